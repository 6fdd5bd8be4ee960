import type { Words } from '../../messages/sheets/words';

/** Place of a title in a row or column of titles, or -1. */
export function columnOf(words: Words, header: readonly unknown[]): number {
  return titledAt(words, plainTitles(header))[0] ?? -1;
}

/** Every place where the title stands, in any language, among titles as `plainTitles` gives them. */
export function titledAt(words: Words, titles: readonly string[]): number[] {
  const wanted = plainWords(words);
  return titles.flatMap((title, place) => (wanted.includes(title) ? [place] : []));
}

/** Ours are asked for again and again. */
const known = new Map<Words, string[]>();

function plainWords(words: Words): string[] {
  const plainly = known.get(words) ?? Object.values(words).map(plain);
  known.set(words, plainly);
  return plainly;
}

/** A row of titles made ready for many questions: each of them made plain once, not once for each question. */
export function plainTitles(header: readonly unknown[]): string[] {
  return header.map(plain);
}

/** Capitals and stray blanks are no difference to a person. */
function plain(cell: unknown): string {
  return String(cell).trim().replace(/\s+/g, ' ').toLowerCase();
}
