import type { Language } from '../../domain/shop';

/** A problem's params, ready to be put into a sentence. */
export interface Gaps {
  /** A name, code or number as it is. */
  text(key: string): string;
  /** What the add-on was about, by its entry point. */
  entry(key: string): string;
  /** What Google or our own code said, as one sentence. */
  cause(key: string): string;
  /** Why the quoted text was not read, in brackets behind it; nothing where it is not known. */
  why(): string;
  /** "batch Agustus", with the word as it is written in that place. */
  batch(word: 'batch' | 'Batch'): string;
  /** The word of an order's or a slice's state. */
  status(key: string): string;
  /** An instant on the shop's clock. */
  moment(key: string): string;
  /** The pool that `pool`, `name`, `limit` and `free` describe. */
  pool(): string;
  /** The minimum that `pool`, `name`, `free` and `limit` describe, with how far it is. */
  minimum(): string;
}

/**
 * One sentence in every language. `{row}` = the param of that name; `{at|moment}` = by that way of saying it; `{batch}`,
 * `{Batch}`, `{why}`, `{pool}` and `{minimum}` say themselves. Nothing but text, so that it can lie where no run has to load it.
 */
export type Sentence = Readonly<Record<Language, string>>;

const GAP = /\{(\w+)(?:\|(text|entry|cause|status|moment))?\}/g;

/** The sentence with its gaps filled. */
export function filled(sentence: string, gaps: Gaps): string {
  return sentence.replace(GAP, (_, key: string, how?: 'text') => {
    if (how !== undefined) return gaps[how](key);
    if (key === 'batch' || key === 'Batch') return gaps.batch(key);
    return key === 'why' || key === 'pool' || key === 'minimum' ? gaps[key]() : gaps.text(key);
  });
}

/** As much of an error as helps a person. */
const MOST_CAUSE = 300;

/** Google's or our own words of an error as one sentence: with one full stop, and no longer than can be read. */
export function causeSentence(text: string): string {
  const plain = text.trim().replace(/\s+/g, ' ');
  const short = plain.length <= MOST_CAUSE ? plain : `${plain.slice(0, MOST_CAUSE)}…`;
  return /[.…!?]$/.test(short) ? short : `${short}.`;
}
