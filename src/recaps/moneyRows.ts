import { DAY, type Instant } from '../domain/calendar';
import { formatRupiah } from '../domain/money';
import type { Order } from '../domain/order';
import type { OrderBook } from '../domain/orderBook';
import { balanceDue } from '../domain/payment/balanceDue';
import { holdsMoney, onItsWayBack, paidOf } from '../domain/payment/booked';
import { isDead, orderTotals } from '../domain/payment/orderTotals';
import type { Payment } from '../domain/payment/payment';
import { keptOfDead } from '../domain/payment/refundPolicy';
import type { Problem } from '../domain/problem';
import { type ToDoRow, toDoRow } from './toDoRow';

type Kind = 'proof' | 'refund' | 'payment';

/** What is to be done; `null` = nothing. */
type Row = { readonly kind: Kind; readonly subject: string; readonly problem: Problem } | null;

/** What the seller should do about one order's money. */
type Duty = (order: Order, book: OrderBook, now: Instant) => Row;

function row(kind: Kind, subject: string, code: Problem['code'], params: Problem['params']): Row {
  return { kind, subject, problem: { code, params } };
}

/** The date that the buyer was told, not the hidden one; a day before it at the earliest. */
const dueSoon: Duty = ({ no, status, downPayment, downPaymentDue: due, booked }, _book, now) => {
  const waits = status === 'awaitingDownPayment' && !holdsMoney(booked);
  if (!waits || due === null || now < due - DAY) return null;
  return row('payment', no, 'moneyDueSoon', { amount: formatRupiah(downPayment), due });
};

/** Some of the DP is there: nothing expires, and nobody is told but the seller. */
const short: Duty = ({ no, status, downPayment, booked }) => {
  const paid = paidOf(booked);
  if (status !== 'awaitingDownPayment' || paid <= 0 || paid >= downPayment) return null;
  const missing = formatRupiah(downPayment - paid);
  return row('payment', no, 'moneyShort', { paid: formatRupiah(paid), missing });
};

const balance: Duty = (order, book, now) => {
  const due = balanceDue(book, order);
  if (due === null || due === 'cashOnDelivery' || now < due - DAY) return null;
  return row('payment', order.no, 'moneyBalance', { amount: formatRupiah(orderTotals(order).balance), due });
};

/** Of a dead order: who made it end is for her to say; of a policy in her own words, how much is kept, too. */
function whatIsOver(order: Order, book: OrderBook, now: Instant): Problem['code'] {
  if (!isDead(order)) return 'moneyOver';
  if (order.status === 'expired') return 'moneyLate';
  const known = order.cause !== null && keptOfDead(book, order, paidOf(order.booked), now) === null;
  return known ? 'moneyOwnPolicy' : 'moneyNoCause';
}

const over: Duty = (order, book, now) => {
  const open = orderTotals(order).over - onItsWayBack(order.booked);
  if (open <= 0) return null;
  return row('refund', order.no, whatIsOver(order, book, now), { amount: formatRupiah(open) });
};

const DUTIES: readonly Duty[] = [short, dueSoon, balance, over];

function rowOfPayment({ orderNo, row: at, amount, status, kind, problems }: Payment): Row {
  if (problems.length > 0) return null;
  const params = { amount: formatRupiah(amount), row: at ?? 0 };
  if (status === 'unchecked') return row('proof', orderNo, 'moneyProof', params);
  if (kind !== 'refund' || (status !== 'toBeSent' && status !== 'failed')) return null;
  return row('refund', orderNo, status === 'failed' ? 'moneyFailed' : 'moneySend', params);
}

/** What is to be done about money (src/domain/README.md, Recaps 4): proofs first, then what is owed to and by buyers. */
export function moneyRows(book: OrderBook, now: Instant): ToDoRow[] {
  const proofs = (book.payments ?? []).map(rowOfPayment);
  const duties = book.orders.flatMap((order) => DUTIES.map((duty) => duty(order, book, now)));
  const rows = [...proofs, ...duties].filter((each) => each !== null);
  const order = ['proof', 'refund', 'payment'];
  return rows
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
    .map(({ kind, subject, problem }) => toDoRow(book, kind, subject, problem));
}
