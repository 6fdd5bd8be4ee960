import { formatLong, formatLongDate, type Instant, startOfDay } from '../domain/calendar';
import { itemsText } from '../domain/itemsText';
import { inState } from '../domain/life/slices';
import type { MessageKind } from '../domain/message/nextMessage';
import { formatRupiah, type Rupiah } from '../domain/money';
import type { Order, OrderLine } from '../domain/order';
import type { OrderBook } from '../domain/orderBook';
import { balanceDue } from '../domain/payment/balanceDue';
import { hasUnchecked, paidOf } from '../domain/payment/booked';
import { askedFirst, countedLines, orderTotals } from '../domain/payment/orderTotals';
import { withoutOffers } from '../domain/payment/owed';
import type { Shop } from '../domain/shop';
import { shelf } from '../domain/stock/shelf';
import { queuedInVain } from '../domain/waiting/offersEnded';
import { monthWords } from './months';
import { phrases, type Say } from './phrases';

/** What a line of a message may speak of. */
interface About {
  readonly book: OrderBook;
  readonly order: Order;
  /** Slices on offer that are in none of its sums. */
  readonly beside: readonly OrderLine[];
  readonly now: Instant;
  readonly say: Say<'messages'>;
}

type Line = (about: About) => string[];

const greeting =
  (kind: MessageKind): Line =>
  ({ book: { shop }, order: { no, buyer }, say }) => {
    const words = say(kind, { name: buyer.name || say('buyer'), shop: shop.name || say('shop'), no });
    return kind === 'confirmation' ? [words, say('number', { no })] : [words];
  };

const items: Line = ({ order: { lines }, say }) => {
  const all = itemsText(lines);
  return all === '' ? [] : [say('items', { items: all })];
};

/** What waits beside that, as long as it may be offered. */
const waiting: Line = ({ book, order, now, say }) => {
  const { lines } = order;
  const batch = book.batches.find(({ name }) => name === order.batch) ?? shelf;
  const others = [...countedLines(lines), ...queuedInVain(batch, order, book, now)];
  const queued = itemsText(lines.filter((line) => line.state === 'queued' && !others.includes(line)));
  return queued === '' ? [] : [say('waiting', { items: queued })];
};

/** What may still be had beside it, and until when. */
const offered: Line = ({ book: { shop }, beside, say }) => {
  const until = Math.max(...beside.map(({ until: end }) => end ?? 0));
  if (beside.length === 0) return [];
  const moment = formatLong(until, shop.zone, monthWords[shop.language]);
  return [say('offered', { items: itemsText(beside), moment })];
};

const total: Line = ({ order, say }) => {
  const amount = formatRupiah(orderTotals(order).total);
  const { shipping } = order;
  if (shipping <= 0) return [say('total', { amount })];
  return [say('totalShipped', { amount, shipping: formatRupiah(shipping) })];
};

/** Who has paid some of it is not asked for all of it again. */
const paid: Line = ({ order, say }) => {
  const sum = paidOf(order.booked);
  if (sum <= 0) return [];
  return [
    say('paid', { amount: formatRupiah(sum) }),
    ...(orderTotals(order).balance > 0 ? [] : [say('paidInFull')]),
  ];
};

/** What of the DP is still awaited. */
function missingFirst(order: Order): Rupiah {
  return order.status === 'awaitingDownPayment' ? Math.max(0, askedFirst(order) - paidOf(order.booked)) : 0;
}

/** The date that the buyer is told, not the hidden one. */
const downPayment: Line = ({ book: { shop }, order, say }) => {
  const missing = missingFirst(order);
  if (missing === 0) return [];
  const amount = formatRupiah(missing);
  const { downPaymentDue: due } = order;
  if (due === null) return [say('downPaymentAnyTime', { amount })];
  return [say('downPayment', { amount, moment: formatLong(due, shop.zone, monthWords[shop.language]) })];
};

/** The rest, once the DP has come: so the lines add up to what is owed. */
const left: Line = ({ book, order, now, say }) => {
  const sum = orderTotals(order).balance - missingFirst(order);
  const due = balanceDue(book, order);
  const amount = formatRupiah(sum);
  if (sum <= 0) return [];
  if (due === 'cashOnDelivery') return [say('cashOnDelivery', { amount })];
  const { zone, language } = book.shop;
  // Once that day has come, nobody can pay before it.
  if (due === null || startOfDay(due, zone) <= now) return [say('left', { amount })];
  return [say('leftUntil', { amount, date: formatLongDate(due, zone, monthWords[language]) })];
};

/** Of what nobody has paid anything, and that is due at no time, the total says it. */
const rest: Line = (about) => {
  const isTotal = paidOf(about.order.booked) <= 0 && balanceDue(about.book, about.order) === null;
  return isTotal ? [] : left(about);
};

function waysToPay({ accounts, qris }: Shop, say: Say<'messages'>): string[] {
  const ways = [
    ...(accounts === '' ? [] : [say('payTo', { accounts })]),
    ...(qris === '' ? [] : [say('qris', { qris })]),
  ];
  return ways.length > 0 ? ways : [say('askHow')];
}

/** How to pay, where something is to be transferred. */
const payment: Line = ({ book, order, say }) => {
  const owes = orderTotals(order).balance > 0 && balanceDue(book, order) !== 'cashOnDelivery';
  if (!owes && missingFirst(order) === 0) return [];
  return [...waysToPay(book.shop, say), say(hasUnchecked(order.booked) ? 'checking' : 'proof')];
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

/** That orders are closed says all that a confirmation does. */
const WHOLE: readonly Line[] = [items, offered, waiting, total, paid, downPayment, rest, payment, shipsFrom];

/** Which lines a message has, in their order; what does not apply leaves none. */
const LINES: Readonly<Record<MessageKind, readonly Line[]>> = {
  confirmation: WHOLE,
  reminder: [downPayment, payment],
  closed: WHOLE,
  balance: [total, paid, left, payment],
  ready: [items, left, payment],
  shipped: [items, parcel, left, payment, thanks],
};

/** What a buyer is told, in the shop's language: lines of plain text, as WhatsApp shows them. */
export function orderMessage(book: OrderBook, order: Order, kind: MessageKind, now: Instant): string {
  // What is offered beside what is in is taken with the DP while that is awaited; else it is paid for once it is taken.
  const isWhole = order.status === 'awaitingDownPayment';
  const of = isWhole ? order : withoutOffers(order);
  const beside = isWhole ? [] : inState(order.lines, 'offered');
  const about = { book, order: of, beside, now, say: phrases('messages', book.shop.language) };
  return [greeting(kind), ...LINES[kind]].flatMap((line) => line(about)).join('\n');
}
