/** One `interface`, `enum` or `class` of the type definitions, its name qualified: `Spreadsheet.Range`. */
export interface Declaration {
  kind: 'interface' | 'enum' | 'class';
  name: string;
  /** Text between name and body: `<T> extends Element`. */
  heritage: string;
  body: string;
}

const HEAD = /\b(namespace|interface|enum|class)\s+([\w.]+)([^{};]*)\{/g;

/** All declarations of a comment-free text; `inside` is the namespace around it. */
export function declarations(text: string, inside = ''): Declaration[] {
  const found: Declaration[] = [];
  const head = new RegExp(HEAD);
  for (let match = head.exec(text); match; match = head.exec(text)) {
    const body = text.slice(head.lastIndex, closingBrace(text, head.lastIndex));
    head.lastIndex += body.length;
    found.push(...declared(match, body, inside));
  }
  return found;
}

/** Removes what says nothing to the guard: block comments, line comments, references. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

function declared(match: RegExpExecArray, body: string, inside: string): Declaration[] {
  const [, kind, simple = '', heritage = ''] = match;
  // The outermost namespace is the package's own and no part of a name.
  const name = simple === 'GoogleAppsScript' ? '' : [inside, simple].filter(Boolean).join('.');
  if (kind === 'namespace') return declarations(body, name);
  return [{ kind: kind as Declaration['kind'], name, heritage: heritage.trim(), body }];
}

function closingBrace(text: string, from: number): number {
  let depth = 1;
  for (let place = from; place < text.length; place++) {
    if (text[place] === '{') depth++;
    if (text[place] === '}' && --depth === 0) return place;
  }
  throw new Error(`no closing brace after: ${text.slice(from, from + 60)}`);
}
