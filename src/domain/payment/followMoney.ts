import type { Instant } from '../calendar';
import { HOUR } from '../calendar';
import { admit } from '../life/admit';
import { withDeadlineFrom } from '../life/deadline';
import { homeOf } from '../life/homeOf';
import { accepted, inState, liveSlices } from '../life/slices';
import type { Order } from '../order';
import type { OrderBook } from '../orderBook';
import { heldSlices } from '../quota/claim';
import { withoutRoom } from '../quota/withoutRoom';
import { allFromStock } from '../stock/fromStock';
import { heldNoMore } from '../waiting/lapse';
import { withOffersTaken } from '../waiting/withOffersTaken';
import { hasUnchecked, holdsMoney, paidOf } from './booked';
import { cutOffOf } from './downPaymentDue';
import { askedFirst, orderTotals } from './orderTotals';
import { termsOf } from './withDownPayment';

/** How long a buyer has after a proof was refused, or money was taken out of the ledger again. */
const ANEW = 6 * HOUR;
const LEAST = 3 * HOUR;

/** The DP is there, or nothing is left to ask for: she has taken it away, or a Diskon has. */
export function hasReachedDownPayment(order: Order): boolean {
  const asked = askedFirst(order);
  return asked === 0 || paidOf(order.booked) >= asked;
}

/**
 * What is offered beside what is in was paid for before there was room, as after a move to another batch. To an order that
 * is nothing but an offer, and under review, any money says yes, as it would without a review.
 */
export function hasPaidForOffers(book: OrderBook, order: Order): boolean {
  const paid = paidOf(order.booked);
  if (inState(order.lines, 'offered').length === 0) return false;
  if (inState(order.lines, 'accepted').length === 0) return holdsMoney(order.booked);
  if (paid <= 0) return false;
  const { total } = orderTotals(order);
  return paid >= Math.min(termsOf(book, order) || total, total);
}

/** Who has paid, or sent a proof, says yes to what is offered beside what is in. */
function heard(book: OrderBook, { booked: before }: Order, order: Order, now: Instant): Order {
  const more = paidOf(order.booked) > paidOf(before) || hasPaidForOffers(book, order);
  return more || (hasUnchecked(order.booked) && !hasUnchecked(before)) ? withOffersTaken(order, now) : order;
}

function confirmed(order: Order, now: Instant): Order {
  return { ...withOffersTaken(order, now), status: 'confirmed' };
}

/** Never earlier than it stood, never past the cut-off, at least three hours. */
function restarted(book: OrderBook, order: Order, now: Instant): Order {
  const home = homeOf(book, order);
  const cutOff = (home === null ? null : cutOffOf(home)) ?? now + ANEW;
  const until = Math.max(Math.min(now + ANEW, cutOff), now + LEAST);
  return { ...order, downPaymentDue: Math.max(order.downPaymentDue ?? until, until) };
}

/** A payment, or its proof, says yes to what is offered. */
function takesOffer(book: OrderBook, order: Order, now: Instant): Order {
  const taken = accepted(order, inState(order.lines, 'offered'), now);
  if (hasReachedDownPayment(order)) return { ...taken, status: 'confirmed' };
  return withDeadlineFrom(book, order, { ...taken, status: 'awaitingDownPayment' }, now, now);
}

/** Nothing is made for its batch any more; of one that is done, what lies in stock is still sold. */
function isOver(book: OrderBook, order: Order): boolean {
  const status = homeOf(book, order)?.status;
  const codes = liveSlices(order).map(({ code }) => code);
  return status === 'cancelled' || (status === 'done' && !allFromStock(book.products, codes));
}

/** Money that came too late brings the order back, if it still fits; else it is to be sent back, or moved. */
function revived(book: OrderBook, order: Order, now: Instant): Order {
  if (isOver(book, order)) return order;
  const admission = admit(book, order, 'awaitingDownPayment', now);
  if (!('order' in admission)) return order;
  return hasReachedDownPayment(admission.order) ? confirmed(admission.order, now) : admission.order;
}

function withoutMoney(book: OrderBook, before: Order, order: Order, now: Instant): Order {
  return holdsMoney(before.booked) && !holdsMoney(order.booked) ? restarted(book, order, now) : order;
}

/** What it held until a moment that has passed is free since; whoever was let in before its money was heard may have it. */
function isLost(book: OrderBook, before: Order, order: Order, now: Instant): boolean {
  const held = heldSlices(before, now);
  const state = order.status === 'offered' ? 'offered' : 'accepted';
  const over = inState(liveSlices(order), state).filter((line) => !held.includes(line));
  const home = homeOf(book, order);
  if (over.length === 0 || home === null) return false;
  return withoutRoom(book, home, order, [...held, ...over], now).length > 0;
}

/** Under review money holds what is in, and takes what is offered. */
function underReview(book: OrderBook, before: Order, order: Order, now: Instant): Order {
  const hears =
    holdsMoney(order.booked) && isLost(book, before, order, now) ? heldNoMore(book, order) : order;
  return withoutMoney(book, before, heard(book, before, hears, now), now);
}

/**
 * What becomes of an order whose rows in the ledger have changed from those of `before` (src/domain/README.md, Money 4
 * to 7). In production nothing is undone, what is owed is shown; who pays there has taken what is offered beside it. What
 * was sent is left alone.
 */
export function followMoney(book: OrderBook, before: Order, order: Order, now: Instant): Order {
  switch (order.status) {
    case 'awaitingDownPayment':
      return hasReachedDownPayment(order)
        ? confirmed(order, now)
        : withoutMoney(book, before, heard(book, before, order, now), now);
    case 'needsReview':
      return underReview(book, before, order, now);
    case 'offered':
      return holdsMoney(order.booked) && !isLost(book, before, order, now)
        ? takesOffer(book, order, now)
        : order;
    case 'expired':
      return paidOf(order.booked) > paidOf(before.booked) ? revived(book, order, now) : order;
    case 'confirmed':
      return hasReachedDownPayment(before) && !hasReachedDownPayment(order)
        ? restarted(book, { ...order, status: 'awaitingDownPayment' }, now)
        : heard(book, before, order, now);
    case 'inProduction':
    case 'readyToShip':
      return heard(book, before, order, now);
    default:
      return order;
  }
}
