import type { Rupiah } from '../money';
import type { Order } from '../order';
import { bookedOf, paidOf } from './booked';
import { askedFirst, orderTotals } from './orderTotals';
import type { Payment, PaymentKind } from './payment';

/**
 * What money of so many rupiah is, where nobody says: DP while that is not there and this is not all that is due, else
 * Pelunasan (src/domain/README.md, Money 1). `earlier` = the rows that are there of its order.
 */
export function kindOfMoney(
  order: Order | undefined,
  earlier: readonly Payment[],
  amount: Rupiah,
): PaymentKind {
  if (order === undefined) return 'downPayment';
  const paid = paidOf(bookedOf(earlier));
  return paid < askedFirst(order) && paid + amount < orderTotals(order).total ? 'downPayment' : 'balance';
}
