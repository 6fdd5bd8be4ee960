import { aliveThoughCancelled } from '../domain/batch/aliveThoughCancelled';
import { formatRupiah } from '../domain/money';
import type { OrderBook } from '../domain/orderBook';
import { phrases } from '../messages/phrases';
import type { ToDoRow } from './toDoRow';

/** Cancelled batches whose orders go on. */
export function batchRows(book: OrderBook): ToDoRow[] {
  const say = phrases('toDo', book.shop.language);
  return aliveThoughCancelled(book).map(({ batch, orders, held }) => ({
    kind: 'cancelled',
    subject: batch,
    detail: say('cancelled', { orders, amount: formatRupiah(held) }),
  }));
}
