import type { Batch } from '../batch';
import type { Instant } from '../calendar';
import { sumOf } from '../money';
import type { Order, OrderStatus } from '../order';
import type { OrderBook } from '../orderBook';
import { isShelf } from '../stock/shelf';
import { type Claim, claimFor, heldSlices, ordersOn } from './claim';
import { type Pool, poolsFor } from './pool';

/** What is taken from a pool, by how firmly: units, orders or rupiah. */
export interface PoolNumbers {
  readonly pool: Pool;
  readonly limit: number;
  /** Of orders that are confirmed, or further. */
  readonly paid: number;
  /** Held until the DP comes, or the order is looked at. */
  readonly awaiting: number;
  readonly offered: number;
  readonly free: number;
  /** How much more is taken than there is, since the seller has lowered the quota. */
  readonly over: number;
}

const AWAITING: readonly OrderStatus[] = ['awaitingDownPayment', 'needsReview'];

/** What an order holds for certain, and with its offers. */
export interface Held {
  readonly awaits: boolean;
  readonly firm: Claim;
  readonly whole: Claim;
}

export function heldBy(order: Order, at: Instant): Held {
  const slices = heldSlices(order, at);
  const firm = slices.filter(({ state }) => state !== 'offered');
  return {
    awaits: AWAITING.includes(order.status),
    firm: claimFor(order, firm),
    whole: claimFor(order, slices),
  };
}

/** What is taken of one pool, by how firmly. */
export function numbersOf(pool: Pool, limit: number, held: readonly Held[]): PoolNumbers {
  const firm = (awaits: boolean): number =>
    sumOf(held.filter((each) => each.awaits === awaits).map((each) => pool.measure(each.firm)));
  const [paid, awaiting] = [firm(false), firm(true)];
  const taken = sumOf(held.map(({ whole }) => pool.measure(whole)));
  const left = limit - taken;
  const offered = taken - paid - awaiting;
  return { pool, limit, paid, awaiting, offered, free: Math.max(0, left), over: Math.max(0, -left) };
}

/**
 * Every limited pool that lasts as long as the batch, with its numbers (src/domain/README.md, Quota 4 and 7); of the
 * shelf the stock, which all orders draw from.
 */
export function poolNumbers(book: OrderBook, batch: Batch, at: Instant): PoolNumbers[] {
  const orders = isShelf(batch) ? book.orders : ordersOn(book, batch);
  const held = orders.map((order) => heldBy(order, at));
  const shown = ({ kind, lasting }: Pool): boolean => lasting && (kind === 'stock') === isShelf(batch);
  const lasting = poolsFor(book, batch, [], '').filter(shown);
  return lasting.flatMap((pool) => (pool.limit === null ? [] : [numbersOf(pool, pool.limit, held)]));
}
