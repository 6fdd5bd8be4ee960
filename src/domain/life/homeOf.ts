import type { Batch } from '../batch';
import { batchAt } from '../batch/batchAt';
import type { Order } from '../order';
import type { OrderBook } from '../orderBook';
import { allFromStock } from '../stock/fromStock';
import { shelf } from '../stock/shelf';
import { inState, liveSlices } from './slices';

/**
 * One without batch was placed on the shelf: it holds units, or wants nothing else; what is outside holds none. Of one of which
 * nothing lives what it had says it.
 */
function isOnShelf({ products }: OrderBook, order: Order): boolean {
  const live = liveSlices(order);
  const had = order.lines.filter(({ units }) => units > 0);
  const codes = (live.length > 0 ? live : had).map(({ code }) => code);
  return allFromStock(products, codes) || inState(live, 'queued').length < live.length;
}

/** Where an order stands: in its own batch, or without one on the shelf; `null` = outside, or tab Batch lacks the name. */
export function standingOf(book: OrderBook, order: Order): Batch | null {
  if (order.batch !== '') return book.batches.find(({ name }) => name === order.batch) ?? null;
  return isOnShelf(book, order) ? shelf : null;
}

/** As `standingOf`; of one that was outside every batch, the one that its Waktu lies in since Tutup was moved. */
export function homeOf(book: OrderBook, order: Order): Batch | null {
  return standingOf(book, order) ?? batchAt(book.batches, order.at);
}
