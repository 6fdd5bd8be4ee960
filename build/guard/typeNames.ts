import { splitAt } from '../../local/google/guard/splitAt';

/** Knows every declared name, and writes each type so that it can be read without its namespace. */
export interface TypeNames {
  /** Qualified names of classes and enums. */
  declared: ReadonlySet<string>;
  /** Qualified alias → its text; `Integer` and its like belong to no namespace. */
  aliases: ReadonlyMap<string, string>;
}

const ALIAS = /\btype\s+(\w+)\s*=\s*([^;]+);/g;

/** The aliases of one namespace's text. */
export function aliasesOf(text: string, namespace: string): [string, string][] {
  const name = (simple: string) => [namespace, simple].filter(Boolean).join('.');
  return [...text.matchAll(ALIAS)].map(([, simple = '', type = '']) => [name(simple), type]);
}

/** `Array<Range | null>` in Spreadsheet → `(Spreadsheet.Range | null)[]`. */
export function qualified(type: string, namespace: string, names: TypeNames): string {
  return arraysAsBrackets(tidy(type)).replace(/"[^"]*"|[A-Za-z_][\w.]*(?!\w*\??\s*:)/g, (word) =>
    word.startsWith('"') ? word : qualifiedName(word, namespace, names),
  );
}

function qualifiedName(word: string, namespace: string, names: TypeNames): string {
  const candidates = [`${namespace}.${word}`, word];
  const alias = candidates.find((name) => names.aliases.has(name));
  if (alias) return grouped(qualified(names.aliases.get(alias) ?? '', namespace, names));
  return candidates.find((name) => names.declared.has(name)) ?? word;
}

// An alias may stand before `[]`, where a bare union would bind wrongly.
function grouped(type: string): string {
  return splitAt(type, '|').length > 1 ? `(${type})` : type;
}

function arraysAsBrackets(type: string): string {
  const inner = /^Array<(.*)>$/.exec(type)?.[1];
  if (inner !== undefined) return `${grouped(arraysAsBrackets(inner))}[]`;
  const parts = splitAt(type, '|');
  return parts.length > 1 ? parts.map(arraysAsBrackets).join(' | ') : type;
}

function tidy(type: string): string {
  return type
    .replace(/\bGoogleAppsScript\./g, '')
    .replace(/\s+/g, ' ')
    .replace(/^\s*\|/, '')
    .trim();
}
