import type { Instant } from '../calendar';
import { DAY, HOUR, startOfDay } from '../calendar';
import { messageTurns } from '../message/nextMessage';
import { minimumTurn } from '../minimum/minimumProblems';
import type { Order } from '../order';
import type { OrderBook } from '../orderBook';
import { balanceAskedFrom, collectionAskedFrom, downPaymentAskedFrom } from '../payment/askedFrom';
import { cutOffOf } from '../payment/downPaymentDue';
import { expiresAt } from '../payment/expiresAt';
import { isDead } from '../payment/orderTotals';
import { lateFrom } from '../shipping/lateFrom';
import { offerEnds } from '../waiting/offerEnds';
import { dueToOpen } from './settleBatches';

/**
 * The next moment after `now` at which the clock changes something by itself: a batch opens or closes, an offer lapses,
 * an order under review gives its units back, a new day has its own quota, the countdown of a last day has another hour,
 * Perlu Tindakan another line, a buyer another message.
 */
export function nextTurn(book: OrderBook, now: Instant): Instant {
  const { batches, orders, shop } = book;
  // What keeps it shut may lie outside the tabs: each sweep asks again.
  if (dueToOpen(book, now).length > 0) return now;
  const turns = [
    startOfDay(now, shop.zone) + DAY,
    ...batches.flatMap((batch) => [
      batch.opens,
      batch.closes,
      cutOffOf(batch),
      nextHourBefore(batch.closes, now),
      minimumTurn(batch),
      lateFrom(batch),
    ]),
    ...orders
      .filter((order) => !isDead(order))
      .flatMap((order) => [
        order.status === 'needsReview' ? order.downPaymentDue : null,
        expiresAt(order, shop),
        ...askingTurns(book, order),
        ...messageTurns(book, order),
        ...order.lines.map((line) => (line.state === 'offered' ? offerEnds(order, line) : null)),
      ]),
  ];
  return Math.min(...turns.filter((turn) => turn !== null).filter((turn) => turn >= now));
}

/** When Perlu Tindakan begins to ask for its money. */
function askingTurns(book: OrderBook, order: Order): (Instant | null)[] {
  return [downPaymentAskedFrom(order), balanceAskedFrom(book, order), collectionAskedFrom(book, order)];
}

/** The countdown shows whole hours on the last day (timeLeft.ts). */
function nextHourBefore(closes: Instant | null, now: Instant): Instant | null {
  if (closes === null || closes < now || closes - now > DAY) return null;
  return closes - Math.floor((closes - now) / HOUR) * HOUR;
}
