/** Where on a page something is about to be printed. */
export type Place =
  | 'text'
  | 'attribute'
  | 'script'
  | 'scriptString'
  | 'style'
  | 'handler'
  | 'tag'
  | 'comment';

/**
 * The place at the end of what has been written so far. It reads tags, attributes in quotes, script and style
 * elements and comments; that is as much as printing needs.
 */
export function placeOnPage(written: string): Place {
  const comment = written.lastIndexOf('<!--');
  if (comment >= 0 && !written.includes('-->', comment)) return 'comment';
  const element = openElement(written);
  if (element?.name === 'style') return 'style';
  if (element) return insideString(element.content) ? 'scriptString' : 'script';
  return placeInTag(written);
}

/** The script or style element that is still open, and what stands in it. */
function openElement(written: string): { name: string; content: string } | undefined {
  const opened = [...written.matchAll(/<(script|style)\b[^>]*>/gi)].at(-1);
  if (!opened) return undefined;
  const name = (opened[1] ?? '').toLowerCase();
  const content = written.slice(opened.index + opened[0].length);
  return new RegExp(`</${name}`, 'i').test(content) ? undefined : { name, content };
}

const TOKENS = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`/g;

/** Is a string literal open at the end of a script? */
function insideString(script: string): boolean {
  return /["'`]/.test(script.replace(TOKENS, ''));
}

const WHOLE = /<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1\s*>|<[a-z/!](?:[^<>"']|"[^"]*"|'[^']*')*>/gi;

function placeInTag(written: string): Place {
  const tag = /<[a-z/!][\s\S]*$/i.exec(written.replace(WHOLE, ''))?.[0];
  if (tag === undefined) return 'text';
  const open = /([\w:-]+)\s*=\s*["'][^"']*$/.exec(tag.replace(/=\s*(?:"[^"]*"|'[^']*')/g, ''));
  if (!open) return 'tag';
  return /^on/i.test(open[1] ?? '') ? 'handler' : 'attribute';
}
