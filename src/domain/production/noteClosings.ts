import type { Batch } from '../batch';
import type { OrderBook } from '../orderBook';
import { acceptedLines, isLiving } from './taken';
import type { UnitsByCode } from './unitsByCode';

/** Accepted units of a batch's orders that take part in production, by Kode. */
export function acceptedUnits({ orders }: OrderBook, batch: string): UnitsByCode {
  const living = orders.filter((order) => order.batch === batch && isLiving(order));
  const accepted = living.flatMap(acceptedLines);
  const units: Record<string, number> = {};
  for (const { code, units: more } of accepted) units[code] = (units[code] ?? 0) + more;
  return units;
}

function noted(book: OrderBook, batch: Batch): Batch {
  const { status, closedAt, atClose, made } = batch;
  if (closedAt !== null && status !== 'scheduled')
    return atClose === null ? { ...batch, atClose: acceptedUnits(book, batch.name) } : batch;
  // Nothing is made of a batch that has not opened: its row was copied.
  const kept = status === 'scheduled' ? {} : made;
  const clean = atClose === null && Object.keys(kept).length === Object.keys(made).length;
  return clean ? batch : { ...batch, atClose: null, made: kept };
}

/**
 * What each batch holds when it is closed, noted once, so that Rekap Produksi can say what has changed since; void again
 * when it opens (src/domain/README.md, Recaps 3). What is as it should be is the same object.
 */
export function noteClosings(book: OrderBook): OrderBook {
  return { ...book, batches: book.batches.map((batch) => noted(book, batch)) };
}
