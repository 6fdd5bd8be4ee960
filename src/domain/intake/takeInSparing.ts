import type { Instant } from '../calendar';
import type { Order, OrderStatus } from '../order';
import type { OrderBook } from '../orderBook';
import { isLate, needsLedger } from '../payment/needsLedger';
import { Unread } from '../quota/unread';
import { queueOf } from '../waiting/queue';
import { type Arrivals, type Intake, takeIn } from './takeIn';

const INSIDE: readonly OrderStatus[] = ['awaitingDownPayment', 'confirmed'];

function isInWhole({ status, lines }: Order): boolean {
  return INSIDE.includes(status) && lines.every(({ state }) => state === 'accepted');
}

/** New orders, all of them in whole, and nothing else: nobody waits, no order and no batch has changed. */
function addsOnly(before: OrderBook, { book, events, refused }: Intake): boolean {
  const fresh = book.orders.slice(before.orders.length);
  return (
    fresh.every(isInWhole) &&
    queueOf(book.orders).length + events.length + refused.length === 0 &&
    before.orders.every((order, index) => order === book.orders[index]) &&
    book.batches.length === before.batches.length &&
    before.batches.every((batch, index) => batch === book.batches[index])
  );
}

/** As if nobody's DP were late: who is late holds the units until a run ends it that knows what was paid. */
function beforeEnds(book: OrderBook, now: Instant): OrderBook {
  const orders = book.orders.map((order) =>
    isLate(order, book.shop, now) ? { ...order, downPaymentDue: null } : order,
  );
  return { ...book, orders };
}

/**
 * As `takeIn`, by a run that may not have looked into the ledger. Where new orders are in whole beside those whose DP is late,
 * and nobody waits, nothing turns on what was paid: the next sweep ends who is late (src/domain/README.md, Money 7). Throws
 * `Unread` where something does.
 */
export function takeInSparing(book: OrderBook, arrivals: Arrivals, now: Instant): Intake {
  if (book.payments !== null) return takeIn(book, arrivals, now);
  const { drafts, gone = [] } = arrivals;
  if (needsLedger(book, new Set([...drafts.map(({ key }) => key), ...gone]), now))
    throw new Unread('payments');
  if (!book.orders.some((order) => isLate(order, book.shop, now))) return takeIn(book, arrivals, now);
  const given = beforeEnds(book, now);
  const intake = takeIn(given, arrivals, now);
  if (!addsOnly(given, intake)) throw new Unread('payments');
  const orders = [...book.orders, ...intake.book.orders.slice(book.orders.length)];
  return { ...intake, book: { ...intake.book, orders } };
}
