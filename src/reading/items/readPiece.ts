import type { Product } from '../../domain/product';
import type { Why } from '../../domain/why';
import { readQuantity, soldByTheDozen } from '../readQuantity';
import { containersOf, MOST_COMMON, PIECES, unitWords } from '../words/units';
import { isNumber, itemWords } from './itemWords';
import { isOfKin, mentionAt, type Named } from './mention';
import type { OrderItem } from './orderItems';
import { type Count, type Naming, type Part, partsOf } from './parts';

/** More units of one product are no order of a home kitchen, but a price without its "Rp". */
const MOST = 999;

type Pair = readonly [Count, Naming];

/** Numbers all before or all behind their products; else nobody can tell which belongs to which. */
function pairsOf(parts: readonly Part[]): readonly Pair[] | Why {
  const counts = parts.filter((part) => part.kind === 'count');
  const names = parts.filter((part) => part.kind === 'naming');
  if (names.length === 0) return 'unknownProduct';
  if (counts.length === 0) return 'noNumber';
  const takesTurns = parts.every(({ kind }, place) => place === 0 || kind !== parts[place - 1]?.kind);
  if (!takesTurns || counts.length !== names.length) return 'ambiguous';
  return counts.flatMap((count, place): Pair[] => {
    const name = names[place];
    return name === undefined ? [] : [[count, name]];
  });
}

/** "500 nastar" of "Nastar 500 g", "12 donat" or "12 pcs" of "Donat isi 6": units, or what one unit holds? */
function maySaySize(count: string, words: readonly string[], { name, variant }: Product): boolean {
  const [unit = ''] = count.split(' ').reverse();
  if (words.some(isNumber) || (unitWords.has(unit) && !PIECES.includes(unit))) return false;
  const bare = readQuantity(count);
  const units = bare.kind === 'certain' ? bare.value : 0;
  const label = itemWords(`${name} ${variant}`);
  return label.some((word, place) => {
    if (!/^\d+$/.test(word) || Number(word) < 2) return false;
    return Number(word) === units || (label[place - 1] === 'isi' && units > 0 && units % Number(word) === 0);
  });
}

/** "paket 1" of "Paket 2": one of it, or another one? A number that measures, as in "500 g", tells no other product. */
function maySayOther(words: readonly string[], { name, variant }: Product): boolean {
  const label = itemWords(`${name} ${variant}`);
  const last = words[words.length - 1] ?? '';
  const place = label.indexOf(last);
  const [after = '', measure = ''] = place < 0 ? [] : label.slice(place + 1);
  return last !== 'isi' && /^\d+$/.test(after) && !unitWords.has(measure);
}

/** "kaos 30 32" beside a "Kaos 32": so many, or one of each? */
function maySayBoth(count: string, product: Product, named: readonly Named[]): boolean {
  return Number(count) > MOST_COMMON && isOfKin(count, product, named);
}

function readPair(
  [{ text }, { words, products }]: Pair,
  isNameFirst: boolean,
  named: readonly Named[],
): OrderItem | Why {
  const [product, other] = products;
  if (product === undefined || other !== undefined) return 'severalProducts';
  if (maySaySize(text, words, product) || (isNameFirst && maySayOther(words, product))) return 'ambiguous';
  if (maySayBoth(text, product, named)) return 'ambiguous';
  const units = readQuantity(text, soldByTheDozen(product), containersOf(product));
  if (units.kind !== 'certain') return units.kind === 'empty' ? 'noNumber' : units.why;
  return units.value > MOST ? 'outOfRange' : { code: product.code, units: units.value };
}

function unreadWord(words: readonly string[], named: readonly Named[]): Why {
  const naming = words.some((_, start) => mentionAt(named, words, start) !== null);
  return naming ? 'unknownWord' : 'unknownProduct';
}

/** The items of one piece of a text, or why none of it is certain. */
export function readPiece(words: readonly string[], named: readonly Named[]): readonly OrderItem[] | Why {
  const parts = partsOf(words, named);
  const pairs = parts === null ? unreadWord(words, named) : pairsOf(parts);
  if (typeof pairs === 'string') return pairs;
  const isNameFirst = parts?.[0]?.kind === 'naming';
  const read = pairs.map((pair) => readPair(pair, isNameFirst, named));
  const why = read.find((each): each is Why => typeof each === 'string');
  return why ?? read.filter((each): each is OrderItem => typeof each !== 'string');
}
