import { NotInLocalWorkspace } from '../../errors';
import type { StoredValue } from '../spreadsheetState';

export type Token =
  | { kind: 'value'; value: StoredValue }
  | { kind: 'cell'; letters: string; digits: string; fixedColumn: boolean; fixedRow: boolean }
  | { kind: 'name'; name: string }
  | { kind: 'lost' }
  | { kind: 'sign'; sign: string };

const PATTERNS: readonly [RegExp, (match: RegExpExecArray) => Token][] = [
  [/^\d+(?:\.\d+)?/, ([text]) => ({ kind: 'value', value: Number(text) })],
  [/^"((?:[^"]|"")*)"/, ([, text = '']) => ({ kind: 'value', value: text.replaceAll('""', '"') })],
  [/^(?:true|false)\b(?!\()/i, ([text]) => ({ kind: 'value', value: text.toLowerCase() === 'true' })],
  [
    /^(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?![A-Z0-9(!])/i,
    ([, column, letters = '', row, digits = '']) => ({
      kind: 'cell',
      letters,
      digits,
      fixedColumn: column === '$',
      fixedRow: row === '$',
    }),
  ],
  [/^#REF!/, () => ({ kind: 'lost' })],
  [/^[A-Z]+(?=\()/i, ([name]) => ({ kind: 'name', name: name.toUpperCase() })],
  [/^(?:<>|<=|>=|[=<>&+\-*/(),;])/, ([sign]) => ({ kind: 'sign', sign })],
];

/** The words of a formula; a range, another tab or anything else that is not known here is refused. */
export function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  for (let rest = formula.trim(); rest !== ''; ) {
    const found = firstMatch(rest);
    if (!found) throw new NotInLocalWorkspace(`the formula ${formula} in a conditional format`);
    tokens.push(found.token);
    rest = rest.slice(found.length).trimStart();
  }
  return tokens;
}

function firstMatch(text: string): { token: Token; length: number } | undefined {
  for (const [pattern, tokenOf] of PATTERNS) {
    const match = pattern.exec(text);
    if (match) return { token: tokenOf(match), length: match[0].length };
  }
  return undefined;
}
