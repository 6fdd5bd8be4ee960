import type { Batch } from '../batch';
import type { Instant } from '../calendar';
import { startOfDay, startOfWeek } from '../calendar';
import { sumOf } from '../money';
import type { OrderBook, QuotaPool } from '../orderBook';
import { afterDiscount } from '../payment/afterDiscount';
import type { Product } from '../product';
import { isFromStock } from '../stock/fromStock';
import { isShelf } from '../stock/shelf';
import { fromShelf, stockOf } from '../stock/stockOf';
import type { Claim, ClaimLine } from './claim';
import { unitsOf } from './claim';
import type { LimitTab } from './unread';

export type PoolKind =
  | 'batchUnits'
  | 'batchOrders'
  | 'batchTurnover'
  | 'product'
  | 'shared'
  | 'stock'
  | 'unstocked'
  | 'perDay'
  | 'perWeek'
  | 'perBuyer';

/** A limit and how much of it a claim takes: units, orders or rupiah. */
export interface Pool {
  readonly kind: PoolKind;
  /** Kode, the shared pool's name, or the batch's name. */
  readonly name: string;
  /** `null` = unlimited; 0 = none, or `unread`. */
  readonly limit: number | null;
  /** The tab that says how much, where this run has not read it. */
  readonly unread?: LimitTab;
  /** Whether what is full today is full for the rest of the batch; only such pools make it sold out. */
  readonly lasting: boolean;
  readonly measure: (claim: Claim) => number;
}

function unitsWhere(claim: Claim, counts: (line: ClaimLine) => boolean): number {
  return sumOf(claim.lines.filter(counts).map((line) => line.units));
}

/** A Diskon gives nothing back of what others take. */
function turnover({ lines, discount }: Claim): number {
  return afterDiscount(sumOf(lines.map(({ amount }) => amount)), discount);
}

function batchPools(batch: Batch): Pool[] {
  const { name } = batch;
  const hasUnits = (claim: Claim): number => (unitsOf(claim) > 0 ? 1 : 0);
  return [
    { kind: 'batchUnits', name, limit: batch.quotaUnits, lasting: true, measure: unitsOf },
    { kind: 'batchOrders', name, limit: batch.quotaOrders, lasting: true, measure: hasUnits },
    { kind: 'batchTurnover', name, limit: batch.quotaTurnover, lasting: true, measure: turnover },
  ];
}

function poolOf(kind: PoolKind, code: string, limit: number | null): Pool {
  const measure = (claim: Claim): number => unitsWhere(claim, (line) => line.code === code);
  return { kind, name: code, limit, lasting: true, measure };
}

function productPool({ code, quota }: Product): Pool {
  return poolOf('product', code, quota);
}

/** What lies on the shelf: the one pool that orders of all batches and of none draw from. */
function stockPools(book: OrderBook): Pool[] {
  const codes = book.products.filter(isFromStock).map(({ code }) => code);
  return codes.map((code) => {
    const pool = book.stock === null ? unread('stock') : { limit: stockOf(book, code) ?? 0 };
    const measure = (claim: Claim): number => fromShelf(claim.lines, code);
    return { ...poolOf('stock', code, 0), ...pool, measure };
  });
}

/** What is made for a batch has no place on the shelf. */
function unstockedPools({ products }: OrderBook): Pool[] {
  return products.filter((product) => !isFromStock(product)).map(({ code }) => poolOf('unstocked', code, 0));
}

function sharedPool({ name, units }: QuotaPool, products: readonly Product[]): Pool {
  const members = new Set(products.filter(({ pools }) => pools.includes(name)).map(({ code }) => code));
  const measure = (claim: Claim): number => unitsWhere(claim, (line) => members.has(line.code));
  return { kind: 'shared', name, limit: units, lasting: true, measure };
}

/** One that a product names and the tab lacks gives nothing, as one that can't be read. */
function sharedPools({ pools, products }: OrderBook): Pool[] {
  const known = new Set(pools?.map(({ name }) => name));
  const lost = [...new Set(products.flatMap((product) => product.pools))].filter((name) => !known.has(name));
  const rows = lost.map((name) => sharedPool({ name, units: 0, problems: [] }, products));
  if (pools === null) return rows.map((row) => ({ ...row, ...unread('pools') }));
  return [...pools.map((pool) => sharedPool(pool, products)), ...rows];
}

/** Of a pool that nobody asks for; whoever does is told. */
function unread(tab: LimitTab): Pick<Pool, 'limit' | 'unread'> {
  return { limit: 0, unread: tab };
}

/** One pool for each day, or week, in which one of the moments lies. */
function calendarPools(batch: Batch, { shop }: OrderBook, moments: readonly Instant[]): Pool[] {
  const { name } = batch;
  const each = (kind: PoolKind, limit: number | null, start: typeof startOfDay): Pool[] =>
    [...new Set(moments.map((at) => start(at, shop.zone)))].map((since) => {
      const measure = (claim: Claim): number =>
        unitsWhere(claim, (line) => start(line.at, shop.zone) === since);
      return { kind, name, limit, lasting: false, measure };
    });
  return [
    ...each('perDay', batch.quotaPerDay, startOfDay),
    ...each('perWeek', batch.quotaPerWeek, startOfWeek),
  ];
}

function buyerPool(batch: Batch, whatsapp: string): Pool {
  const limit = whatsapp === '' ? null : batch.maxPerBuyer;
  const measure = (claim: Claim): number => (claim.whatsapp === whatsapp ? unitsOf(claim) : 0);
  return { kind: 'perBuyer', name: batch.name, limit, lasting: false, measure };
}

/**
 * Every pool that an order of this buyer draws from with units of these moments (src/domain/README.md, Quota 2), in the
 * order in which they are named when they refuse. Unlimited ones are left out.
 */
export function poolsFor(
  book: OrderBook,
  batch: Batch,
  moments: readonly Instant[],
  whatsapp: string,
): Pool[] {
  if (isShelf(batch)) return [...stockPools(book), ...unstockedPools(book)];
  const pools = [
    ...book.products.map(productPool),
    ...sharedPools(book),
    ...stockPools(book),
    ...batchPools(batch),
    ...calendarPools(batch, book, moments),
    buyerPool(batch, whatsapp),
  ];
  return pools.filter((pool) => pool.limit !== null);
}
