import type { Order } from '../order';
import type { Payment } from './payment';
import { orderOfNumber, type Told } from './told';

/** The row that was booked under a page's key. */
export function bookedUnder(payments: readonly Payment[], key: string): Payment | undefined {
  return payments.find((payment) => payment.key === key);
}

/** All that a page tells of money, as it can be compared with a row. */
function contentOf(told: Payment | Told, orders: readonly Order[]): string {
  const { orderNo, at, amount, status, method, account, reference } = told;
  const texts = [method, account, reference].map((text) => text.trim());
  return JSON.stringify([orderOfNumber(orders, orderNo)?.no, at, amount, status, ...texts]);
}

/** Whether the row says what is told: then it was told again, because no answer had come. */
export function isToldAgain(row: Payment, told: Told, orders: readonly Order[]): boolean {
  return contentOf(row, orders) === contentOf(told, orders);
}
