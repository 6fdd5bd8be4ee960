import type { DraftLine } from '../domain/order';
import type { Product } from '../domain/product';
import type { Why } from '../domain/why';
import type { Reading } from '../reading/reading';
import { readQuantity } from '../reading/readQuantity';
import { readUnits } from '../reading/readUnits';

/** What was answered for one product; no line where nothing was. A Kode that is gone from Produk keeps its line. */
export function lineOf(
  code: string,
  rawAnswer: string,
  products: readonly Product[],
  request = '',
): DraftLine[] {
  const product = products.find((each) => each.code === code);
  const read = product === undefined ? readQuantity(rawAnswer) : readUnits(rawAnswer, product);
  return read.kind === 'empty' ? [] : [{ code, ...unitsOf(read), rawAnswer, request }];
}

function unitsOf(read: Exclude<Reading<number>, { kind: 'empty' }>): { units: number | null; why?: Why } {
  return read.kind === 'certain' ? { units: read.value } : { units: null, why: read.why };
}
