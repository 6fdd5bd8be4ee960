import type { Batch } from '../batch';
import type { Instant } from '../calendar';
import { gone } from '../life/orderStates';
import { inState } from '../life/slices';
import type { Order, OrderLine } from '../order';
import type { OrderBook } from '../orderBook';
import { cutOffOf } from '../payment/downPaymentDue';
import { allFromStock } from '../stock/fromStock';

/** Nothing is made for it any more; what waits for stock alone is still served. */
export function isPast(batch: Batch, now: Instant): boolean {
  return batch.status === 'done' || now > (cutOffOf(batch) ?? now);
}

/** Whether nobody who waits for what the batch makes is offered anything any more (src/domain/README.md, Waiting list 4). */
export function offersEnded(batch: Batch, now: Instant): boolean {
  return batch.status === 'cancelled' || isPast(batch, now);
}

/** What of an order's queue its batch ends: not what waits for stock alone since one moment, unless the batch is cancelled. */
export function endsWith(
  batch: Batch,
  { lines }: Pick<Order, 'lines'>,
  { products }: Pick<OrderBook, 'products'>,
): OrderLine[] {
  const queued = inState(lines, 'queued');
  const together = (at: Instant): string[] => queued.filter((line) => line.at === at).map(({ code }) => code);
  return queued.filter(({ at }) => batch.status === 'cancelled' || !allFromStock(products, together(at)));
}

/** What of it is offered no more; without batch, where nothing is made, it never was. */
export function queuedInVain(
  batch: Batch,
  order: Pick<Order, 'batch' | 'lines' | 'status'>,
  book: Pick<OrderBook, 'products'>,
  now: Instant,
): OrderLine[] {
  if (gone.includes(order.status)) return inState(order.lines, 'queued');
  return order.batch === '' || offersEnded(batch, now) ? endsWith(batch, order, book) : [];
}
