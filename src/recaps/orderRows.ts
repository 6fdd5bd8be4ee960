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
import { takenUnits } from '../domain/production/taken';
import { isShelf, shelf } from '../domain/stock/shelf';
import { offerEnds } from '../domain/waiting/offerEnds';
import { offersEnded, queuedInVain } from '../domain/waiting/offersEnded';
import { isSent } from '../domain/waiting/queue';
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

/** When the latest of an order's offers ends; of one that was sent nobody takes them any more. */
function offerOf(order: Order): Instant | null {
  const ends = inState(order.lines, 'offered').map((line) => offerEnds(order, line) ?? 0);
  return ends.length === 0 || isDead(order) || isSent(order) ? null : Math.max(...ends);
}

function offerRows(book: OrderBook, say: Say<'toDo'>): ToDoRow[] {
  return book.orders.flatMap((order) => {
    const end = offerOf(order);
    if (end === null) return [];
    const units = unitsIn(inState(order.lines, 'offered'));
    const key = takenUnits(order) > 0 ? 'offerBeside' : 'offer';
    const detail = say(key, { units, until: momentIn(book)(end) });
    return [{ kind: 'offer' as const, subject: order.no, detail }];
  });
}

/** Also what waits beside accepted units; what is under review is asked about as a whole. */
function waits(order: Order): boolean {
  return !isDead(order) && order.status !== 'needsReview' && inState(order.lines, 'queued').length > 0;
}

/** What waits in a batch, by order: what is offered no more, and what still is. */
function waitingRows(book: OrderBook, now: Instant, say: Say<'toDo'>): ToDoRow[] {
  return [...book.batches, shelf].flatMap((batch) => {
    const orders = book.orders.filter((order) => order.batch === batch.name && waits(order));
    const inVain = orders.map((order) => queuedInVain(batch, order, book, now));
    const served = orders.map(({ lines }, place) =>
      inState(lines, 'queued').filter((line) => !inVain[place]?.includes(line)),
    );
    const key = offersEnded(batch, now) || cutOffOf(batch) === null ? 'waiting' : 'waitingUntil';
    return [
      ...waitingRow(book, batch, say, 'waitingInVain', inVain),
      ...waitingRow(book, batch, say, key, served),
    ];
  });
}

/** With the moment after which nobody is offered anything any more: then only the seller can move them. */
function waitingRow(
  book: OrderBook,
  batch: Batch,
  say: Say<'toDo'>,
  key: 'waiting' | 'waitingUntil' | 'waitingInVain',
  queues: readonly (readonly OrderLine[])[],
): ToDoRow[] {
  const some = queues.filter((queue) => queue.length > 0);
  if (some.length === 0) return [];
  const cutOff = cutOffOf(batch);
  const until = cutOff === null ? '' : momentIn(book)(cutOff);
  const detail = say(key, { orders: some.length, units: unitsIn(some.flat()), until });
  const subject = isShelf(batch) ? tabNames.stock[book.shop.language] : batch.name;
  return [{ kind: 'waiting', subject, detail }];
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
