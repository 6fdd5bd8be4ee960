import type { Order } from '../../domain/order';
import { askedFirst, isDead, orderTotals } from '../../domain/payment/orderTotals';
import { payable } from '../../domain/payment/owed';
import type { PayableOrder } from '../../ui/paymentAnswers';

/** An order as the page of Catat pembayaran shows it: plain values, for a date would arrive as nothing. */
export function payableOrder(order: Order): PayableOrder {
  const { no, buyer, status } = order;
  const { total, paid, state, balance: left } = orderTotals(payable(order));
  // Of an expired order nothing is billed; it is asked for all the same, for money brings it back.
  const balance = isDead(order) ? Math.max(0, total - paid) : left;
  const downPayment = askedFirst(order);
  const missing = paid < downPayment ? Math.min(downPayment - paid, balance) : balance;
  return { no, name: buyer.name, total, paid, balance, downPayment, missing, status, payment: state };
}
