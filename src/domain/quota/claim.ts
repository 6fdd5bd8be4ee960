import type { Batch } from '../batch';
import { isIn } from '../batch/batchAt';
import type { Instant } from '../calendar';
import type { Rupiah } from '../money';
import type { Order, OrderLine, OrderStatus, SliceState } from '../order';
import type { OrderBook } from '../orderBook';
import { holdsMoney } from '../payment/booked';
import { madeAgain } from '../returns/returned';
import { offerEnds } from '../waiting/offerEnds';

/** Units of one product, asked for or held. `at` decides the day and the week that they count in. */
export interface ClaimLine {
  readonly code: string;
  readonly units: number;
  /** Units sent in place of returned ones: they take from the shelf alone. */
  readonly again?: number;
  /** What they are worth, after the line's discount. */
  readonly amount: Rupiah;
  readonly at: Instant;
}

/** What an order takes, or would take, from the quotas of its batch. */
export interface Claim {
  readonly batch: string;
  /** '' when no phone could be read: then no limit per buyer can be judged. */
  readonly whatsapp: string;
  readonly discount: Rupiah;
  readonly lines: readonly ClaimLine[];
}

/** Daftar tunggu takes nothing by its slices: one of them that is let in counts at once, whatever the Status says still. */
const TAKES_NOTHING: readonly OrderStatus[] = ['expired', 'cancelled', 'rejected'];
const HOLDING: readonly SliceState[] = ['accepted', 'offered', 'cancelledKeepingQuota'];

function holds(order: Order, line: OrderLine, at: Instant): boolean {
  if (line.state === 'cancelledKeepingQuota') return true;
  if (TAKES_NOTHING.includes(order.status) || !HOLDING.includes(line.state)) return false;
  return !hasLapsed(line.state === 'offered' ? offerEnds(order, line) : reviewEnds(order), at);
}

function reviewEnds({ status, downPaymentDue, booked }: Order): Instant | null {
  return status === 'needsReview' && !holdsMoney(booked) ? downPaymentDue : null;
}

function hasLapsed(end: Instant | null, at: Instant): boolean {
  return end !== null && at > end;
}

/** Claims that no clock changes: an order is a value, and is counted again for each that comes after it. */
const lasting = new WeakMap<Order, Claim>();

/**
 * What an order takes at that moment (src/domain/README.md, Quota 4): its accepted and offered slices while
 * it lives, and lines cancelled "kuota tetap" for good. Perlu dicek, where no money is there, and offers hold until Batas DP.
 */
export function claimOf(order: Order, at: Instant): Claim {
  const known = lasting.get(order);
  if (known !== undefined) return known;
  const claim = claimFor(order, heldSlices(order, at));
  if (!hangsOnTime(order)) lasting.set(order, claim);
  return claim;
}

/** Offers and reviews end by themselves. */
function hangsOnTime({ status, lines }: Order): boolean {
  return status === 'needsReview' || lines.some(({ state }) => state === 'offered');
}

/** The slices for which an order takes anything at that moment. */
export function heldSlices(order: Order, at: Instant): OrderLine[] {
  return order.lines.filter((line) => holds(order, line, at));
}

/** What some slices of an order take, or would take. Of one that came up from the queue the day of its offer counts. */
export function claimFor({ batch, buyer, discount }: Order, slices: readonly OrderLine[]): Claim {
  const lines = slices.map(({ code, units, subtotal, at, promotedAt, returned }) => ({
    code,
    units,
    again: madeAgain({ returned }),
    amount: subtotal,
    at: promotedAt ?? at,
  }));
  return { batch, whatsapp: buyer.whatsapp, discount, lines };
}

/** Two claims of one order as one. */
export function joined(a: Claim, b: Claim): Claim {
  return { ...a, lines: [...a.lines, ...b.lines] };
}

/**
 * The orders that take from a batch. One whose batch is not on tab Batch takes from the one that its own time lies in: a
 * new name must not empty a quota (src/domain/README.md, Quota 13).
 */
export function ordersOn({ batches, orders }: OrderBook, batch: Batch): Order[] {
  const known = new Set(batches.map(({ name }) => name));
  const lost = (order: Order): boolean => order.batch !== '' && !known.has(order.batch);
  return orders.filter((order) => order.batch === batch.name || (lost(order) && isIn(batch, order.at)));
}

/** What all orders of a batch take at that moment. */
export function claimsOn(book: OrderBook, batch: Batch, at: Instant): Claim[] {
  return ordersOn(book, batch)
    .map((order) => claimOf(order, at))
    .filter((claim) => unitsOf(claim) > 0);
}

export function unitsOf(claim: Claim): number {
  return claim.lines.reduce((sum, line) => sum + line.units, 0);
}
