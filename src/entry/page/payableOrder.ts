import type { Order } from '../../domain/order';
import { orderTotals } from '../../domain/payment/orderTotals';
import type { PayableOrder } from '../../ui/paymentAnswers';

/** An order as the page of Catat pembayaran shows it: plain values, for a date would arrive as nothing. */
export function payableOrder(order: Order): PayableOrder {
  const { no, buyer, downPayment, status } = order;
  const { total, paid, state } = orderTotals(order);
  // Of an expired order nothing is billed; it is asked for all the same, for money brings it back.
  const balance = Math.max(0, total - paid);
  const missing = paid < downPayment ? downPayment - paid : balance;
  return { no, name: buyer.name, total, paid, balance, downPayment, missing, status, payment: state };
}
