import type { Batch } from '../batch';
import { unknownBatches } from '../batch/lostNames';
import type { Instant } from '../calendar';
import { inState, liveSlices } from '../life/slices';
import { by, type Story } from '../life/story';
import type { Order } from '../order';
import type { OrderBook } from '../orderBook';
import { cutOffOf } from '../payment/downPaymentDue';
import { expiresAt } from '../payment/expiresAt';
import { isDead } from '../payment/orderTotals';
import { type Came, withLate } from './cameLate';
import { extension } from './extension';
import { carriedOut, fateOf } from './fates';
import { begunOf, isAfterTutup, isDecided, isOver, judgementOf, marked, overOf, withBatch } from './mark';
import { isMissed, isOutOfReach, type Minimum, minimumId, minimumsOf } from './minimum';

/** Tutup, and not to take anything any more; production begun by hand is the seller's own judgement. */
export function isJudged(batch: Batch, now: Instant): boolean {
  return batch.status === 'closed' && isAfterTutup(batch, now);
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

/** Tutup moved later, once. */
function extended(story: Story, batch: Batch, now: Instant): Story {
  const closes = extension(story.book, batch, now);
  if (closes === null) return story;
  const { events, book } = withBatch(story, {
    ...batch,
    closes,
    minimumMark: { how: 'extended', at: closes },
  });
  return {
    book,
    events: [
      ...events,
      { ...by('system', batch.name), kind: 'extended', before: batch.closes ?? 0, after: closes },
    ],
  };
}

/** Once all is settled whatever is missed, else what nobody can reach any more; what is over is over. */
function judged(story: Story, batch: Batch, now: Instant): Story {
  const { book } = story;
  const minimums = minimumsOf(book, batch);
  if (minimums.length === 0 || !isClear(book, batch)) return story;
  // What was being decided when a run was killed was final then, whoever has been offered units since.
  const final = judgementOf(batch) === 'deciding' || isFinal(book, batch, now);
  const which = (minimum: Minimum): boolean =>
    !isOver(batch, minimum) && (final ? isMissed(minimum) : isOutOfReach(minimum));
  if (!minimums.some(which)) {
    // What was begun has left nothing below.
    const how = judgementOf(batch) === null ? 'reached' : 'decided';
    return final ? marked(story, batch, how, doneOf(batch)) : story;
  }
  if (batch.ifBelowMinimum === 'extend') return extended(story, batch, now);
  const fate = fateOf(story, batch, now);
  return fate === null ? story : ended(carriedOut(story, batch, which, fate), batch, final);
}

/** What is over, with what a killed run had begun: it may have left nothing below. */
function doneOf(batch: Batch): readonly string[] {
  return [...overOf(batch), ...begunOf(batch)];
}

/** With the batch's own nothing is left to be judged. */
function ended({ story, ids }: ReturnType<typeof carriedOut>, batch: Batch, final: boolean): Story {
  const whole = final || ids.includes(minimumId({ kind: 'batchMinimum', name: batch.name }));
  return marked(story, batch, whole ? 'decided' : 'ended', [...new Set([...doneOf(batch), ...ids])]);
}

/** Those that a killed run had begun, whatever could be reached now. */
function resumed(story: Story, batch: Batch, now: Instant): Story {
  const fate = fateOf(story, batch, now);
  const which = (minimum: Minimum): boolean => begunOf(batch).includes(minimumId(minimum));
  return fate === null ? story : ended(carriedOut(story, batch, which, fate), batch, false);
}

/**
 * What becomes of closed batches whose minimums were missed, once for each closing (src/domain/README.md, Money 9).
 * Doing it again changes nothing.
 */
export function judgeMinimums(story: Story, now: Instant, came: Came): Story {
  return story.book.batches.reduce((sofar, batch) => {
    if (!isJudged(batch, now)) return sofar;
    const all = withLate(sofar, batch, came, now);
    return isDecided(batch) ? all : judged(all, batch, now);
  }, story);
}

/** What a killed run had begun is completed before anybody asks, comes or rises: it was decided already. */
export function resumeMinimums(story: Story, now: Instant): Story {
  return story.book.batches.reduce((sofar, batch) => {
    const { minimumMark: mark } = batch;
    if (mark?.how === 'extending')
      return withBatch(sofar, { ...batch, closes: mark.at, minimumMark: { ...mark, how: 'extended' } });
    const how = batch.status === 'closed' ? judgementOf(batch) : null;
    if (how === 'ending') return resumed(sofar, batch, now);
    return how === 'deciding' ? judged(sofar, batch, now) : sofar;
  }, story);
}
