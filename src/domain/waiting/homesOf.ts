import type { Batch } from '../batch';
import { hasBegun, isOver } from '../batch/batchAt';
import type { Instant } from '../calendar';
import { liveSlices } from '../life/slices';
import type { Order } from '../order';
import type { OrderBook } from '../orderBook';
import { cutOffOf } from '../payment/downPaymentDue';
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

const OVER: readonly Batch['status'][] = ['scheduled', 'done', 'cancelled'];

/** Whether units of the batch may still be offered: it has opened, can be read, and its cut-off has not passed. */
function promotes(book: OrderBook, batch: Batch, now: Instant): boolean {
  const cutOff = cutOffOf(batch);
  const readable = batch.problems.length + book.shop.problems.length === 0;
  const open = !OVER.includes(batch.status) && hasBegun(batch, now);
  return open && readable && (cutOff === null || now <= cutOff);
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
 * Its batch, and where that has no room the shelf, once nobody can order there any more: who comes next would have it from
 * there. The order leaves its batch for it, and so must hold nothing there, nor want more (src/domain/README.md, Ready stock 5).
 */
export function homesOf(book: OrderBook, waiting: Waiting, at: Instant): Home[] {
  const { order } = waiting;
  const batch = homeOfWaiting(book, waiting, at);
  if (batch === null) return [];
  const codes = liveSlices(order).map(({ code }) => code);
  const leaves = isOver(batch) && heldSlices(order, at).length === 0 && allFromStock(book.products, codes);
  if (!leaves) return [{ batch, order }];
  const moved = withDownPaymentAnew(book, order, { ...order, batch: shelf.name });
  return [
    { batch, order },
    { batch: shelf, order: moved },
  ];
}
