import { aliveThoughCancelled } from '../domain/batch/aliveThoughCancelled';
import { canReopen } from '../domain/batch/canReopen';
import type { Instant } from '../domain/calendar';
import { formatRupiah } from '../domain/money';
import type { OrderBook } from '../domain/orderBook';
import { phrases } from '../messages/phrases';
import type { ToDoRow } from './toDoRow';

/** Sold-out batches in which there is room again. */
export function reopenRows(book: OrderBook, now: Instant): ToDoRow[] {
  const detail = phrases('toDo', book.shop.language)('reopen');
  return canReopen(book, now).map(({ name }) => ({ kind: 'reopen', subject: name, detail }));
}

/** Cancelled batches whose orders go on. */
export function batchRows(book: OrderBook): ToDoRow[] {
  const say = phrases('toDo', book.shop.language);
  return aliveThoughCancelled(book).map(({ batch, orders, held }) => ({
    kind: 'cancelled',
    subject: batch,
    detail: say('cancelled', { orders, amount: formatRupiah(held) }),
  }));
}
