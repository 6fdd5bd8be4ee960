import type { Language } from '../domain/shop';

/** A problem's params, ready to be put into a sentence. */
export interface Gaps {
  /** A name, code or number as it is. */
  text(key: string): string;
  /** "batch Agustus", with the word as it is written in that place. */
  batch(word: 'batch' | 'Batch'): string;
  /** An instant on the shop's clock. */
  moment(key: string): string;
  /** The pool that `pool`, `name`, `limit` and `free` describe. */
  pool(): string;
}

/** One sentence in every language. */
export type Sentence = Readonly<Record<Language, (gaps: Gaps) => string>>;
