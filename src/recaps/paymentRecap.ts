import { formatDate, formatDateTime, formatLong, type Instant } from '../domain/calendar';
import { formatRupiah } from '../domain/money';
import type { Order } from '../domain/order';
import type { OrderBook } from '../domain/orderBook';
import { balanceDue } from '../domain/payment/balanceDue';
import { hasUnchecked, onItsWayBack, paidOf } from '../domain/payment/booked';
import { cashIn, cashOf } from '../domain/payment/cash';
import { isDead, type OrderTotals, orderTotals } from '../domain/payment/orderTotals';
import { monthWords } from '../messages/months';
import { phrases } from '../messages/phrases';
import { type HeaderKey, recapWording } from '../messages/recapWording';
import { balanceTermWords, orderStatusWords, paymentKindWords, paymentStateWords } from '../messages/states';
import { sum, text } from './columns';
import { drawTable } from './drawRecap';
import { paymentTables } from './paymentTables';
import type { Recap, RecapDefinition } from './recap';

/** An order's money as it stands. */
interface PaymentRow {
  readonly order: Order;
  readonly totals: OrderTotals;
  readonly status: string;
  readonly state: string;
  readonly due: string;
}

type Header = HeaderKey<'paymentRecap'>;

const MONEY = [
  sum<PaymentRow, Header>('total', ({ totals }) => totals.billed, 'rupiah'),
  sum<PaymentRow, Header>('paid', ({ totals }) => totals.paid, 'rupiah'),
  sum<PaymentRow, Header>('balance', ({ totals }) => totals.balance, 'rupiah'),
  sum<PaymentRow, Header>('over', ({ totals }) => totals.over, 'rupiah'),
] as const;

const definition: RecapDefinition<PaymentRow, Header> = {
  columns: [
    text('no', ({ order }) => order.no),
    text('batch', ({ order }) => order.batch, 100),
    text('name', ({ order }) => order.buyer.name),
    text('status', ({ status }) => status, 110),
    text('state', ({ state }) => state),
    MONEY[0],
    sum('downPayment', ({ order }) => (isDead(order) ? 0 : order.downPayment), 'rupiah'),
    ...MONEY.slice(1),
    text('due', ({ due }) => due, 170),
  ],
  sortBy: ({ order }) => [order.at, order.no],
};

const byState: RecapDefinition<PaymentRow, Header> = {
  columns: [text('state', ({ state }) => state), sum('orders', () => 1), ...MONEY],
  groupBy: ({ totals }) => totals.state,
  sortBy: ({ totals }) => [Object.keys(paymentStateWords).indexOf(totals.state)],
};

/** A dead order whose money is not all settled, or whose DP is kept. */
function holdsOrOwes({ booked }: Order): boolean {
  return paidOf(booked) !== 0 || onItsWayBack(booked) > 0 || hasUnchecked(booked);
}

/** What is awaited next: the DP or the rest, whichever ends first. */
function dueOf(book: OrderBook, order: Order): string {
  const { language, zone } = book.shop;
  const rest = balanceDue(book, order);
  const first = order.status === 'awaitingDownPayment' ? order.downPaymentDue : null;
  if (first !== null && (typeof rest !== 'number' || first <= rest))
    return `${paymentKindWords.downPayment[language]} ${formatDateTime(first, zone)}`;
  if (rest === 'cashOnDelivery') return balanceTermWords[rest][language];
  return rest === null ? '' : `${paymentKindWords.balance[language]} ${formatDate(rest, zone)}`;
}

function rowOf(book: OrderBook, order: Order): PaymentRow {
  const { language } = book.shop;
  const totals = orderTotals(order);
  const status = orderStatusWords[order.status][language];
  return { order, totals, status, state: paymentStateWords[totals.state][language], due: dueOf(book, order) };
}

function notes(book: OrderBook, shown: readonly Order[], now: Instant): string[] {
  const { language, zone } = book.shop;
  const say = phrases('paymentRecap', language);
  const numbers = new Set(book.orders.map(({ no }) => no));
  const lost = (book.payments ?? []).filter((row) => !numbers.has(row.orderNo) && cashOf(row) !== 0);
  const stamp = phrases('recaps', language)('stamp', { moment: formatLong(now, zone, monthWords[language]) });
  return [
    stamp,
    say('dead', { orders: book.orders.length - shown.length }),
    ...(shown.some(isDead) ? [say('kept')] : []),
    say('cash'),
    ...(lost.length === 0 ? [] : [say('nobody', { amount: formatRupiah(cashIn(lost)), rows: lost.length })]),
  ];
}

/**
 * Rekap Pembayaran: a line an order with what it owes and is owed; below, cash by method, states, refunds, COD
 * (src/domain/README.md, Recaps 6). Dead orders stay while money of theirs is held or asked for.
 */
export function paymentRecap(book: OrderBook, now: Instant): Recap {
  const { language } = book.shop;
  const words = recapWording('paymentRecap', language);
  const shown = book.orders.filter((order) => !isDead(order) || holdsOrOwes(order));
  const rows = shown.map((order) => rowOf(book, order));
  const states = {
    ...drawTable(byState, rows, words),
    caption: phrases('paymentRecap', language)('byState'),
  };
  const [cash, ...others] = paymentTables(book);
  return {
    ...drawTable(definition, rows, words),
    below: [...(cash === undefined ? [] : [cash]), states, ...others],
    notes: notes(book, shown, now),
  };
}
