import type { Batch } from '../batch';
import type { Instant } from '../calendar';
import type { Story } from '../life/story';
import type { OrderLine } from '../order';
import type { OrderBook } from '../orderBook';
import { carriedOut, fateOf } from './fates';
import { wasMissed } from './mark';
import { isMissed } from './minimum';

/** Slices that a run has found in responses, by batch. */
export type Came = ReadonlyMap<string, ReadonlySet<string>>;

const sliceOf = ({ orderNo, id }: OrderLine): string => `${orderNo} ${id}`;

export function cameIn(before: OrderBook, after: OrderBook): Came {
  const noneIsOver = before.batches.every(({ minimumMark }) => minimumMark === null);
  if (noneIsOver) return new Map();
  const known = new Set(before.orders.flatMap(({ lines }) => lines.map(sliceOf)));
  const came = new Map<string, Set<string>>();
  for (const { batch, lines } of after.orders)
    for (const slice of lines.map(sliceOf))
      if (!known.has(slice)) came.set(batch, (came.get(batch) ?? new Set()).add(slice));
  return came;
}

/**
 * What came before the close, and was found only when a minimum was over: it shares the fate of the others, in the run that
 * finds it. Later nobody could tell it from what she has brought back.
 */
export function withLate(story: Story, batch: Batch, came: Came, now: Instant): Story {
  const late = came.get(batch.name);
  const fate = late === undefined ? null : fateOf(story, batch, now);
  if (late === undefined || fate === null) return story;
  return carriedOut(
    story,
    batch,
    (minimum) => wasMissed(batch, minimum) && isMissed(minimum),
    (sofar, own, minimum) =>
      fate(sofar, own, {
        ...minimum,
        concerns: (line) => minimum.concerns(line) && late.has(sliceOf(line)),
      }),
  ).story;
}
