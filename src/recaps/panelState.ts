import { batchInView } from '../domain/batch/batchInView';
import { formatDateTime, type Instant } from '../domain/calendar';
import { formatRupiah, sumOf } from '../domain/money';
import type { Order } from '../domain/order';
import type { OrderBook } from '../domain/orderBook';
import { proofOf, proofPrint } from '../domain/payment/checkProof';
import { orderTotals } from '../domain/payment/orderTotals';
import type { Problem } from '../domain/problem';
import type { Shop } from '../domain/shop';
import { queueOf } from '../domain/waiting/queue';
import { phrases } from '../messages/phrases';
import { problemText } from '../messages/problems';
import { batchStatusWords, orderStatusWords } from '../messages/states';
import { countersOf } from './dashboard';
import { quotaRows } from './quotaRows';
import type { Recap } from './recap';

/** A line in words; `link` = where it leads within the file, '' = nowhere. */
interface Card {
  readonly title: string;
  readonly text: string;
  readonly link: string;
}

/** Where the row of a subject is. */
type Links = (about: { subject: string; row?: { tab: string; row: number } | null }) => string | null;

const MOST_EVENTS = 8;

/** The batch in view, as Dasbor counts it. */
export function panelBatch(book: OrderBook, now: Instant) {
  const batch = batchInView(book.batches, now);
  if (batch === null) return null;
  const { batch: name, left, orders, units, received } = countersOf(book, batch, now);
  const status = batchStatusWords[batch.status][book.shop.language];
  return { name, status, left, orders, units, received };
}

/** Its quotas, as Rekap Kuota counts them. */
export function panelQuotas(book: OrderBook, now: Instant) {
  const batch = batchInView(book.batches, now);
  const rows = batch === null ? [] : quotaRows(book, batch, now);
  return rows.map(({ title, numbers: { pool, limit, paid, awaiting, offered, free } }) => ({
    ...{ title, limit, free },
    taken: paid + awaiting + offered,
    inRupiah: pool.kind === 'batchTurnover',
  }));
}

/** Why nothing runs by itself, before all else: without it nothing below is up to date. */
export function standstillCards(problems: readonly Problem[], { language, zone }: Shop): Card[] {
  const title = phrases('panel', language)('standstill');
  return problems.map((problem) => ({ title, text: problemText(problem, language, zone), link: '' }));
}

/** The lines of Perlu Tindakan as cards. */
export function toDoCards({ rows, links }: Recap): Card[] {
  return rows.map(([what = '', subject = '', detail = ''], index) => ({
    title: [what, subject].filter(Boolean).join(' · '),
    text: String(detail),
    link: links?.to[index] ?? '',
  }));
}

/** Proofs that nobody has compared with the bank yet, the oldest first. */
export function proofCards(
  { payments, orders, shop }: OrderBook,
  linkTo: Links,
  tab: string,
): (Card & { print: string | null })[] {
  const say = phrases('panel', shop.language);
  const all = payments ?? [];
  const waits = all.filter(({ status }) => status === 'unchecked').sort((a, b) => a.at - b.at);
  return waits.map((payment) => {
    const { orderNo, amount, rawAmount, method, at, row } = payment;
    const order = orders.find(({ no }) => no === orderNo);
    const text = say('proof', {
      amount: rawAmount ?? formatRupiah(amount),
      method: method === '' ? say('noMethod') : method,
      moment: formatDateTime(at, shop.zone),
    });
    const link = (row === null ? null : linkTo({ subject: '', row: { tab, row } })) ?? '';
    const print = proofPrint(payment);
    // One of no order is to be given one first.
    const isClear = order !== undefined && proofOf(all, print) === payment;
    return { title: titled(orderNo, order), text, link, print: isClear ? print : null };
  });
}

/** Who waits, in the order in which they come up. */
export function waitingCards({ orders, shop }: OrderBook, linkTo: Links): Card[] {
  const say = phrases('panel', shop.language);
  return queueOf(orders).map(({ order, at, slices }) => ({
    title: titled(order.no, order),
    text: say('waiting', {
      units: sumOf(slices.map(({ units }) => units)),
      moment: formatDateTime(at, shop.zone),
    }),
    link: linkTo({ subject: order.no }) ?? '',
  }));
}

/** An order that was searched for. */
export function orderCard(order: Order, { shop }: OrderBook, linkTo: Links): Card {
  const say = phrases('panel', shop.language);
  const status = orderStatusWords[order.status][shop.language];
  const balance = formatRupiah(orderTotals(order).balance);
  return {
    title: titled(order.no, order),
    text: say('order', { status, balance }),
    link: linkTo({ subject: order.no }) ?? '',
  };
}

interface Logged {
  readonly at: Instant;
  readonly event: string;
  readonly subject: string;
  readonly cause: string;
}

/** What happened last: rows of Log, and orders that came in, newest first. */
export function eventCards({ orders, shop }: OrderBook, log: readonly Logged[], linkTo: Links): Card[] {
  const arrived = phrases('panel', shop.language)('arrived');
  const came = orders.map(({ at, no, buyer }) => ({
    at,
    event: arrived,
    subject: no,
    cause: buyer.name,
  }));
  return [...log, ...came]
    .sort((a, b) => b.at - a.at)
    .slice(0, MOST_EVENTS)
    .map(({ at, event, subject, cause }) => ({
      title: [event, subject].filter(Boolean).join(' · '),
      text: [formatDateTime(at, shop.zone), cause].filter(Boolean).join(' · '),
      link: linkTo({ subject }) ?? '',
    }));
}

function titled(no: string, order: Order | undefined): string {
  return [no, order?.buyer.name ?? ''].filter(Boolean).join(' · ');
}
