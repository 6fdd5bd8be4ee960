import type { Batch } from '../batch';
import type { Instant } from '../calendar';
import type { OrderBook } from '../orderBook';
import type { Product } from '../product';
import { soldOut } from '../quota/soldOut';
import { isFromStock } from '../stock/fromStock';
import { isPast } from '../waiting/offersEnded';
import { queueOf } from '../waiting/queue';
import { hasEnded } from './batchAt';
import { whyNotOpen } from './heedOpenings';

/** What lies in stock is sold without a batch, too. */
function isMade(product: Product): boolean {
  return product.active && !isFromStock(product);
}

/**
 * Batches that were sold out, have room again before end and cut-off, and nobody who waits for it: what came back is sold to
 * nobody until the seller opens them (src/domain/README.md, Quota 6).
 */
export function canReopen(book: OrderBook, now: Instant): Batch[] {
  const closed = book.batches.filter(
    (batch) =>
      batch.status === 'closed' &&
      batch.closedBecause === 'quota' &&
      !hasEnded(batch, now) &&
      !isPast(batch, now),
  );
  return closed.filter((batch) => {
    const open: Batch = { ...batch, status: 'open', opened: false };
    const waits = queueOf(book.orders, batch).length > 0;
    return (
      !waits &&
      book.products.some(isMade) &&
      !soldOut(book, batch, now, isMade) &&
      whyNotOpen(book, open, now) === null
    );
  });
}
