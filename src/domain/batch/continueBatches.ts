import type { Batch } from '../batch';
import type { Instant } from '../calendar';
import type { OrderBook } from '../orderBook';
import type { Problem } from '../problem';
import { hasBegun, hasEnded, isOver } from './batchAt';
import { freshCopy, opensAfter } from './freshCopy';
import { laterPeriod, type Period } from './laterPeriod';
import { nextName } from './nextName';

/** More turns than any shop lives to see: a batch of long ago is not searched for ever. */
const MOST_TURNS = 2000;

type Row = Pick<OrderBook, 'batches' | 'shop'>;

/** Its end has passed. One without Tutup ends when it is closed, or cancelled. */
function isPast(batch: Batch, now: Instant): boolean {
  if (batch.opens === null) return false;
  if (batch.closes !== null) return hasEnded(batch, now);
  return (isOver(batch) || batch.status === 'cancelled') && hasBegun(batch, now);
}

/** Past, to be repeated, and readable: what nobody can read is not copied into another row. */
function seriesEnds({ batches }: Row, now: Instant): Batch[] {
  const names = batches.map(({ name }) => name);
  const once = (name: string): boolean => names.indexOf(name) === names.lastIndexOf(name);
  return batches.filter(
    (batch) =>
      batch.repeats !== 'none' && isPast(batch, now) && batch.problems.length === 0 && once(batch.name),
  );
}

/** Whether it stands on the tab already: made from this batch, or opening when it would. */
function isFollowed({ batches }: Row, batch: Batch, openings: readonly (Instant | null)[]): boolean {
  return batches.some(({ origin, opens }) => {
    if (opens !== null && openings.includes(opens)) return true;
    const later = opens === null || opens > (batch.opens ?? 0);
    return later && origin?.how === 'next' && origin.of === batch.name;
  });
}

/** The first period that is not over yet: what passed while nothing ran is not made up for. */
function nextPeriod(book: Row, batch: Batch, now: Instant): Period | null {
  const openings: (Instant | null)[] = [];
  if (isFollowed(book, batch, openings)) return null;
  for (let turns = 1; turns <= MOST_TURNS; turns += 1) {
    const period = laterPeriod(book, batch, turns);
    if (period === null) return null;
    openings.push(period.opens, opensAfter(batch, period.opens));
    if ((period.closes ?? period.opens ?? 0) < now) continue;
    return isFollowed(book, batch, openings) ? null : period;
  }
  return null;
}

function withNext(book: Row, batch: Batch, now: Instant): readonly Batch[] {
  const { batches } = book;
  const period = nextPeriod(book, batch, now);
  if (period === null) return batches;
  const name = nextName(
    batch.name,
    batches.map((each) => each.name),
  );
  return [...batches, freshCopy(batch, name, period, { how: 'next', of: batch.name })];
}

/**
 * The batches, and below them the next of every series whose last one is past (src/domain/README.md, Quota 12).
 * Whether it is there already is seen from the rows alone, so that a run that was killed or comes twice adds
 * none twice. The given batches stay the same objects.
 */
export function continueBatches(book: Row, now: Instant): readonly Batch[] {
  return seriesEnds(book, now).reduce<readonly Batch[]>(
    (batches, batch) => withNext({ ...book, batches }, batch, now),
    book.batches,
  );
}

/** Series that can't go on, because the seller's list of holidays has ended. */
export function endedSeries(book: Row, now: Instant): Problem[] {
  return seriesEnds(book, now)
    .filter(({ repeats }) => repeats === 'beforeHoliday')
    .filter((batch) => !isFollowed(book, batch, []) && nextPeriod(book, batch, now) === null)
    .map(({ name }) => ({ code: 'noHolidayLeft', params: { batch: name } }));
}
