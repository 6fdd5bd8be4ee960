import type { Product } from '../../domain/product';
import type { Why } from '../../domain/why';
import { containersOf, unitWords } from '../words/units';
import { readQuantity, soldByTheDozen } from '../readQuantity';
import { isNumber } from './itemWords';
import { mentionAt, type Named } from './mention';
import type { OrderItem } from './orderItems';

/** What a piece is made of, in its order. */
type Part =
  | { readonly kind: 'count'; readonly text: string }
  | { readonly kind: 'mention'; readonly products: readonly Product[] };

type Count = Extract<Part, { kind: 'count' }>;
type Naming = Extract<Part, { kind: 'mention' }>;

/** A number, with the unit behind it. */
function countLength(words: readonly string[], start: number): number {
  let end = start;
  while (isNumber(words[end] ?? '') && (end === start || !/^\d/.test(words[end] ?? ''))) end++;
  return end > start && unitWords.has(words[end] ?? '') ? end + 1 - start : end - start;
}

/** `null` where a word is neither: it may change everything, so it is not passed over. */
function partsOf(words: readonly string[], named: readonly Named[]): Part[] | null {
  const parts: Part[] = [];
  for (let start = 0; start < words.length; ) {
    const mention = mentionAt(named, words, start);
    const length = mention?.length ?? countLength(words, start);
    if (length === 0) return null;
    parts.push(mention === null ? countPart(words.slice(start, start + length)) : namingPart(mention.products));
    start += length;
  }
  return parts;
}

function countPart(words: readonly string[]): Part {
  return { kind: 'count', text: words.join(' ') };
}

function namingPart(products: readonly Product[]): Part {
  return { kind: 'mention', products };
}

/** Numbers all before or all behind their products; else nobody can tell which belongs to which. */
function pairsOf(parts: readonly Part[]): [Count, Naming][] | Why {
  const counts = parts.filter((part) => part.kind === 'count');
  const names = parts.filter((part) => part.kind === 'mention');
  if (names.length === 0) return 'unknownProduct';
  if (counts.length === 0) return 'noNumber';
  const takesTurns = parts.every(({ kind }, place) => place === 0 || kind !== parts[place - 1]?.kind);
  if (!takesTurns || counts.length !== names.length) return 'ambiguous';
  return counts.flatMap((count, place): [Count, Naming][] => {
    const name = names[place];
    return name === undefined ? [] : [[count, name]];
  });
}

function readPair([{ text }, { products }]: [Count, Naming]): OrderItem | Why {
  const [product, other] = products;
  if (product === undefined || other !== undefined) return 'severalProducts';
  const units = readQuantity(text, soldByTheDozen(product), containersOf(product));
  if (units.kind === 'certain') return { code: product.code, units: units.value };
  return units.kind === 'empty' ? 'noNumber' : units.why;
}

/** The items of one piece of a text, or why none of it is certain. */
export function readPiece(words: readonly string[], named: readonly Named[]): readonly OrderItem[] | Why {
  const parts = partsOf(words, named);
  if (parts === null) return words.some((_, start) => mentionAt(named, words, start)) ? 'unknownWord' : 'unknownProduct';
  const pairs = pairsOf(parts);
  if (typeof pairs === 'string') return pairs;
  const read = pairs.map(readPair);
  const why = read.find((each): each is Why => typeof each === 'string');
  return why ?? read.filter((each): each is OrderItem => typeof each !== 'string');
}
