import type { Instant } from '../calendar';
import { DAY, HOUR, startOfDay } from '../calendar';
import type { Order } from '../order';
import type { OrderBook } from '../orderBook';
import { expiresAt } from '../payment/expiresAt';
import { isDead } from '../payment/orderTotals';
import type { Shop } from '../shop';
import { offerEnds } from '../waiting/offerEnds';
import { dueToOpen } from './settleBatches';

/**
 * The next moment after `now` at which the clock changes something by itself: a batch opens or closes, an offer lapses,
 * an order under review gives its units back, a new day has its own quota, the countdown of a last day has another hour.
 */
export function nextTurn(book: OrderBook, now: Instant): Instant {
  const { batches, orders, shop } = book;
  // What keeps it shut may lie outside the tabs: each sweep asks again.
  if (dueToOpen(book, now).length > 0) return now;
  const turns = [
    startOfDay(now, shop.zone) + DAY,
    ...batches.flatMap(({ opens, closes, cutOff }) => [opens, closes, cutOff, nextHourBefore(closes, now)]),
    ...orders
      .filter((order) => !isDead(order))
      .flatMap((order) => [
        order.status === 'needsReview' ? order.downPaymentDue : null,
        ...paymentTurns(order, shop),
        ...order.lines.map((line) => (line.state === 'offered' ? offerEnds(order, line) : null)),
      ]),
  ];
  return Math.min(...turns.filter((turn) => turn !== null).filter((turn) => turn >= now));
}

/** Perlu Tindakan names a DP a day before it is due; then it is due, and a while later the order expires. */
function paymentTurns(order: Order, shop: Shop): (Instant | null)[] {
  const end = expiresAt(order, shop);
  return end === null || order.downPaymentDue === null ? [] : [order.downPaymentDue - DAY, end];
}

/** The countdown shows whole hours on the last day (timeLeft.ts). */
function nextHourBefore(closes: Instant | null, now: Instant): Instant | null {
  if (closes === null || closes < now || closes - now > DAY) return null;
  return closes - Math.floor((closes - now) / HOUR) * HOUR;
}
