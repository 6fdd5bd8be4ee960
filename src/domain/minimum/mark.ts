import type { Batch, MinimumMark } from '../batch';
import { hasEnded } from '../batch/batchAt';
import { type Instant, SECOND } from '../calendar';
import type { Story } from '../life/story';
import { type Minimum, minimumId } from './minimum';

const inSeconds = (at: Instant): number => Math.floor(at / SECOND);

/** What is on record of this very closing of the batch; a mark of an earlier one says nothing. */
function markOf({ minimumMark: mark, closedAt }: Batch): MinimumMark | null {
  if (mark === null || closedAt === null || inSeconds(mark.at) !== inSeconds(closedAt)) return null;
  return mark.how === 'extended' || mark.how === 'extending' ? null : mark;
}

/** How this closing was judged, or null. */
export function judgementOf(batch: Batch): MinimumMark['how'] | null {
  return markOf(batch)?.how ?? null;
}

const DONE: readonly (string | null)[] = ['decided', 'reached'];

/** Whether nothing of this closing is left to be judged. */
export function isDecided(batch: Batch): boolean {
  return DONE.includes(judgementOf(batch));
}

/** Tutup has passed, or there is none. */
export function isAfterTutup(batch: Batch, now: Instant): boolean {
  return batch.closes === null || hasEnded(batch, now);
}

/** What of it is over, whatever is still to be judged. */
export function overOf(batch: Batch): readonly string[] {
  return markOf(batch)?.over ?? [];
}

/** What a run was carrying out that was killed. */
export function begunOf(batch: Batch): readonly string[] {
  return markOf(batch)?.doing ?? [];
}

/** Whether its fate was carried out in this closing: once is enough, whatever she has made of it since. */
export function isOver(batch: Batch, minimum: Minimum): boolean {
  return judgementOf(batch) === 'decided' || overOf(batch).includes(minimumId(minimum));
}

/**
 * Whether it was missed, and its fate carried out: not where it was reached when all was decided. Of a mark from before that was noted,
 * whatever is decided counts.
 */
export function wasMissed(batch: Batch, minimum: Minimum): boolean {
  const over = markOf(batch)?.over;
  return over === undefined ? judgementOf(batch) === 'decided' : over.includes(minimumId(minimum));
}

export function withBatch({ book, events }: Story, batch: Batch): Story {
  const batches = book.batches.map((each) => (each.name === batch.name ? batch : each));
  return { book: { ...book, batches }, events };
}

export function marked(
  story: Story,
  batch: Batch,
  how: MinimumMark['how'],
  over: readonly string[] = [],
): Story {
  const mark = { how, at: batch.closedAt ?? 0, ...(over.length > 0 ? { over } : {}) };
  return withBatch(story, { ...batch, minimumMark: mark });
}

/**
 * What is on record while it is carried out, so that the run after a killed one completes it; `null` = nothing is to be
 * completed. Of what is decided the whole is judged once more, but for what was over before.
 */
export function begun(before: Batch, { minimumMark: mark }: Batch): MinimumMark | null {
  if (mark === null || mark === before.minimumMark) return null;
  const { at, how, over = [] } = mark;
  if (how === 'extended') return { how: 'extending', at };
  const was = before.minimumMark;
  // A cell of the batch keeps no milliseconds of its closing.
  const known = was !== null && inSeconds(was.at) === inSeconds(at) ? (was.over ?? []) : [];
  const kept = known.length > 0 ? { over: known } : {};
  const doing = over.filter((each) => !known.includes(each));
  if (how === 'decided') return { how: 'deciding', at, ...kept, ...(doing.length > 0 ? { doing } : {}) };
  return how === 'ended' ? { how: 'ending', at, ...kept, doing } : null;
}
