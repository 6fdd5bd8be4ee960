import type { Batch } from '../batch';
import type { Instant } from '../calendar';
import { hasEnded } from './batchAt';

const GONE: readonly Batch['status'][] = ['done', 'cancelled'];

/** Closed by hand before its Buka. */
function neverOpen(batch: Batch): boolean {
  return batch.opens !== null && hasEnded(batch, batch.opens);
}

/** The next batch that waits for its Buka at that moment, or null; it may have opened since. */
export function nextBatch(batches: readonly Batch[], at: Instant): Batch | null {
  const coming = batches.filter(
    (batch) => !GONE.includes(batch.status) && batch.opens !== null && batch.opens > at && !neverOpen(batch),
  );
  return coming.sort((a, b) => (a.opens ?? 0) - (b.opens ?? 0))[0] ?? null;
}
