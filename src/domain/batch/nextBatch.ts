import type { Batch } from '../batch';
import type { Instant } from '../calendar';

/** The next batch that waits for its Buka at that moment, or null. */
export function nextBatch(batches: readonly Batch[], at: Instant): Batch | null {
  const coming = batches.filter(
    ({ status, opens }) => status === 'scheduled' && opens !== null && opens > at,
  );
  return coming.sort((a, b) => (a.opens ?? 0) - (b.opens ?? 0))[0] ?? null;
}
