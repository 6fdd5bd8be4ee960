import { gone } from '../life/orderStates';
import type { Rupiah } from '../money';
import type { Order } from '../order';
import { isTaken } from '../production/taken';
import { isDead, type OrderTotals, orderTotals } from './orderTotals';

/** The order as it would be if nobody took what is offered beside what is in. */
export function withoutOffers(order: Order): Order {
  return { ...order, lines: order.lines.filter(({ state }) => state !== 'offered') };
}

/** What money may still pay for: nothing joins a parcel that is sent, so an offer beside it is none of it. */
export function payable(order: Order): Order {
  return gone.includes(order.status) ? withoutOffers(order) : order;
}

/** What is left to pay of what is in: an offer is owed by nobody before it is taken (src/domain/README.md, Recaps 2). */
export function leftToPay(order: Order): Rupiah {
  return orderTotals(withoutOffers(order)).balance;
}

/**
 * What an order comes to among the money that she is owed (src/domain/README.md, Recaps 9): as in Pesanan, but while nothing of it
 * is accepted (or it is to be checked first), no more than was paid for it. Law as there: paid + balance − over = billed.
 */
export function owedTotals(order: Order): OrderTotals {
  const totals = orderTotals(order);
  if (isDead(order) || isTaken(order)) return totals;
  return { ...totals, billed: Math.min(totals.paid, totals.billed), balance: 0 };
}
