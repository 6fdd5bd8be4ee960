import type { Batch } from '../batch';
import { type Instant, SECOND } from '../calendar';
import type { OrderBook } from '../orderBook';

/** Nothing but a mark of this period speaks of it; the row may be a copy. */
function isFresh({ minimumMark, opens }: Batch): boolean {
  return minimumMark === null || minimumMark.at < (opens ?? 0);
}

/**
 * The new Tutup of a batch that its date has closed: later by the length that it was open, but before the next one
 * begins (src/domain/README.md, Money 9). `null` = it can't be extended, or was.
 */
export function extension({ batches }: OrderBook, batch: Batch, now: Instant): Instant | null {
  const { opens, closes, closedBecause } = batch;
  if (closedBecause !== 'date' || opens === null || closes === null || !isFresh(batch)) return null;
  const others = batches.filter(({ status }) => status !== 'cancelled').map((each) => each.opens ?? 0);
  const next = Math.min(...others.filter((each) => each > opens));
  const until = Math.min(closes + (closes - opens), next - SECOND);
  return until > Math.max(now, closes) ? until : null;
}
