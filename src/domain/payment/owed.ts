import type { Order } from '../order';
import { takenUnits } from '../production/taken';
import { isDead, type OrderTotals, orderTotals } from './orderTotals';

/** Whether something is owed for it by now: it lives, and units of it are accepted. What waits, is offered or could not be read is not. */
export function isOwedFor(order: Order): boolean {
  return !isDead(order) && takenUnits(order) > 0;
}

/**
 * What an order comes to among the money that she is owed (src/domain/README.md, Recaps 9): as in Pesanan, but while nothing of it
 * is accepted, no more than was paid for it. Law as there: paid + balance − over = billed.
 */
export function owedTotals(order: Order): OrderTotals {
  const totals = orderTotals(order);
  if (isDead(order) || isOwedFor(order)) return totals;
  return { ...totals, billed: Math.min(totals.paid, totals.billed), balance: 0 };
}
