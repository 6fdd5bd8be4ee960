import type { Batch } from '../batch';
import { DAY, type Instant } from '../calendar';
import type { OrderBook } from '../orderBook';
import { cutOffOf } from '../payment/downPaymentDue';
import type { Problem, ProblemCode } from '../problem';
import { belowMinimum } from './below';
import { extension } from './extension';
import { isJudged } from './judgeMinimums';
import { isOver, judgementOf } from './mark';
import { isMissed, type Minimum, minimumsOf } from './minimum';
import { batchAfter } from './moveBelow';

/** How long before Tutup a batch that is below its minimum is named. */
const AHEAD = DAY;

/** When something about minimums changes with the clock alone. */
export function minimumTurn({ closes }: Batch): Instant | null {
  return closes === null ? null : closes - AHEAD;
}

/** What the seller must know of what a closed batch has missed; `null` = its outcome takes its course. */
function codeOf(book: OrderBook, batch: Batch, minimum: Minimum, now: Instant): ProblemCode | null {
  const outcome = batch.ifBelowMinimum;
  if (isOver(batch, minimum)) return outcome === 'move' ? 'minimumStays' : null;
  if (judgementOf(batch) === 'reached') return null;
  if (outcome === 'move' && batchAfter(book, batch, now) === null) return 'minimumNoNext';
  const stuck = outcome === 'extend' && extension(book, batch, now) === null;
  return stuck || outcome === null ? 'minimumAsks' : null;
}

function problemOf(book: OrderBook, batch: Batch, code: ProblemCode, minimum: Minimum): Problem[] {
  const { kind, name, units, least } = minimum;
  const orders = belowMinimum(book, batch, minimum).map(({ order }) => order.no);
  if (code === 'minimumStays' && orders.length === 0) return [];
  const closes = batch.closes ?? 0;
  const about = { batch: batch.name, pool: kind, name, free: units, limit: least, closes };
  return [{ code, params: { ...about, orders: orders.join(', ') } }];
}

/** Extended into its own production: only the seller can move that. */
function extendedTooFar(batch: Batch): Problem[] {
  const { name, closes, minimumMark, status } = batch;
  const extended = status === 'open' && minimumMark?.how === 'extended' && closes === minimumMark.at;
  return extended && closes > (cutOffOf(batch) ?? closes)
    ? [{ code: 'minimumExtended', params: { batch: name, closes } }]
    : [];
}

function problemsOf(book: OrderBook, batch: Batch, now: Instant): Problem[] {
  const { status, closes } = batch;
  const near = status === 'open' && closes !== null && closes >= now && closes - now <= AHEAD;
  const missed = near || isJudged(batch, now) ? minimumsOf(book, batch).filter(isMissed) : [];
  const told = missed.flatMap((minimum) => {
    const code = near ? 'minimumAhead' : codeOf(book, batch, minimum, now);
    return code === null ? [] : problemOf(book, batch, code, minimum);
  });
  return [...told, ...extendedTooFar(batch)];
}

/** What Perlu Tindakan says of minimums (src/domain/README.md, Money 9). */
export function minimumProblems(book: OrderBook, now: Instant): Problem[] {
  return book.batches.flatMap((batch) => problemsOf(book, batch, now));
}
