import type { Words } from '../../messages/sheets/words';

/** Place of a title in a row or column of titles, or -1. */
export function columnOf(words: Words, header: readonly unknown[]): number {
  return titledAt(words, header)[0] ?? -1;
}

/** Every place where the title stands, in any language. */
export function titledAt(words: Words, header: readonly unknown[]): number[] {
  const wanted = Object.values(words).map(plain);
  return header.flatMap((cell, place) => (wanted.includes(plain(cell)) ? [place] : []));
}

/** Capitals and stray blanks are no difference to a person. */
function plain(cell: unknown): string {
  return String(cell).trim().replace(/\s+/g, ' ').toLowerCase();
}
