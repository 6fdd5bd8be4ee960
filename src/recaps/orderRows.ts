import type { Batch } from '../domain/batch';
import { lateOrders } from '../domain/batch/lateOrders';
import type { Instant } from '../domain/calendar';
import { formatLong } from '../domain/calendar';
import { isEditNote } from '../domain/life/editNotes';
import { inState, unitsIn } from '../domain/life/slices';
import type { Order, OrderLine } from '../domain/order';
import type { OrderBook } from '../domain/orderBook';
import { cutOffOf } from '../domain/payment/downPaymentDue';
import { isDead } from '../domain/payment/orderTotals';
import type { Problem } from '../domain/problem';
import { allFromStock } from '../domain/stock/fromStock';
import { isShelf, shelf } from '../domain/stock/shelf';
import { offerEnds } from '../domain/waiting/offerEnds';
import { offersEnded } from '../domain/waiting/offersEnded';
import { batchNamed } from '../messages/batchNamed';
import { monthWords } from '../messages/months';
import { phrases, type Say } from '../messages/phrases';
import { problemText } from '../messages/problems';
import { tabNames } from '../messages/sheets/tabNames';
import { orderStatusWords } from '../messages/states';
import type { ToDoRow } from './toDoRow';

type Moment = (at: Instant) => string;

function momentIn({ shop }: OrderBook): Moment {
  return (at) => formatLong(at, shop.zone, monthWords[shop.language]);
}

function sentences({ shop }: OrderBook, reasons: readonly Problem[]): string {
  return reasons.map((reason) => problemText(reason, shop.language, shop.zone)).join(' ');
}

function reviewRows(book: OrderBook): ToDoRow[] {
  const review = book.orders.filter(({ status }) => status === 'needsReview');
  return review.map(({ no, reasons }) => ({ kind: 'review', subject: no, detail: sentences(book, reasons) }));
}

/** What buyers have changed, and only the seller can do. */
function editRows(book: OrderBook): ToDoRow[] {
  return book.orders.flatMap(({ no, reasons }) => {
    const notes = reasons.filter(isEditNote);
    return notes.length === 0 ? [] : [{ kind: 'edit' as const, subject: no, detail: sentences(book, notes) }];
  });
}

/** Nothing here changes with the clock: an order was refused for its time, and dates were moved by hand. */
function lateRows(book: OrderBook, say: Say<'toDo'>): ToDoRow[] {
  const status = orderStatusWords.awaitingDownPayment[book.shop.language];
  return lateOrders(book).map(({ order, batch }) => ({
    kind: 'late',
    subject: order.no,
    detail: say('late', { moment: momentIn(book)(order.at), batch: batchNamed('batch', batch.name), status }),
  }));
}

/** When the latest of an order's offers ends. */
function offerOf(order: Order): Instant | null {
  const ends = inState(order.lines, 'offered').map((line) => offerEnds(order, line) ?? 0);
  return ends.length === 0 || isDead(order) ? null : Math.max(...ends);
}

function offerRows(book: OrderBook, say: Say<'toDo'>): ToDoRow[] {
  return book.orders.flatMap((order) => {
    const end = offerOf(order);
    if (end === null) return [];
    const units = unitsIn(inState(order.lines, 'offered'));
    const detail = say('offer', { units, until: momentIn(book)(end) });
    return [{ kind: 'offer' as const, subject: order.no, detail }];
  });
}

/** Also what waits beside accepted units; what is under review is asked about as a whole. */
function waits(order: Order): boolean {
  return !isDead(order) && order.status !== 'needsReview' && inState(order.lines, 'queued').length > 0;
}

/** With the moment after which nobody is offered anything any more: then only the seller can move them. */
function waitingRows(book: OrderBook, now: Instant, say: Say<'toDo'>): ToDoRow[] {
  return [...book.batches, shelf].flatMap((batch) => {
    const { name } = batch;
    const orders = book.orders.filter((order) => order.batch === name && waits(order));
    if (orders.length === 0) return [];
    const queued = orders.flatMap(({ lines }) => inState(lines, 'queued'));
    const counts = { orders: orders.length, units: unitsIn(queued) };
    const until = cutOffOf(batch);
    const key = queueKey(book, batch, queued, now);
    const detail = say(key, { ...counts, until: until === null ? '' : momentIn(book)(until) });
    const subject = isShelf(batch) ? tabNames.stock[book.shop.language] : name;
    return [{ kind: 'waiting' as const, subject, detail }];
  });
}

/** What waits for stock alone is offered as long as the shop sells it. */
function queueKey(
  { products }: OrderBook,
  batch: Batch,
  queued: readonly OrderLine[],
  now: Instant,
): 'waiting' | 'waitingUntil' | 'waitingInVain' {
  const isStock = allFromStock(
    products,
    queued.map(({ code }) => code),
  );
  const isOver = offersEnded(batch, now);
  if (isOver && (!isStock || batch.status === 'cancelled')) return 'waitingInVain';
  return isOver || cutOffOf(batch) === null ? 'waiting' : 'waitingUntil';
}

/** What orders ask of the seller, the most urgent first. */
export function orderRows(book: OrderBook, now: Instant): ToDoRow[] {
  const say = phrases('toDo', book.shop.language);
  return [
    ...reviewRows(book),
    ...editRows(book),
    ...offerRows(book, say),
    ...lateRows(book, say),
    ...waitingRows(book, now, say),
  ];
}
