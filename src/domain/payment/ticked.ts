import type { Instant } from '../calendar';
import type { Tick } from '../life/requests';
import type { Rupiah } from '../money';
import type { Order } from '../order';
import type { OrderBook } from '../orderBook';
import { type Booked, bookedOf, hasUnchecked, INCOMING, paidOf } from './booked';
import { askedFirst, orderTotals } from './orderTotals';
import { payable } from './owed';
import type { Payment, PaymentKind, PaymentStatus } from './payment';
import { newPayment } from './payment';

/** A row that says that money has come, and waits for the seller's look. */
function isProof({ kind, status, problems }: Payment): boolean {
  return status === 'unchecked' && INCOMING.includes(kind) && problems.length === 0;
}

/** Her tick is the check of what was said to have come, as far as it is needed; the rest is booked. */
function received(payments: readonly Payment[], orderNo: string, missing: Rupiah): [Payment[], Rupiah] {
  let left = missing;
  const checked = payments.map((payment) => {
    if (payment.orderNo !== orderNo || !isProof(payment) || left <= 0) return payment;
    left -= payment.amount;
    return { ...payment, status: 'received' as const };
  });
  return [checked, left];
}

/** Late money brings an expired order back, so that it is asked for whole; of one that was called off what is kept is. */
function billOf(order: Order, booked: readonly Booked[]): Rupiah {
  const { total, billed } = orderTotals({ ...payable(order), booked });
  return order.status === 'expired' ? total : billed;
}

/**
 * The book after a box was ticked (src/domain/README.md, Who may write what 3): Catat DP books what is missing to the
 * DP, Catat lunas what is missing to Tagihan, Bukti masuk the next of the two, as unchecked. Where nothing is missing
 * nothing is booked, so that a tick which a killed run has not cleared books nothing twice.
 */
export function ticked(book: OrderBook, order: Order, tick: Tick, now: Instant): OrderBook {
  if (book.payments === null) return book;
  const booked = bookedOf(book.payments.filter(({ orderNo }) => orderNo === order.no));
  const [paid, due] = [paidOf(booked), billOf(order, booked)];
  const first = Math.min(askedFirst(order), due);
  const isDownPayment = tick === 'bookDownPayment' || (tick === 'proofIn' && paid < first);
  const missing = (isDownPayment ? first : due) - paid;
  if (tick === 'proofIn' && hasUnchecked(booked)) return book;
  const [payments, left] =
    tick === 'proofIn' ? [book.payments, missing] : received(book.payments, order.no, missing);
  if (left <= 0) return { ...book, payments };
  const kind: PaymentKind = isDownPayment ? 'downPayment' : 'balance';
  const status: PaymentStatus = tick === 'proofIn' ? 'unchecked' : 'received';
  const row = newPayment({ orderNo: order.no, at: now, kind, amount: left, status });
  return { ...book, payments: [...payments, row] };
}
