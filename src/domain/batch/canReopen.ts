import type { Batch } from '../batch';
import type { Instant } from '../calendar';
import type { OrderBook } from '../orderBook';
import type { Product } from '../product';
import { claimFor } from '../quota/claim';
import { poolsFor } from '../quota/pool';
import { oneUnit, soldOut } from '../quota/soldOut';
import { isFromStock } from '../stock/fromStock';
import { isPast } from '../waiting/offersEnded';
import { queueOf } from '../waiting/queue';
import { hasEnded } from './batchAt';
import { whyNotOpen } from './heedOpenings';

/** What lies in stock is sold without a batch, too; what draws on a limit that somebody waits for belongs to the queue. */
function unclaimed(book: OrderBook, batch: Batch, at: Instant): (product: Product) => boolean {
  const waiting = queueOf(book.orders, batch).map(({ order, slices }) => claimFor(order, slices));
  const pools = poolsFor(book, batch, [], '').filter(({ measure }) =>
    waiting.some((each) => measure(each) > 0),
  );
  return (product) =>
    product.active &&
    !isFromStock(product) &&
    pools.every(({ measure }) => measure(oneUnit(product, batch, at)) === 0);
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
    const sells = unclaimed(book, batch, now);
    return (
      book.products.some(sells) && !soldOut(book, batch, now, sells) && whyNotOpen(book, open, now) === null
    );
  });
}
