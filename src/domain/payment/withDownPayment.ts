import type { Batch } from '../batch';
import type { Rupiah } from '../money';
import type { Order } from '../order';
import type { OrderBook } from '../orderBook';
import { paidOf } from './booked';
import { downPayment } from './downPayment';
import { countedLines } from './orderTotals';

function due({ products, shop }: OrderBook, batch: Batch | null, { lines, discount }: Order): Rupiah {
  return downPayment({ lines: countedLines(lines), discount, products, batch, shop });
}

/** The order with the DP of what it counts now. */
export function withDownPayment(book: OrderBook, batch: Batch | null, order: Order): Order {
  const termsGave = due(book, batch, order);
  return { ...order, downPayment: termsGave, termsGave };
}

function batchOf({ batches }: OrderBook, { batch }: Order): Batch | null {
  return batches.find(({ name }) => name === batch) ?? null;
}

/** The DP that the terms of the order's batch give for what it counts now. */
export function termsOf(book: OrderBook, order: Order): Rupiah {
  return due(book, batchOf(book, order), order);
}

/**
 * Whether the DP is not what the terms gave last: then the seller has set it. What they give now says it only where that
 * is not on record: an edit after a payment, a later Diskon or other terms leave the DP behind, and nobody has set it.
 */
export function isDownPaymentByHand(book: OrderBook, order: Order): boolean {
  return order.downPayment !== (order.termsGave ?? termsOf(book, order));
}

/**
 * As `withDownPayment`, after the slices of an order have changed; a DP that the seller has set by hand stays hers.
 * Only while nothing is paid (src/domain/README.md, Intake 2).
 */
export function withDownPaymentAnew(book: OrderBook, before: Order, after: Order): Order {
  const fixed = isDownPaymentByHand(book, before) || paidOf(before.booked) > 0;
  return fixed ? after : withDownPayment(book, batchOf(book, after), after);
}
