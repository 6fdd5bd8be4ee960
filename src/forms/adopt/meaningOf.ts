import type { Meaning } from './proposal';
import { tellingWords } from './titleWords';
import { type Vocabulary, vocabularies } from './vocabulary';

/** What the words say: `sure` = every word is understood in one meaning only; `maybe` = whatever has a key among them. */
export interface Meant<Of = Meaning> {
  readonly sure: Of | null;
  readonly maybe: readonly Of[];
}

const all = Object.keys(vocabularies) as Meaning[];

function keysIn({ keys }: Vocabulary, words: readonly string[]): string[] {
  return keys
    .map((key) => key.split('+'))
    .filter((key) => key.every((word) => words.includes(word)))
    .flat();
}

function understands(vocabulary: Vocabulary, words: readonly string[]): boolean {
  if (vocabulary.never?.some((word) => words.includes(word))) return false;
  const known = [...vocabulary.keys.flatMap((key) => key.split('+')), ...vocabulary.beside];
  return tellingWords(words).every((word) => known.includes(word));
}

/**
 * What a title means. A word that nobody knows may change everything ("Nama bank"), so with one nothing is sure: as in
 * order texts (src/domain/README.md, Intake 4), no word is passed over.
 */
export function meaningOf(words: readonly string[]): Meant {
  const maybe = all.filter((meaning) => keysIn(vocabularies[meaning], words).length > 0);
  const whole = maybe.filter((meaning) => understands(vocabularies[meaning], words));
  const [only, other] = whole;
  return { sure: other === undefined ? (only ?? null) : null, maybe: [...new Set([...whole, ...maybe])] };
}
