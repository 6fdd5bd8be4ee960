import type { Batch } from '../batch';
import type { Instant } from '../calendar';
import { nextBatch } from './nextBatch';

const IN_WORK: readonly Batch['status'][] = ['closed', 'production', 'shipping'];

function latest(batches: readonly Batch[], statuses: readonly Batch['status'][]): Batch | undefined {
  const found = batches.filter(({ status }) => statuses.includes(status));
  return found.sort((a, b) => (b.opens ?? 0) - (a.opens ?? 0))[0];
}

/** The batch that a seller has in mind: the open one, else the last in work, the next to open, the last that is done. */
export function batchInView(batches: readonly Batch[], now: Instant): Batch | null {
  return (
    latest(batches, ['open']) ??
    latest(batches, IN_WORK) ??
    nextBatch(batches, now) ??
    latest(batches, ['done']) ??
    null
  );
}
