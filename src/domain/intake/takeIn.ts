import type { Batch } from '../batch';
import { clearStamps } from '../batch/clearStamps';
import { continueBatches } from '../batch/continueBatches';
import { nothingAsked } from '../batch/openingFacts';
import { settleBatches } from '../batch/settleBatches';
import type { Instant } from '../calendar';
import type { Order, OrderDraft } from '../order';
import type { OrderBook } from '../orderBook';
import { numbersGiven } from './orderNumber';
import type { Outcome } from './placeOrder';
import { placeOrder } from './placeOrder';

/** What a run has to save: new orders with their lines, batches that changed, and the book as it is then. */
export interface Intake {
  readonly newOrders: readonly Order[];
  readonly batchChanges: readonly Batch[];
  readonly book: OrderBook;
}

/** First come, first served: by the response's own time, then by key. */
export function inOrderOfArrival(drafts: readonly OrderDraft[]): OrderDraft[] {
  return [...drafts].sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1));
}

/** The book with an outcome in it. */
export function applyOutcome(book: OrderBook, { order, batchChanges }: Outcome): OrderBook {
  const batches = book.batches.map((batch) => batchChanges.find(({ name }) => name === batch.name) ?? batch);
  return { ...book, batches, orders: order === null ? book.orders : [...book.orders, order] };
}

/**
 * The one way in, for the event, the sweep and Sinkronkan alike (src/domain/README.md, Intake 1). Orders are
 * placed before batches are settled, so that a late sweep decides as one in time would have; only stamps that
 * the seller has made void, by opening a batch again, must not turn them away.
 */
export function takeIn(
  book: OrderBook,
  drafts: readonly OrderDraft[],
  now: Instant,
  facts = nothingAsked,
): Intake {
  const cleared = { ...book, batches: clearStamps(book.batches) };
  const placed = inOrderOfArrival(drafts).reduce(
    (sofar, draft) => applyOutcome(sofar, placeOrder(sofar, draft, now)),
    { ...cleared, batches: continueBatches(cleared, now) },
  );
  const after = { ...placed, batches: settleBatches(placed, now, facts), highWater: numbersGiven(placed) };
  return {
    newOrders: after.orders.slice(book.orders.length),
    batchChanges: after.batches.filter((batch, index) => batch !== book.batches[index]),
    book: after,
  };
}
