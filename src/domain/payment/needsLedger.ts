import type { Instant } from '../calendar';
import type { Order } from '../order';
import type { OrderBook } from '../orderBook';
import type { Shop } from '../shop';
import { offerEnds } from '../waiting/offerEnds';
import { expiresAt } from './expiresAt';
import { isDead } from './orderTotals';

function isOver(end: Instant | null, now: Instant): boolean {
  return end !== null && end < now;
}

/** Its units came free with the clock, unless money is there. */
function endsBy(order: Order, now: Instant): boolean {
  const offers = order.lines.map((line) => (line.state === 'offered' ? offerEnds(order, line) : null));
  const review = order.status === 'needsReview' ? order.downPaymentDue : null;
  return [...offers, review].some((end) => isOver(end, now));
}

/** Whether its DP has not come in time, as far as is on record: it holds its units until it is ended. */
export function isLate(order: Order, shop: Shop, now: Instant): boolean {
  return isOver(expiresAt(order, shop), now);
}

/**
 * Whether a run must know what has been paid: one of these responses is an edit, or an offer or a hold is over. A new order
 * alone is decided without a look into the ledger: a call saved while everybody waits for the lock.
 */
export function needsLedger({ orders }: OrderBook, keys: ReadonlySet<string>, now: Instant): boolean {
  return orders.some((order) => keys.has(order.key) || (!isDead(order) && endsBy(order, now)));
}
