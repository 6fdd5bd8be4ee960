import { DAY, formatLong, type Instant } from '../domain/calendar';
import { formatRupiah } from '../domain/money';
import type { Order } from '../domain/order';
import type { OrderBook } from '../domain/orderBook';
import { balanceDue } from '../domain/payment/balanceDue';
import { holdsMoney, onItsWayBack, paidOf } from '../domain/payment/booked';
import { isDead, orderTotals } from '../domain/payment/orderTotals';
import type { Payment } from '../domain/payment/payment';
import { keptOfDead } from '../domain/payment/refundPolicy';
import { type MoneyWords, moneyWords } from '../messages/moneyRows';
import { monthWords } from '../messages/months';
import type { ToDoRow } from './orderRows';

type Row = ToDoRow | null;

/** What the seller should do about one order's money; `null` = nothing. */
type Duty = (order: Order, book: OrderBook, now: Instant, words: MoneyWords) => Row;

function momentIn({ shop }: OrderBook, at: Instant): string {
  return formatLong(at, shop.zone, monthWords[shop.language]);
}

/** The date that the buyer was told, not the hidden one; a day before it at the earliest. */
const dueSoon: Duty = (order, book, now, words) => {
  const { no, status, downPayment, downPaymentDue: due, booked } = order;
  const waits = status === 'awaitingDownPayment' && !holdsMoney(booked);
  if (!waits || due === null || now < due - DAY) return null;
  const detail = words.dueSoon(formatRupiah(downPayment), momentIn(book, due));
  return { kind: 'payment', subject: no, detail };
};

/** Some of the DP is there: nothing expires, and nobody is told but the seller. */
const short: Duty = ({ no, status, downPayment, booked }, _book, _now, words) => {
  const paid = paidOf(booked);
  if (status !== 'awaitingDownPayment' || paid <= 0 || paid >= downPayment) return null;
  const detail = words.short(formatRupiah(paid), formatRupiah(downPayment - paid));
  return { kind: 'payment', subject: no, detail };
};

const balance: Duty = (order, book, now, words) => {
  const due = balanceDue(book, order);
  if (due === null || due === 'cashOnDelivery' || now < due - DAY) return null;
  const detail = words.balance(formatRupiah(orderTotals(order).balance), momentIn(book, due));
  return { kind: 'payment', subject: order.no, detail };
};

const over: Duty = (order, _book, _now, words) => {
  const open = orderTotals(order).over - onItsWayBack(order.booked);
  if (isDead(order) || open <= 0) return null;
  return { kind: 'refund', subject: order.no, detail: words.over(formatRupiah(open)) };
};

/** Of a dead order: who made it end is for her to say; of a policy in her own words, how much is kept, too. */
const undecided: Duty = (order, book, now, words) => {
  const open = orderTotals(order).over - onItsWayBack(order.booked);
  if (!isDead(order) || open <= 0) return null;
  const amount = formatRupiah(open);
  if (order.status === 'expired') return { kind: 'refund', subject: order.no, detail: words.late(amount) };
  const known = order.cause !== null && keptOfDead(book, order, paidOf(order.booked), now) === null;
  const detail = known ? words.ownPolicy(amount) : words.noCause(amount);
  return { kind: 'refund', subject: order.no, detail };
};

const DUTIES: readonly Duty[] = [short, dueSoon, balance, over, undecided];

function rowOfPayment(words: MoneyWords, { orderNo, row, amount, status, kind, problems }: Payment): Row {
  if (problems.length > 0) return null;
  const sum = formatRupiah(amount);
  if (status === 'unchecked') return { kind: 'proof', subject: orderNo, detail: words.proof(sum, row ?? 0) };
  if (kind !== 'refund' || (status !== 'toBeSent' && status !== 'failed')) return null;
  const detail = status === 'failed' ? words.failed(sum, row ?? 0) : words.send(sum, row ?? 0);
  return { kind: 'refund', subject: orderNo, detail };
}

/** What is to be done about money (src/domain/README.md, Recaps 4): proofs first, then what is owed to and by buyers. */
export function moneyRows(book: OrderBook, now: Instant): ToDoRow[] {
  const words = moneyWords[book.shop.language];
  const proofs = (book.payments ?? []).map((payment) => rowOfPayment(words, payment));
  const duties = book.orders.flatMap((order) => DUTIES.map((duty) => duty(order, book, now, words)));
  const rows = [...proofs, ...duties].filter((row) => row !== null);
  const order = ['proof', 'refund', 'payment'];
  return rows.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}
