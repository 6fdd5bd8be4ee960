import type { Batch } from '../batch';
import type { Instant } from '../calendar';
import type { OrderBook } from '../orderBook';
import type { Problem } from '../problem';
import { batchEnd, hasBegun, hasEnded } from './batchAt';
import { checkBeforeOpening } from './checkBeforeOpening';

/** A batch that has not passed its check never opened; one that no sweep has come to yet did. */
function hasOpened(book: OrderBook, batch: Batch): boolean {
  return batch.status !== 'scheduled' || checkBeforeOpening(book, batch).length === 0;
}

/** Whether there is anything to tell of it: it is to open, or it was open and has ended. */
function tells(book: OrderBook, batch: Batch, at: Instant): boolean {
  if (batch.opens === null || batch.status === 'cancelled') return false;
  return !hasBegun(batch, at) || (hasEnded(batch, at) && hasOpened(book, batch));
}

/** Why a response of that moment is outside every batch, and which batch is nearest in time. */
export function outsideBatches(book: OrderBook, at: Instant): Problem {
  const distance = (batch: Batch): number => Math.abs(at - turn(batch, at));
  const [nearest] = book.batches
    .filter((batch) => tells(book, batch, at))
    .sort((a, b) => distance(a) - distance(b) || turn(a, at) - turn(b, at));
  if (nearest === undefined) return { code: 'noBatch', params: {} };
  const batch = nearest.name;
  return hasBegun(nearest, at)
    ? { code: 'alreadyClosed', params: { batch, ended: turn(nearest, at) } }
    : { code: 'notYetOpen', params: { batch, opens: turn(nearest, at) } };
}

/** The moment at which the batch ended, or will open. */
function turn(batch: Batch, at: Instant): Instant {
  return (hasBegun(batch, at) ? batchEnd(batch) : batch.opens) ?? at;
}
