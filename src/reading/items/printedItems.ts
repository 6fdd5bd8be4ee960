import { type Product, productLabel } from '../../domain/product';
import { plainWord } from '../reading';
import type { OrderItem } from './orderItems';

const COUNT = /(\d{1,5}) × /y;
const BETWEEN = ', ';

/** Each way in which the rest of a text can be read; two are as good as many. */
type Ways = readonly (readonly OrderItem[])[];

interface Label {
  readonly code: string;
  readonly text: string;
}

function labelsOf(products: readonly Product[]): Label[] {
  return products
    .map((product) => ({ code: product.code, text: plainWord(productLabel(product)) }))
    .filter(({ text }) => text !== '');
}

/** Where the text goes on behind a label; `null` where no item can end. */
function after(text: string, end: number): number | null {
  if (end === text.length) return end;
  return text.startsWith(BETWEEN, end) ? end + BETWEEN.length : null;
}

/** Reads from the end to the front, so that every place is looked at once. */
function waysFrom(
  text: string,
  start: number,
  labels: readonly Label[],
  known: ReadonlyMap<number, Ways>,
): Ways {
  COUNT.lastIndex = start;
  const [count = '', digits = ''] = COUNT.exec(text) ?? [];
  if (count === '') return [];
  const named = start + count.length;
  const ways = labels
    .filter((label) => text.startsWith(label.text, named))
    .flatMap(({ code, text: { length } }) => {
      const next = after(text, named + length);
      const rest = next === null ? [] : next === named + length ? [[]] : (known.get(next) ?? []);
      return rest.map((items) => [{ code, units: Number(digits) }, ...items]);
    });
  return ways.slice(0, 2);
}

/**
 * A text exactly as column Pesanan prints it: `2 × Nastar 500 g, 1 × Kastengel (kecil)`. Names may hold commas and
 * signs of their own. @returns the items, 'several' if there are two ways to read it, `null` if it is another text.
 */
export function printedItems(
  text: string,
  products: readonly Product[],
): readonly OrderItem[] | 'several' | null {
  const plain = plainWord(text);
  const labels = labelsOf(products);
  const known = new Map<number, Ways>();
  for (let start = plain.length - 1; start >= 0; start--) {
    const begins = start === 0 || plain.startsWith(BETWEEN, start - BETWEEN.length);
    if (begins) known.set(start, waysFrom(plain, start, labels, known));
  }
  const [first = null, second] = known.get(0) ?? [];
  return second === undefined ? first : 'several';
}
