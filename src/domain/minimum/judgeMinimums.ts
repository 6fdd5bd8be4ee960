import type { Batch, MinimumMark } from '../batch';
import { hasEnded } from '../batch/batchAt';
import { unknownBatches } from '../batch/lostNames';
import { type Instant, SECOND } from '../calendar';
import { inState, liveSlices } from '../life/slices';
import type { Story } from '../life/story';
import type { Order } from '../order';
import type { OrderBook } from '../orderBook';
import { cutOffOf } from '../payment/downPaymentDue';
import { expiresAt } from '../payment/expiresAt';
import { isDead } from '../payment/orderTotals';
import type { Problem } from '../problem';
import { belowMinimum } from './below';
import { cancelBelow } from './cancelBelow';
import { extension } from './extension';
import { isMissed, isOutOfReach, type Minimum, minimumsOf } from './minimum';
import { batchAfter, isMovable, moveBelow } from './moveBelow';

const inSeconds = (at: Instant): number => Math.floor(at / SECOND);

/** How this very closing of the batch was judged, or null; a mark of an earlier one says nothing. */
export function judgementOf({ minimumMark: mark, closedAt }: Batch): MinimumMark['how'] | null {
  if (mark === null || closedAt === null || inSeconds(mark.at) !== inSeconds(closedAt)) return null;
  return mark.how === 'extended' || mark.how === 'extending' ? null : mark.how;
}

/** Tutup, and not to take anything any more; production begun by hand is the seller's own judgement. */
export function isJudged(batch: Batch, now: Instant): boolean {
  return batch.status === 'closed' && (batch.closes === null || hasEnded(batch, now));
}

/** It may still come in, or drop out, without anybody's hand. */
function isUnsettled({ shop }: OrderBook, order: Order): boolean {
  const live = isDead(order) ? [] : liveSlices(order);
  const mayLapse = order.status === 'needsReview' || expiresAt(order, shop) !== null;
  return inState(live, 'offered').length > 0 || (mayLapse && inState(live, 'accepted').length > 0);
}

/** The cut-off has passed, or nothing can change by itself any more. */
function isFinal(book: OrderBook, batch: Batch, now: Instant): boolean {
  const cutOff = cutOffOf(batch);
  const own = book.orders.filter((order) => order.batch === batch.name);
  return (cutOff !== null && now > cutOff) || !own.some((order) => isUnsettled(book, order));
}

/** What is not judged because a cell can't be read, or a name is not certain. */
function isClear(book: OrderBook, batch: Batch): boolean {
  const parts = [batch, book.shop, ...book.products];
  const once = book.batches.filter(({ name }) => name === batch.name).length === 1;
  return once && parts.every(({ problems }) => problems.length === 0) && unknownBatches(book).length === 0;
}

function withBatch({ book, events }: Story, batch: Batch): Story {
  const batches = book.batches.map((each) => (each.name === batch.name ? batch : each));
  return { book: { ...book, batches }, events };
}

function marked(story: Story, batch: Batch, how: MinimumMark['how']): Story {
  return withBatch(story, { ...batch, minimumMark: { how, at: batch.closedAt ?? 0 } });
}

/** Why an order was cancelled or moved, without numbers: they change while it happens. */
function reasonOf({ name: batch }: Batch, { kind, name, least }: Minimum): Problem {
  return { code: 'belowMinimum', params: { batch, pool: kind, name, limit: least } };
}

type Fate = (story: Story, batch: Batch, minimum: Minimum) => Story;

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

/** Minimum by minimum, each as those before it have left the orders. */
function carriedOut(story: Story, batch: Batch, which: (minimum: Minimum) => boolean, fate: Fate): Story {
  const named = minimumsOf(story.book, batch).filter(which);
  const after = named.reduce((sofar, { kind, name }) => {
    const minimum = minimumsOf(sofar.book, batch).find((each) => each.kind === kind && each.name === name);
    return minimum !== undefined && isMissed(minimum) ? fate(sofar, batch, minimum) : sofar;
  }, story);
  return marked(after, batch, 'decided');
}

/** Tutup moved later, once. */
function extended(story: Story, batch: Batch, now: Instant): Story {
  const closes = extension(story.book, batch, now);
  if (closes === null) return story;
  const { events, book } = withBatch(story, {
    ...batch,
    closes,
    minimumMark: { how: 'extended', at: closes },
  });
  const about = { actor: 'system', orderNo: batch.name, because: [] } as const;
  return {
    book,
    events: [...events, { ...about, kind: 'extended', before: batch.closes ?? 0, after: closes }],
  };
}

const lostForAll = (minimum: Minimum): boolean => minimum.kind === 'batchMinimum' && isOutOfReach(minimum);

function judged(story: Story, batch: Batch, now: Instant): Story {
  const { book } = story;
  const minimums = minimumsOf(book, batch);
  const final = isFinal(book, batch, now);
  if (minimums.length === 0 || !isClear(book, batch)) return story;
  // What was begun has left nothing below.
  const kept = judgementOf(batch) === 'deciding' ? 'decided' : 'reached';
  if (!minimums.some(isMissed)) return final ? marked(story, batch, kept) : story;
  if (!final && !minimums.some(batch.ifBelowMinimum === 'extend' ? isOutOfReach : lostForAll)) return story;
  const which = final ? (): boolean => true : lostForAll;
  switch (batch.ifBelowMinimum) {
    case 'extend':
      return extended(story, batch, now);
    case 'cancel':
      return carriedOut(story, batch, which, cancelAll);
    case 'move': {
      const next = batchAfter(book, batch, now);
      return next === null ? story : carriedOut(story, batch, which, moveAll(next, now));
    }
    default:
      return story;
  }
}

const DONE: readonly (string | null)[] = ['decided', 'reached'];

/**
 * What becomes of closed batches whose minimums were missed, once for each closing (src/domain/README.md, Money 9).
 * Doing it again changes nothing.
 */
export function judgeMinimums(story: Story, now: Instant): Story {
  return story.book.batches.reduce(
    (sofar, batch) =>
      isJudged(batch, now) && !DONE.includes(judgementOf(batch)) ? judged(sofar, batch, now) : sofar,
    story,
  );
}

/** What a killed run had begun is completed before anybody asks, comes or rises: it was decided already. */
export function resumeMinimums(story: Story, now: Instant): Story {
  return story.book.batches.reduce((sofar, batch) => {
    const { minimumMark: mark } = batch;
    if (mark?.how === 'extending')
      return withBatch(sofar, { ...batch, closes: mark.at, minimumMark: { ...mark, how: 'extended' } });
    const begun = batch.status === 'closed' && judgementOf(batch) === 'deciding';
    return begun ? judged(sofar, batch, now) : sofar;
  }, story);
}
