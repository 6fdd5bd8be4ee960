import type { Batch } from '../batch';
import type { OrderBook } from '../orderBook';
import type { Problem } from '../problem';
import type { Product } from '../product';
import { rowsOf } from '../quota/unread';
import { isFromStock } from '../stock/fromStock';
import { batchEnd, givesWay } from './batchAt';
import { unknownBatches } from './lostNames';

/** What a batch must pass before it opens (src/domain/README.md, Quota 10). */
export interface BatchCheck {
  readonly of: string;
  readonly check: (book: OrderBook, batch: Batch) => readonly Problem[];
}

const about = (batch: Batch): { batch: string } => ({ batch: batch.name });

function wrongDates(batch: Batch): Problem[] {
  // An unreadable cell of the row is named already, and Buka may be that cell.
  if (batch.opens === null && batch.problems.length > 0) return [];
  if (batch.opens === null) return [{ code: 'missingOpening', params: about(batch) }];
  const backwards = batch.closes !== null && batch.closes <= batch.opens;
  return backwards ? [{ code: 'closesBeforeOpens', params: about(batch) }] : [];
}

function overlaps(batch: Batch, other: Batch): boolean {
  if (batch.opens === null || other.opens === null) return false;
  if (other.status === 'cancelled' || givesWay(other)) return false;
  const end = batchEnd(batch) ?? Number.POSITIVE_INFINITY;
  const otherEnd = batchEnd(other) ?? Number.POSITIVE_INFINITY;
  return batch.opens <= otherEnd && other.opens <= end;
}

/**
 * Of two that overlap, the one that is open stays so, else the earlier may open; the other one waits until the dates are
 * mended.
 */
export function overlapping(book: OrderBook, batch: Batch): Problem[] {
  const place = book.batches.findIndex(({ name }) => name === batch.name);
  return book.batches
    .filter(
      (other, index) => index !== place && overlaps(batch, other) && comesFirst(other, index, batch, place),
    )
    .map((other) => ({ code: 'overlappingBatches', params: { batch: batch.name, other: other.name } }));
}

function comesFirst(other: Batch, index: number, batch: Batch, place: number): boolean {
  if (isOpen(other) !== isOpen(batch)) return isOpen(other);
  const [theirs, ours] = [other.opens ?? 0, batch.opens ?? 0];
  return theirs < ours || (theirs === ours && index < place);
}

function isOpen({ status, opened }: Batch): boolean {
  return status === 'open' && opened === true;
}

function repeated(keys: readonly string[]): string[] {
  return [...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))];
}

function sameNames(book: OrderBook): Problem[] {
  const names = repeated(book.batches.map(({ name }) => name));
  return names.map((batch) => ({ code: 'duplicateBatch', params: { batch } }));
}

function sameCodes(book: OrderBook): Problem[] {
  const codes = repeated(book.products.map(({ code }) => code));
  return codes.map((code) => ({ code: 'duplicateProduct', params: { code } }));
}

/** What keeps a product from being sold: price, unreadable cells, a shared pool that tab Kuota lacks. */
export function productProblems(book: OrderBook, product: Product): Problem[] {
  const { code } = product;
  const shared = product.pools.length > 0 ? rowsOf(book, 'pools') : [];
  const missing = product.pools.filter((name) => !shared.some((pool) => pool.name === name));
  const pools = shared.filter((pool) => product.pools.includes(pool.name));
  const stock = isFromStock(product) ? rowsOf(book, 'stock').filter((row) => row.code === code) : [];
  return [
    ...product.problems,
    ...(product.price === null && product.problems.length === 0 ? [priceless(code)] : []),
    ...missing.map((pool): Problem => ({ code: 'unknownPool', params: { code, pool } })),
    ...[...pools, ...stock].flatMap((row) => row.problems),
  ];
}

function priceless(code: string): Problem {
  return { code: 'missingPrice', params: { code } };
}

function sellable(book: OrderBook): Problem[] {
  const active = book.products.filter((product) => product.active);
  if (active.length === 0) return [{ code: 'noActiveProduct', params: {} }];
  return active.flatMap((product) => productProblems(book, product));
}

/** Read from top to bottom by the seller. */
export const checksBeforeOpening: readonly BatchCheck[] = [
  { of: 'settings', check: ({ shop }) => shop.problems },
  { of: 'cells', check: (_, batch) => batch.problems },
  { of: 'dates', check: (_, batch) => wrongDates(batch) },
  { of: 'overlap', check: overlapping },
  { of: 'names', check: sameNames },
  { of: 'codes', check: sameCodes },
  { of: 'orders', check: unknownBatches },
  { of: 'products', check: sellable },
];

/** Every reason why the batch may not open; empty = it may. */
export function checkBeforeOpening(book: OrderBook, batch: Batch): Problem[] {
  const found = checksBeforeOpening.flatMap(({ check }) => check(book, batch));
  const seen = new Set<string>();
  return found.filter((problem) => {
    const text = JSON.stringify(problem);
    return !seen.has(text) && seen.add(text);
  });
}
