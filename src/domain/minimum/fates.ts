import type { Batch } from '../batch';
import type { Instant } from '../calendar';
import type { Story } from '../life/story';
import type { Problem } from '../problem';
import { belowMinimum } from './below';
import { cancelBelow } from './cancelBelow';
import { type Minimum, minimumId, minimumsOf } from './minimum';
import { batchAfter, isMovable, moveBelow } from './moveBelow';

/** What becomes of what is below a minimum. */
type Fate = (story: Story, batch: Batch, minimum: Minimum) => Story;

/** Why an order was cancelled or moved, without numbers: they change while it happens. */
function reasonOf({ name: batch }: Batch, { kind, name, least }: Minimum): Problem {
  return { code: 'belowMinimum', params: { batch, pool: kind, name, limit: least } };
}

function cancelAll(story: Story, batch: Batch, minimum: Minimum): Story {
  const reason = reasonOf(batch, minimum);
  return belowMinimum(story.book, batch, minimum).reduce(
    (sofar, below) => cancelBelow(sofar, below, reason),
    story,
  );
}

function moveAll(next: Batch, now: Instant): Fate {
  return (story, batch, minimum) => {
    const going = belowMinimum(story.book, batch, minimum).filter(isMovable);
    const reason = reasonOf(batch, minimum);
    return going.reduce((sofar, below) => moveBelow(sofar, below, next, reason, now), story);
  };
}

/** As Jika minimum tidak tercapai says; `null` = orders stay as they are. */
export function fateOf({ book }: Story, batch: Batch, now: Instant): Fate | null {
  if (batch.ifBelowMinimum === 'cancel') return cancelAll;
  const next = batch.ifBelowMinimum === 'move' ? batchAfter(book, batch, now) : null;
  return next === null ? null : moveAll(next, now);
}

/** Minimum by minimum, each as those before it have left the orders; and which it was. */
export function carriedOut(
  story: Story,
  batch: Batch,
  which: (minimum: Minimum) => boolean,
  fate: Fate,
): { story: Story; ids: readonly string[] } {
  const all = minimumsOf(story.book, batch).map(minimumId);
  return all.reduce<{ story: Story; ids: readonly string[] }>(
    (sofar, id) => {
      const minimum = minimumsOf(sofar.story.book, batch).find((each) => minimumId(each) === id);
      if (minimum === undefined || !which(minimum)) return sofar;
      return { story: fate(sofar.story, batch, minimum), ids: [...sofar.ids, id] };
    },
    { story, ids: [] },
  );
}
