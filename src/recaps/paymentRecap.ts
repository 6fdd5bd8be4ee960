import { formatDate, formatDateTime } from '../domain/calendar';
import { formatRupiah, sumOf } from '../domain/money';
import type { Order } from '../domain/order';
import type { OrderBook } from '../domain/orderBook';
import { balanceDue } from '../domain/payment/balanceDue';
import { hasUnchecked, keptOf, onItsWayBack, paidOf } from '../domain/payment/booked';
import { cashIn, cashOf } from '../domain/payment/cash';
import { askedFirst, isDead, orderTotals } from '../domain/payment/orderTotals';
import { owedTotals } from '../domain/payment/owed';
import { isTaken } from '../domain/production/taken';
import { phrases } from '../messages/phrases';
import { type HeaderKey, recapWording } from '../messages/recapWording';
import { balanceTermWords, orderStatusWords, paymentKindWords, paymentStateWords } from '../messages/states';
import { added, shown, text } from './columns';
import { drawTable } from './drawRecap';
import { paymentTables } from './paymentTables';
import type { Recap, RecapDefinition } from './recap';
import { stampOf } from './stamp';

/** An order's money as it stands. */
type PaymentRow = ReturnType<typeof rowOf>;
type Definition = RecapDefinition<PaymentRow, HeaderKey<'paymentRecap'>>;

const SUMS = ['paid', 'balance', 'over'] as const;

const definition: Definition = {
  columns: [
    ...shown('text', 'no', 'batch', 'name', 'status', 'state'),
    ...added('rupiah', 'total', 'downPayment', ...SUMS),
    text('due', ({ due }) => due, 160),
  ],
  sortBy: ({ at, no }) => [at, no],
};

const byState: Definition = {
  columns: [...shown('text', 'state'), ...added('count', 'orders'), ...added('rupiah', 'total', ...SUMS)],
  groupBy: ({ state }) => state,
  sortBy: ({ place }) => [place],
};

/** Money of it is held, on its way, or said to be there: of a dead order it is not all settled, or its DP is kept. */
function holdsOrOwes({ booked }: Order): boolean {
  return [paidOf, keptOf, onItsWayBack].some((of) => of(booked) !== 0) || hasUnchecked(booked);
}

/** What is awaited next: the DP or the rest, whichever ends first. */
function dueOf(book: OrderBook, order: Order): string {
  const { language, zone } = book.shop;
  const rest = isTaken(order) ? balanceDue(book, order) : null;
  const first = order.status === 'awaitingDownPayment' ? order.downPaymentDue : null;
  if (first !== null && (typeof rest !== 'number' || first <= rest))
    return `${paymentKindWords.downPayment[language]} ${formatDateTime(first, zone)}`;
  if (rest === 'cashOnDelivery') return balanceTermWords[rest][language];
  return rest === null ? '' : `${paymentKindWords.balance[language]} ${formatDate(rest, zone)}`;
}

function rowOf(book: OrderBook, order: Order) {
  const { language } = book.shop;
  const { billed, paid, balance, over, state } = owedTotals(order);
  const { no, at, batch, buyer, status } = order;
  return {
    no,
    at,
    batch,
    name: buyer.name,
    status: orderStatusWords[status][language],
    state: paymentStateWords[state][language],
    place: Object.keys(paymentStateWords).indexOf(state),
    total: billed,
    downPayment: isTaken(order) ? askedFirst(order) : 0,
    paid,
    balance,
    over,
    due: dueOf(book, order),
    orders: 1,
  };
}

function notes(book: OrderBook, listed: readonly Order[]): string[] {
  const say = phrases('paymentRecap', book.shop.language);
  const numbers = new Set(book.orders.map(({ no }) => no));
  const lost = (book.payments ?? []).filter((row) => !numbers.has(row.orderNo) && cashOf(row) !== 0);
  const amount = formatRupiah(cashIn(lost));
  const unaccepted = book.orders.filter((order) => !isDead(order) && !isTaken(order));
  const left = sumOf(unaccepted.map((order) => orderTotals(order).billed - owedTotals(order).billed));
  return [
    stampOf(book),
    say('dead', { orders: book.orders.filter(isDead).length - listed.filter(isDead).length }),
    ...(unaccepted.length === 0
      ? []
      : [say('unaccepted', { amount: formatRupiah(left), orders: unaccepted.length })]),
    ...(listed.some(isDead) ? [say('kept')] : []),
    say('cash'),
    ...(lost.length === 0 ? [] : [say('nobody', { amount, rows: lost.length })]),
  ];
}

/**
 * Rekap Pembayaran: a line an order with what it owes and is owed; below, cash by method, states, refunds, COD
 * (src/domain/README.md, Recaps 9). Orders that are dead, or of which nothing is accepted, stay while
 * money of theirs is held or asked for.
 */
export function paymentRecap(book: OrderBook): Recap {
  const { language } = book.shop;
  const words = recapWording('paymentRecap', language);
  const listed = book.orders.filter((order) => isTaken(order) || holdsOrOwes(order));
  const rows = listed.map((order) => rowOf(book, order));
  const states = drawTable(byState, rows, words);
  const caption = phrases('paymentRecap', language)('byState');
  return {
    ...drawTable(definition, rows, words),
    below: [...paymentTables(book), { ...states, caption }],
    notes: notes(book, listed),
  };
}
