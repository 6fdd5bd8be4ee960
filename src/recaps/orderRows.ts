import { lateOrders } from '../domain/batch/lateOrders';
import type { Instant } from '../domain/calendar';
import { isEditNote } from '../domain/life/editNotes';
import { inState, unitsIn } from '../domain/life/slices';
import type { Order } from '../domain/order';
import type { OrderBook } from '../domain/orderBook';
import { cutOffOf } from '../domain/payment/downPaymentDue';
import { isDead } from '../domain/payment/orderTotals';
import type { Problem } from '../domain/problem';
import { shelf } from '../domain/stock/shelf';
import { offerEnds } from '../domain/waiting/offerEnds';
import { problemText } from '../messages/problems';
import { tabNames } from '../messages/sheets/tabNames';
import { type ToDoRow, toDoRow } from './toDoRow';

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
function lateRows(book: OrderBook): ToDoRow[] {
  return lateOrders(book).map(({ order, batch }) => {
    const params = { at: order.at, batch: batch.name, status: 'awaitingDownPayment' };
    return toDoRow(book, 'late', order.no, { code: 'duesLate', params });
  });
}

/** When the latest of an order's offers ends. */
function offerOf(order: Order): Instant | null {
  const ends = inState(order.lines, 'offered').map((line) => offerEnds(order, line) ?? 0);
  return ends.length === 0 || isDead(order) ? null : Math.max(...ends);
}

function offerRows(book: OrderBook): ToDoRow[] {
  return book.orders.flatMap((order) => {
    const until = offerOf(order);
    if (until === null) return [];
    const units = unitsIn(inState(order.lines, 'offered'));
    return toDoRow(book, 'offer', order.no, { code: 'duesOffer', params: { units, until } });
  });
}

/** With the moment after which nobody is offered anything any more: then only the seller can move them. */
function waitingRows(book: OrderBook): ToDoRow[] {
  return [...book.batches, shelf].flatMap((batch) => {
    const { name } = batch;
    const waiting = book.orders.filter((order) => order.batch === name && order.status === 'waitingList');
    if (waiting.length === 0) return [];
    const units = unitsIn(waiting.flatMap(({ lines }) => inState(lines, 'queued')));
    const [until, params] = [cutOffOf(batch), { orders: waiting.length, units }];
    const subject = batch === shelf ? tabNames.stock[book.shop.language] : name;
    return toDoRow(
      book,
      'waiting',
      subject,
      until === null
        ? { code: 'duesWaiting', params }
        : { code: 'duesWaitingUntil', params: { ...params, until } },
    );
  });
}

/** What orders ask of the seller, the most urgent first. */
export function orderRows(book: OrderBook): ToDoRow[] {
  return [
    ...reviewRows(book),
    ...editRows(book),
    ...offerRows(book),
    ...lateRows(book),
    ...waitingRows(book),
  ];
}
