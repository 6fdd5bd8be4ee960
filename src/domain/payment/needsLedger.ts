import type { Instant } from '../calendar';
import type { Order } from '../order';
import type { OrderBook } from '../orderBook';
import type { Shop } from '../shop';
import { offerEnds } from '../waiting/offerEnds';
import { expiresAt } from './expiresAt';
import { isDead } from './orderTotals';

/** Something of the order ends by then, unless money is there. */
function endsBy(order: Order, shop: Shop, now: Instant): boolean {
  const offers = order.lines.map((line) => (line.state === 'offered' ? offerEnds(order, line) : null));
  const review = order.status === 'needsReview' ? order.downPaymentDue : null;
  return [...offers, review, expiresAt(order, shop)].some((end) => end !== null && end < now);
}

/**
 * Whether a run must know what has been paid: one of these responses is an edit, or somebody's time is up. A new order
 * alone is decided without a look into the ledger: a call saved while everybody waits for the lock.
 */
export function needsLedger({ orders, shop }: OrderBook, keys: ReadonlySet<string>, now: Instant): boolean {
  return orders.some((order) => keys.has(order.key) || (!isDead(order) && endsBy(order, shop, now)));
}
