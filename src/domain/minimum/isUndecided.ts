import type { Batch } from '../batch';
import type { Instant } from '../calendar';
import type { OrderBook } from '../orderBook';
import { extension } from './extension';
import { isAfterTutup, isDecided, isOver } from './mark';
import { isMissed, minimumsOf } from './minimum';
import { batchAfter } from './moveBelow';

/** Whether what it has missed may still do something by itself (src/domain/README.md, Money 9). */
function takesCourse(book: OrderBook, batch: Batch, now: Instant): boolean {
  const { ifBelowMinimum: outcome, closedBecause } = batch;
  if (outcome === 'extend')
    // It may have ended without a run that has noted it.
    return extension(book, { ...batch, closedBecause: closedBecause ?? 'date' }, now) !== null;
  return outcome === 'cancel' || (outcome === 'move' && batchAfter(book, batch, now) !== null);
}

/** Whether the batch has ended and may be open again, or have room, once a minimum that it misses by now is judged. */
export function isUndecided(book: OrderBook, batch: Batch, now: Instant): boolean {
  // Production begun by hand is her own judgement.
  const ended = (batch.status === 'open' || batch.status === 'closed') && isAfterTutup(batch, now);
  if (!ended || isDecided(batch) || !takesCourse(book, batch, now)) return false;
  return minimumsOf(book, batch).some((minimum) => !isOver(batch, minimum) && isMissed(minimum));
}
