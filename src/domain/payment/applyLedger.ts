import type { Instant } from '../calendar';
import { inState } from '../life/slices';
import type { LifeEvent, Story } from '../life/story';
import { by, changed, statusNews } from '../life/story';
import type { Order, OrderStatus } from '../order';
import type { OrderBook } from '../orderBook';
import { bookedOf, changesBetween, holdsMoney, type LedgerChange } from './booked';
import { followMoney, hasPaidForOffers, hasReachedDownPayment } from './followMoney';
import { CANCELLED, type Payment, type PaymentStatus, RETURNED } from './payment';

/** The ledger's rows by order number. */
export function byOrder(payments: readonly Payment[]): ReadonlyMap<string, readonly Payment[]> {
  const rows = new Map<string, Payment[]>();
  for (const payment of payments) rows.set(payment.orderNo, [...(rows.get(payment.orderNo) ?? []), payment]);
  return rows;
}

/** What was booked, or made void, because the order died or lives again, or units came back: whatever run finds it, that was not the seller. */
function isOurs(own: readonly Payment[], { after }: LedgerChange): boolean {
  const planned: readonly PaymentStatus[] = ['toBeSent', 'received', 'rejected'];
  const rows = own.filter(
    ({ key, status }) => [CANCELLED, RETURNED].includes(key) && planned.includes(status),
  );
  return after !== null && bookedOf(rows).some((row) => String(row) === String(after));
}

function newsOf(before: Order, after: Order, own: readonly Payment[]): LifeEvent[] {
  const told = changesBetween(before.booked, after.booked).map((change): LifeEvent => {
    return { ...by(isOurs(own, change) ? 'system' : 'seller', after.no), kind: 'payment', ...change };
  });
  // Under review, what was held and is had by another waits.
  if (inState(before.lines, 'accepted').length > inState(after.lines, 'accepted').length)
    return [
      ...told,
      { ...by('system', after.no), kind: 'sliceChanged', before: 'accepted', after: 'queued' },
    ];
  if (before.status === after.status) return told;
  return [...told, statusNews('system', 'statusChanged', before, after)];
}

/** In which an order may have more offered beside what is in. */
const TAKES_OFFERS: readonly OrderStatus[] = ['needsReview', 'confirmed', 'inProduction', 'readyToShip'];

/** Enough is there, and the order does not know it: she may have lowered its DP, or who had paid has been offered units. */
function isBehind(book: OrderBook, order: Order): boolean {
  if (order.status === 'offered') return holdsMoney(order.booked);
  if (order.status === 'awaitingDownPayment') return hasReachedDownPayment(order);
  return TAKES_OFFERS.includes(order.status) && hasPaidForOffers(book, order);
}

/**
 * Takes in what the ledger says now. What differs from what was taken in of an order before, a payment typed, corrected
 * or deleted, is told, and the order follows it. In whatever order rows are typed or stand there, the end is the same.
 */
export function applyLedger(story: Story, now: Instant): Story {
  if (story.book.payments === null) return story;
  const rows = byOrder(story.book.payments);
  return story.book.orders.reduce((sofar, order) => {
    const own = rows.get(order.no) ?? [];
    const booked = bookedOf(own);
    if (String(booked) === String(order.booked) && !isBehind(sofar.book, order)) return sofar;
    const after = followMoney(sofar.book, order, { ...order, booked }, now);
    return changed(sofar, after, ...newsOf(order, after, own));
  }, story);
}
