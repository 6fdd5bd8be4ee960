import type { Order } from '../order';
import { isTaken } from '../production/taken';
import { isDead, type OrderTotals, orderTotals } from './orderTotals';

/**
 * What an order comes to among the money that she is owed (src/domain/README.md, Recaps 9): as in Pesanan, but while nothing of it
 * is accepted (or it is to be checked first), no more than was paid for it. Law as there: paid + balance − over = billed.
 */
export function owedTotals(order: Order): OrderTotals {
  const totals = orderTotals(order);
  if (isDead(order) || isTaken(order)) return totals;
  return { ...totals, billed: Math.min(totals.paid, totals.billed), balance: 0 };
}
