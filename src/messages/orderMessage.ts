import { formatLong, formatLongDate } from '../domain/calendar';
import { itemsText } from '../domain/itemsText';
import type { MessageKind } from '../domain/message/nextMessage';
import { formatRupiah } from '../domain/money';
import type { Order } from '../domain/order';
import type { OrderBook } from '../domain/orderBook';
import { balanceDue } from '../domain/payment/balanceDue';
import { paidOf } from '../domain/payment/booked';
import { askedFirst, orderTotals } from '../domain/payment/orderTotals';
import { monthWords } from './months';
import { phrases, type Say } from './phrases';

/** What a line of a message may speak of. */
interface About {
  readonly book: OrderBook;
  readonly order: Order;
  readonly say: Say<'messages'>;
}

type Line = (about: About) => string[];

const greeting =
  (kind: MessageKind): Line =>
  ({ book: { shop }, order: { no, buyer }, say }) => {
    const words = say(kind, { name: buyer.name, shop: shop.name || say('shop'), no });
    return kind === 'confirmation' ? [words, say('number', { no })] : [words];
  };

const items: Line = ({ order, say }) => [say('items', { items: itemsText(order.lines) })];
const total: Line = ({ order, say }) => [say('total', { amount: formatRupiah(orderTotals(order).total) })];

/** Who has paid some of it is not asked for all of it again. */
const paid: Line = ({ order, say }) => {
  const sum = paidOf(order.booked);
  if (sum <= 0) return [];
  return [
    say('paid', { amount: formatRupiah(sum) }),
    ...(orderTotals(order).balance > 0 ? [] : [say('paidInFull')]),
  ];
};

/** The date that the buyer is told, not the hidden one. */
const downPayment: Line = ({ book: { shop }, order, say }) => {
  const missing = askedFirst(order) - paidOf(order.booked);
  if (order.status !== 'awaitingDownPayment' || missing <= 0) return [];
  const amount = formatRupiah(missing);
  const { downPaymentDue: due } = order;
  if (due === null) return [say('downPaymentAnyTime', { amount })];
  return [say('downPayment', { amount, moment: formatLong(due, shop.zone, monthWords[shop.language]) })];
};

const left: Line = ({ book, order, say }) => {
  const { balance } = orderTotals(order);
  const due = balanceDue(book, order);
  const amount = formatRupiah(balance);
  if (balance <= 0) return [];
  if (due === 'cashOnDelivery') return [say('cashOnDelivery', { amount })];
  if (due === null) return [say('left', { amount })];
  const { zone, language } = book.shop;
  return [say('leftUntil', { amount, date: formatLongDate(due, zone, monthWords[language]) })];
};

/** Of what nobody has paid anything, the total says it. */
const rest: Line = (about) => (paidOf(about.order.booked) > 0 ? left(about) : []);

/** How to pay, where something is to be transferred. */
const payment: Line = ({ book, order, say }) => {
  const { accounts, qris } = book.shop;
  const owes = orderTotals(order).balance > 0 && balanceDue(book, order) !== 'cashOnDelivery';
  const firstOwed = order.status === 'awaitingDownPayment' && askedFirst(order) > paidOf(order.booked);
  if (!owes && !firstOwed) return [];
  return [
    ...(accounts === '' ? [] : [say('payTo', { accounts })]),
    ...(qris === '' ? [] : [say('qris', { qris })]),
    say('proof'),
  ];
};

const shipsFrom: Line = ({ book, order, say }) => {
  const starts = book.batches.find(({ name }) => name === order.batch)?.shippingStarts ?? null;
  const { zone, language } = book.shop;
  return starts === null
    ? []
    : [say('shipsFrom', { date: formatLongDate(starts, zone, monthWords[language]) })];
};

const parcel: Line = ({ order: { courier, tracking }, say }) => [
  ...(courier === '' ? [] : [say('courier', { courier })]),
  ...(tracking === '' ? [] : [say('tracking', { tracking })]),
];

const thanks: Line = ({ say }) => [say('thanks')];

/** Which lines a message has, in their order; what does not apply leaves none. */
const LINES: Readonly<Record<MessageKind, readonly Line[]>> = {
  confirmation: [items, total, paid, downPayment, rest, payment, shipsFrom],
  reminder: [downPayment, payment],
  closed: [items, total, paid, downPayment, left, payment, shipsFrom],
  balance: [total, paid, left, payment],
  ready: [items, left, payment],
  shipped: [items, parcel, left, thanks],
};

/** What a buyer is told, in the shop's language: lines of plain text, as WhatsApp shows them. */
export function orderMessage(book: OrderBook, order: Order, kind: MessageKind): string {
  const about = { book, order, say: phrases('messages', book.shop.language) };
  return [greeting(kind), ...LINES[kind]].flatMap((line) => line(about)).join('\n');
}
