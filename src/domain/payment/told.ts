import type { Rupiah } from '../money';
import type { Order } from '../order';
import type { OrderBook } from '../orderBook';
import { bookedOf, paidOf } from './booked';
import { askedFirst, orderTotals } from './orderTotals';
import { newPayment, type Payment, type PaymentKind } from './payment';

/** Money that came, or is said to have come, told otherwise than by a row or a tick. */
export interface Told
  extends Pick<Payment, 'key' | 'orderNo' | 'at' | 'method' | 'account' | 'reference' | 'proof' | 'note'> {
  readonly amount: Rupiah;
  readonly status: 'received' | 'unchecked';
}

/** The order of a number, in whatever capitals it was written. */
export function orderOfNumber(orders: readonly Order[], no: string): Order | undefined {
  const wanted = no.trim().toLowerCase();
  return orders.find((order) => order.no.toLowerCase() === wanted);
}

/** What is still due before all of it is there counts as DP. */
function kindOf({ payments }: OrderBook, order: Order | undefined, amount: Rupiah): PaymentKind {
  if (order === undefined) return 'downPayment';
  const paid = paidOf(bookedOf((payments ?? []).filter(({ orderNo }) => orderNo === order.no)));
  return paid < askedFirst(order) && paid + amount < orderTotals(order).total ? 'downPayment' : 'balance';
}

function rowOf(book: OrderBook, told: Told): Payment {
  const order = orderOfNumber(book.orders, told.orderNo);
  const orderNo = order?.no ?? told.orderNo;
  return newPayment({ ...told, kind: kindOf(book, order, told.amount) }, { ...told, orderNo });
}

/** The book with a row for each; what bears a key that is there was booked by an earlier run (src/domain/README.md, Money 5). */
export function withTold(book: OrderBook, told: readonly Told[]): OrderBook {
  if (told.length === 0) return book;
  const payments = [...(book.payments ?? [])];
  for (const each of told) {
    if (!payments.some(({ key }) => key === each.key)) payments.push(rowOf({ ...book, payments }, each));
  }
  return { ...book, payments };
}
