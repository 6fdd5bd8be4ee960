import type { Product } from '../../domain/product';
import { DOZENS, unitWords } from '../words/units';
import { isNumber, itemWords } from './itemWords';

/** How one product may be named. */
export interface Named {
  readonly product: Product;
  readonly code: readonly string[];
  /** Name and variant. */
  readonly label: readonly string[];
  /** The word by which one knows it: "nastar" of "Kue Nastar". */
  readonly key: string;
}

/** Words that begin or end one's name at some place of a text. */
export interface Mention {
  readonly length: number;
  /** More than one: nobody can tell which. */
  readonly products: readonly Product[];
}

/** No name has more words. */
const LONGEST = 30;

/** Words that many products share. */
const COMMON = new Set(
  'kue kueh cake isi per paket hampers besar kecil sedang mini jumbo aneka spesial'.split(' '),
);

/** The product's words, worked out once for a whole text. */
export function namedProduct(product: Product): Named {
  const name = itemWords(product.name);
  const telling = name.filter((word) => /^\p{L}{2,}$/u.test(word));
  const own = telling.filter((word) => !COMMON.has(word) && !unitWords.has(word));
  return {
    product,
    code: itemWords(product.code),
    label: [...name, ...itemWords(product.variant)],
    key: own[0] ?? telling[0] ?? '',
  };
}

/** Whether a product that goes by the same word has that number in its name: "32" beside a "Kaos 30". */
export function isOfKin(number: string, { code }: Product, named: readonly Named[]): boolean {
  const own = named.find(({ product }) => product.code === code);
  return named.some(({ key, label }) => key === own?.key && label.includes(number));
}

/** A number belongs to a name only where the name has it beside the same word: "500 g", "isi 6". */
function belongs(label: readonly string[], before: string, word: string): boolean {
  if (DOZENS.includes(word)) return label.length > 1 && label[label.indexOf(word) - 1] === before;
  const places = label.flatMap((each, place) => (each === word ? [place] : []));
  if (!isNumber(word)) return places.length > 0;
  return places.some((place) => place > 0 && label[place - 1] === before);
}

/** A name says each of its words once: in "paket 1 paket 2" the second "paket" begins another. */
function isSaid(label: readonly string[], run: readonly string[], word: string): boolean {
  const times = (words: readonly string[]): number => words.filter((each) => each === word).length;
  return times(run) >= times(label);
}

/** "nastarnya" is "nastar". */
function stem(word: string, label: readonly string[]): string {
  const short = word.endsWith('nya') ? word.slice(0, -3) : word;
  return !label.includes(word) && label.includes(short) ? short : word;
}

/** How many words from `start` on are of this product's name; 0 unless its key is among them. */
function nameLength({ label, key }: Named, words: readonly string[], start: number): number {
  const run: string[] = [];
  for (const word of words.slice(start, start + LONGEST).map((each) => stem(each, label))) {
    if (!belongs(label, run[run.length - 1] ?? '', word) || isSaid(label, run, word)) break;
    run.push(word);
  }
  return run.includes(key) ? run.length : 0;
}

/** A Kode of mere digits is taken for a number. */
function codeLength({ code }: Named, words: readonly string[], start: number): number {
  const fits = code.every((part, place) => words[start + place] === part);
  return fits && code.some((part) => /\p{L}/u.test(part)) ? code.length : 0;
}

function isWhole({ label, code }: Named, run: readonly string[]): boolean {
  const has = (part: string): boolean => run.some((word) => stem(word, label) === part);
  return label.every(has) || (code.length > 0 && code.join(' ') === run.join(' '));
}

/**
 * The longest name or Kode that begins at `start`. Of several products that share it, one that is named whole goes
 * first ("Nastar" beside "Nastar Keju"); otherwise all of them are given back.
 */
export function mentionAt(named: readonly Named[], words: readonly string[], start: number): Mention | null {
  const lengths = named.map((each) =>
    Math.max(nameLength(each, words, start), codeLength(each, words, start)),
  );
  const length = Math.max(0, ...lengths);
  if (length === 0) return null;
  const longest = named.filter((_, index) => lengths[index] === length);
  const run = words.slice(start, start + length);
  const whole = longest.filter((each) => isWhole(each, run));
  const products = (whole.length === 1 ? whole : longest).map(({ product }) => product);
  return { length, products };
}
