import type { Batch } from '../batch';
import { hasBegun } from '../batch/batchAt';
import { takesOrders } from '../batch/takesOrders';
import type { Instant } from '../calendar';
import { liveSlices } from '../life/slices';
import { isUndecided } from '../minimum/isUndecided';
import type { Order } from '../order';
import type { OrderBook } from '../orderBook';
import { withDownPaymentAnew } from '../payment/withDownPayment';
import { heldSlices } from '../quota/claim';
import { allFromStock } from '../stock/fromStock';
import { shelf } from '../stock/shelf';
import { isPast } from './offersEnded';
import type { Waiting } from './queue';

/** Who gives to an order that waits, and the order as it stands there. */
interface Home {
  readonly batch: Batch;
  readonly order: Order;
}

const SHUT: readonly Batch['status'][] = ['scheduled', 'cancelled'];

/** Whether units of the batch may still be offered: it has opened, can be read, and its cut-off has not passed. */
function promotes(book: OrderBook, batch: Batch, now: Instant): boolean {
  const readable = batch.problems.length + book.shop.problems.length === 0;
  return readable && !SHUT.includes(batch.status) && hasBegun(batch, now) && !isPast(batch, now);
}

/** Whose units may be offered to one who waits: its batch's, or the shelf's; `null` = nobody's for the time being. */
function homeOfWaiting(book: OrderBook, { order, slices }: Waiting, now: Instant): Batch | null {
  const own = book.batches.find(({ name }) => name === order.batch) ?? null;
  const codes = slices.map(({ code }) => code);
  const free = own === null ? order.batch === '' : own.status !== 'cancelled' && isPast(own, now);
  const home = free && allFromStock(book.products, codes) ? shelf : own;
  return home !== null && promotes(book, home, now) ? home : null;
}

/**
 * Whether an order may leave its batch for the shelf: who asked for the same now would have it from there. It must hold nothing in the
 * batch, nor want more, and the batch must not be about to open again, or to get room (src/domain/README.md, Ready stock 5).
 */
function mayLeave(book: OrderBook, batch: Batch, order: Order, at: Instant): boolean {
  const codes = liveSlices(order).map(({ code }) => code);
  const free = !takesOrders(batch, at) && heldSlices(order, at).length === 0;
  return free && allFromStock(book.products, codes) && !isUndecided(book, batch, at);
}

/** Its batch and, beside that, the shelf. */
export function homesOf(book: OrderBook, waiting: Waiting, at: Instant): Home[] {
  const { order } = waiting;
  const batch = homeOfWaiting(book, waiting, at);
  const own = batch === null ? [] : [{ batch, order }];
  if (batch === null || !mayLeave(book, batch, order, at)) return own;
  return [...own, { batch: shelf, order: withDownPaymentAnew(book, order, { ...order, batch: shelf.name }) }];
}
