import type { Batch } from '../batch';
import { DAY, type Instant } from '../calendar';
import { freshCopy, movedDates } from './freshCopy';
import { nextName } from './nextName';
import { openBatch } from './openNow';

const WEEK = 7 * DAY;

/** The batch that "Duplikat batch" copies: the open one, else the one that opens last; `null` = there is none. */
export function batchToCopy(batches: readonly Batch[], now: Instant): Batch | null {
  const open = openBatch(batches, now);
  const opening = ({ opens }: Batch): number => opens ?? Number.NEGATIVE_INFINITY;
  const newest = batches.reduce<Batch | null>(
    (last, batch) => (last === null || opening(batch) >= opening(last) ? batch : last),
    null,
  );
  return open ?? newest;
}

/**
 * "Duplikat batch": the same terms a week later (src/domain/README.md, Quota 12). The copy of a weekly batch that
 * has no next one yet is that next one; any other copy repeats nothing, or its series would run twice.
 */
export function duplicateBatch(batches: readonly Batch[], batch: Batch): Batch {
  const dates = movedDates(batch, (at) => at + WEEK);
  const names = batches.map(({ name }) => name);
  const followed = batches.some(({ origin }) => origin?.how === 'next' && origin.of === batch.name);
  const isNext = batch.repeats === 'weekly' && !followed;
  const origin = { how: isNext ? 'next' : 'copy', of: batch.name } as const;
  const copy = freshCopy(batch, nextName(batch.name, names), dates, origin);
  return isNext ? copy : { ...copy, repeats: 'none' };
}
