import type { Product } from '../../domain/product';
import { unitWords } from '../words/units';
import { isNumber } from './itemWords';
import { mentionAt, type Named } from './mention';

/** "2", "dua belas", "3 pcs" */
export interface Count {
  readonly kind: 'count';
  readonly text: string;
}

/** A product's name or Kode; more than one product where nobody can tell which. */
export interface Naming {
  readonly kind: 'naming';
  readonly words: readonly string[];
  readonly products: readonly Product[];
}

/** What a piece of a text is made of, in its order. */
export type Part = Count | Naming;

/** A number, with the unit behind it. */
function countLength(words: readonly string[], start: number): number {
  let end = start;
  while (isNumber(words[end] ?? '') && (end === start || !/^\d/.test(words[end] ?? ''))) end++;
  return end > start && unitWords.has(words[end] ?? '') ? end + 1 - start : end - start;
}

function partAt(
  words: readonly string[],
  start: number,
  named: readonly Named[],
): [Part, length: number] | null {
  const mention = mentionAt(named, words, start);
  const length = mention?.length ?? countLength(words, start);
  if (length === 0) return null;
  const taken = words.slice(start, start + length);
  if (mention === null) return [{ kind: 'count', text: taken.join(' ') }, length];
  return [{ kind: 'naming', words: taken, products: mention.products }, length];
}

/** `null` where a word is neither: it may change everything, so it is not passed over. */
export function partsOf(words: readonly string[], named: readonly Named[]): Part[] | null {
  const parts: Part[] = [];
  for (let start = 0; start < words.length; ) {
    const next = partAt(words, start, named);
    if (next === null) return null;
    parts.push(next[0]);
    start += next[1];
  }
  return parts;
}
