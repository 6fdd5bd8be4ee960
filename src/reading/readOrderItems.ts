import type { Product } from '../domain/product';
import { isNumber, itemWords } from './items/itemWords';
import { isOfKin, type Named, namedProduct } from './items/mention';
import type { FlaggedItem, OrderItem, OrderItems } from './items/orderItems';
import { partsOf } from './items/parts';
import { printedItems } from './items/printedItems';
import { readPiece } from './items/readPiece';
import { plainLines, plainText, plainWord, type Typed } from './reading';
import { withoutCourtesy } from './words/courtesy';
import { plainDigits } from './words/digits';

/** No order that a person types is longer. */
const MOST_READ = 5000;
/** A bullet or a list's number at the beginning of a line is no quantity. */
const BULLET = /^(?:[-–—•*·▪]+|\d{1,2}[.)])\s+/gm;
/** A comma between digits may make one number, so nothing is parted there. */
const BETWEEN_PIECES = /([\n;•+&]|(?<!\d),|,(?!\d)|\s(?:dan|sama|plus|and)\s)/;
/** What goes on behind these is another thing, as in "Paket 1 dan 2", rather than how many of the one before. */
const ALSO = /[+&a-z]/;
/** A name that ends so: "Kaos 30", "Tumpeng 10 porsi", "Risol isi 10". */
const SIZE = /\d(?: \p{L}+)?$/u;
/** The first of them: what comes next may be another one, sold here or not. */
const ONE_OF_SEVERAL = /(?<!isi )\b\d+$/;

interface Piece {
  readonly raw: string;
  readonly words: readonly string[];
  /** What parts it from the one before; '' = nothing. */
  readonly behind: string;
  /** A number by itself was joined to it. */
  readonly isJoined?: true;
}

/** Pieces without politeness; one that was nothing else is none. */
function piecesOf(text: string): Piece[] {
  return plainDigits(text)
    .replace(BULLET, '')
    .split(BETWEEN_PIECES)
    .map((piece, place, all) => ({
      raw: plainText(piece),
      words: place % 2 > 0 ? [] : itemWords(withoutCourtesy(plainWord(piece))),
      behind: all[place - 1] ?? '',
    }))
    .filter(({ words }) => words.length > 0);
}

/** Whether there is a number in it and no product. */
function onlyCounts({ words }: Piece, named: readonly Named[]): boolean {
  return partsOf(words, named)?.every(({ kind }) => kind === 'count') ?? false;
}

/** "Paket 1 dan 2", "kaos 30, 32": how many, or another one? On a line of its own a number counts. */
function maySayOther(last: Piece, { behind, words: count }: Piece, named: readonly Named[]): boolean {
  const name = last.words.join(' ');
  if (behind === '\n' || last.isJoined || !SIZE.test(name)) return false;
  const parts = partsOf(last.words, named) ?? [];
  if (parts.some(({ kind }) => kind === 'count')) return false;
  if (ALSO.test(behind) || (ONE_OF_SEVERAL.test(name) && count.every(isNumber))) return true;
  // "kaos 30, 2 pcs" and "risol isi 10, 2" are clear, unless the name of another one has that number.
  const products = parts.flatMap((part) => (part.kind === 'naming' ? part.products : []));
  return products.some((each) => count.some((word) => isNumber(word) && isOfKin(word, each, named)));
}

/** A number by itself belongs to what stands before it: "nastar" / "2" on two lines, but also "nastar 1 + 1". */
function joined(pieces: readonly Piece[], named: readonly Named[]): Piece[] {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const last = onlyCounts(piece, named) ? all.pop() : undefined;
    if (last === undefined) all.push(piece);
    else all.push(...(maySayOther(last, piece, named) ? [last, piece] : [both(last, piece)]));
  }
  return all;
}

function both(one: Piece, other: Piece): Piece {
  return { ...one, raw: `${one.raw}, ${other.raw}`, words: [...one.words, ...other.words], isJoined: true };
}

function sum(items: readonly OrderItem[]): OrderItem[] {
  const units = new Map<string, number>();
  for (const item of items) units.set(item.code, (units.get(item.code) ?? 0) + item.units);
  return [...units].map(([code, each]) => ({ code, units: each }));
}

/** Named in two pieces: more of it, or a second thought? */
function namedTwice(items: readonly OrderItem[]): string[] {
  const codes = items.map(({ code }) => code);
  return codes.filter((code, place) => codes.indexOf(code) !== place);
}

function readPieces(pieces: readonly Piece[], named: readonly Named[]): OrderItems {
  const read = pieces.map(({ raw, words }) => ({ raw, found: readPiece(words, named) }));
  const itemsOf = ({ found }: (typeof read)[number]) => (typeof found === 'string' ? [] : found);
  const twice = namedTwice(read.flatMap(itemsOf));
  const isTwice = (each: (typeof read)[number]) => itemsOf(each).some(({ code }) => twice.includes(code));
  const flagged = read.flatMap((each): FlaggedItem[] => {
    if (typeof each.found === 'string') return [{ raw: each.raw, why: each.found }];
    return isTwice(each) ? [{ raw: each.raw, why: 'namedTwice' }] : [];
  });
  return { items: read.filter((each) => !isTwice(each)).flatMap(itemsOf), flagged };
}

function flaggedWhole(raw: string, why: FlaggedItem['why']): OrderItems {
  return { items: [], flagged: [{ raw, why }] };
}

/**
 * A text that lists products, as a seller types or copies it into Pesanan: `2 Nastar 500 g, 1 Kastengel`,
 * `nastar 2 kastengel 1`, `NAS 2`, or as the column prints it (src/domain/README.md, Intake 4). Names may be shortened
 * as long as one product is meant; a piece with any word that is neither name, number nor politeness is flagged.
 */
export function readOrderItems(typed: Typed, products: readonly Product[]): OrderItems {
  const text = plainLines(typed);
  if (text === '') return { items: [], flagged: [] };
  if (text.length > MOST_READ) return flaggedWhole(text, 'tooLong');
  const printed = printedItems(text, products);
  if (printed === 'several') return flaggedWhole(text, 'severalProducts');
  if (printed !== null) return { items: sum(printed), flagged: [] };
  const named = products.map(namedProduct);
  const pieces = joined(piecesOf(text), named);
  return pieces.length === 0 ? flaggedWhole(text, 'noNumber') : readPieces(pieces, named);
}
