import { numbersMeant } from '../intake/meantNumber';
import type { Rupiah } from '../money';
import type { Order } from '../order';
import { paidOf } from './booked';
import { askedFirst, orderTotals } from './orderTotals';
import type { Payment } from './payment';

/** As many as a person compares. */
const MOST = 5;

/** Whether just this sum is still to come, to the DP or to all; of an expired order, too. */
function awaits(order: Order, amount: Rupiah): boolean {
  if (order.status === 'cancelled' || order.status === 'rejected') return false;
  const paid = paidOf(order.booked);
  return amount > 0 && [askedFirst(order), orderTotals(order).total].includes(paid + amount);
}

/**
 * Numbers of the orders that a row of no order may be meant for: first those that differ by a slip, then those of which
 * that sum is awaited (src/domain/README.md, Money 5).
 */
export function ordersMeant({ orderNo, amount }: Payment, orders: readonly Order[]): string[] {
  const numbersOf = (some: readonly Order[]): string[] => some.map(({ no }) => no);
  const near = numbersMeant(orderNo, numbersOf(orders));
  return [...new Set([...near, ...numbersOf(orders.filter((order) => awaits(order, amount)))])].slice(
    0,
    MOST,
  );
}
