import type { Batch } from '../batch';
import { type Instant, SECOND } from '../calendar';
import type { OrderBook } from '../orderBook';
import type { Problem } from '../problem';
import { batchAt, hasEnded } from './batchAt';
import { checkBeforeOpening } from './checkBeforeOpening';
import { factProblems, type OpeningFacts } from './openingFacts';

/** The batch that takes orders at that moment, as the form and the intake mean it, or null. */
export function openBatch(batches: readonly Batch[], now: Instant): Batch | null {
  const batch = batchAt(batches, now);
  return batch?.status === 'open' ? batch : null;
}

/** The scheduled batch whose turn is next, or was and never came; `null` = none is scheduled. */
export function nextScheduled(batches: readonly Batch[], now: Instant): Batch | null {
  const waiting = batches.filter(
    (batch) => batch.status === 'scheduled' && batch.opens !== null && !hasEnded(batch, now),
  );
  return waiting.sort((a, b) => (a.opens ?? 0) - (b.opens ?? 0))[0] ?? null;
}

/** Its Buka set to this second, if it lies ahead; else the same object. */
export function opensNow(batch: Batch, now: Instant): Batch {
  const instant = Math.floor(now / SECOND) * SECOND;
  return batch.opens !== null && batch.opens > instant ? { ...batch, opens: instant } : batch;
}

/** The book with its Buka at this instant, and every reason why it may not open then. */
export function tryOpenNow(
  book: OrderBook,
  batch: Batch,
  now: Instant,
  facts: OpeningFacts,
): { book: OrderBook; problems: readonly Problem[] } {
  const moved = opensNow(batch, now);
  const batches = book.batches.map((each) => (each === batch ? moved : each));
  const after = { ...book, batches };
  return {
    book: after,
    problems: [...checkBeforeOpening(after, moved), ...factProblems(facts, batch.name)],
  };
}
