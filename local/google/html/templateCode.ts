/** A template in pieces: what is sent as it stands, what is printed, what only runs. */
type Piece = { kind: 'text' | 'print' | 'forcePrint' | 'code'; source: string };

const SCRIPTLET = /<\?(!=|=|)([\s\S]*?)\?>/g;

/**
 * A template → the body of a function over `output`, as `HtmlTemplate.getCode()` shows it.
 * [D] developers.google.com/apps-script/guides/html/templates: `<? ?>` runs, `<?= ?>` prints escaped for
 * its place on the page, `<?!= ?>` prints as it is. (The names in Google's own code differ.)
 */
export function templateCode(template: string): string {
  return piecesOf(template).map(statement).join('\n');
}

function piecesOf(template: string): Piece[] {
  const pieces: Piece[] = [];
  let rest = 0;
  for (const match of template.matchAll(SCRIPTLET)) {
    pieces.push({ kind: 'text', source: template.slice(rest, match.index) });
    pieces.push({ kind: KINDS[match[1] ?? ''] ?? 'code', source: match[2] ?? '' });
    rest = match.index + match[0].length;
  }
  return [...pieces, { kind: 'text', source: template.slice(rest) }];
}

const KINDS: Record<string, Piece['kind']> = { '=': 'print', '!=': 'forcePrint' };

function statement({ kind, source }: Piece): string {
  if (kind === 'text') return source === '' ? '' : `output.text(${JSON.stringify(source)});`;
  // A line of its own for the bracket: the scriptlet may end in a comment.
  if (kind === 'code') return `${source}\n`;
  return `output.${kind}(${source.replace(/;\s*$/, '')}\n);`;
}
