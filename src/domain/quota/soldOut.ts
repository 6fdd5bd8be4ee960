import type { Batch } from '../batch';
import type { Instant } from '../calendar';
import type { OrderBook } from '../orderBook';
import type { Product } from '../product';
import { stockOf } from '../stock/stockOf';
import type { Claim } from './claim';
import type { Pool } from './pool';
import type { PoolLevel } from './room';
import { freeIn, poolLevels, refusals } from './room';
import { rowsOf } from './unread';

/** What a new buyer of one unit would take. */
export function oneUnit(product: Product, batch: Batch, at: Instant): Claim {
  const line = { code: product.code, units: 1, amount: product.price ?? 0, at };
  return { batch: batch.name, whatsapp: '', discount: 0, lines: [line] };
}

/** Units of a product that a new buyer could still get at that moment; `null` = no limit. */
export function freeUnits(book: OrderBook, batch: Batch, product: Product, at: Instant): number | null {
  const one = oneUnit(product, batch, at);
  const rooms = poolLevels(book, batch, at, '')
    .filter(({ pool }) => pool.measure(one) > 0)
    .map((level) => roomFor(level, one));
  const least = Math.min(...rooms);
  return Number.isFinite(least) ? least : null;
}

/** A pool of orders has room for any number of units as long as it has room for one more order. */
function roomFor(level: PoolLevel, one: Claim): number {
  const free = freeIn(level);
  if (level.pool.kind === 'batchOrders') return free > 0 ? Number.POSITIVE_INFINITY : 0;
  return Math.floor(free / level.pool.measure(one));
}

/** A stock that nobody can read, or a shared quota that tab Kuota lacks, is not gone: it is to be mended. */
function isUnclear(book: OrderBook, { kind, name, unread }: Pool): boolean {
  if (unread !== undefined) return false;
  if (kind === 'shared') return !rowsOf(book, 'pools').some((pool) => pool.name === name);
  return kind === 'stock' && stockOf(book, name) === null;
}

/**
 * Whether no active product fits one unit any more (src/domain/README.md, Quota 6). A full day or week does
 * not count: tomorrow there is room again. What was not read is asked for only where nothing else has room for certain.
 */
export function soldOut(
  book: OrderBook,
  batch: Batch,
  at: Instant,
  sells = ({ active }: Product): boolean => active,
): boolean {
  const active = book.products.filter(sells);
  const lasting = poolLevels(book, batch, at, '').filter(
    ({ pool }) => pool.lasting && !isUnclear(book, pool),
  );
  const known = lasting.filter(({ pool }) => pool.unread === undefined);
  const unread = lasting.filter((level) => !known.includes(level));
  const roomy = active
    .map((product) => oneUnit(product, batch, at))
    .filter((one) => refusals(known, one).length === 0);
  const isCertain = (one: Claim): boolean => unread.every(({ pool }) => pool.measure(one) === 0);
  if (active.length === 0 || roomy.some(isCertain)) return false;
  return roomy.every((one) => refusals(unread, one).length > 0);
}
