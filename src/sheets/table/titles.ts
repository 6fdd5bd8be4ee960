import type { Words } from '../../messages/sheets/words';

/** Titles of a row or column, made plain → the 0-based places where each stands, ascending. */
export type PlainTitles = ReadonlyMap<string, readonly number[]>;

/** Place of a title in a row or column of titles, or -1. */
export function columnOf(words: Words, header: readonly unknown[]): number {
  return titledAt(words, plainTitles(header))[0] ?? -1;
}

/** Every place where the title stands, in any language. */
export function titledAt(words: Words, titles: PlainTitles): number[] {
  const places = plainWords(words).flatMap((word) => titles.get(word) ?? []);
  return places.length > 1 ? places.sort((a, b) => a - b) : places;
}

/** Ours are asked for again and again. */
const known = new Map<Words, string[]>();

/** Many titles are one word in both languages. */
function plainWords(words: Words): string[] {
  const plainly = known.get(words) ?? [...new Set(Object.values(words).map(plain))];
  known.set(words, plainly);
  return plainly;
}

/** A row of titles made ready for many questions: each of them made plain once, not once for each question. */
export function plainTitles(header: readonly unknown[]): PlainTitles {
  const places = new Map<string, number[]>();
  header.forEach((cell, place) => {
    const title = plain(cell);
    const others = places.get(title);
    if (others === undefined) places.set(title, [place]);
    else others.push(place);
  });
  return places;
}

/** Capitals and stray blanks are no difference to a person. */
function plain(cell: unknown): string {
  return String(cell).trim().replace(/\s+/g, ' ').toLowerCase();
}
