import type { Batch } from '../batch';
import { hasEnded } from '../batch/batchAt';
import { checkBeforeOpening } from '../batch/checkBeforeOpening';
import type { Instant } from '../calendar';
import { withDeadline } from '../life/deadline';
import { divided, inState, liveSlices, statusBySlices, withSlices } from '../life/slices';
import { by, changed, type Story } from '../life/story';
import type { Order, OrderLine } from '../order';
import type { OrderBook } from '../orderBook';
import type { Problem } from '../problem';
import { claimFor } from '../quota/claim';
import { fittingPart, poolLevels, refusals } from '../quota/room';
import { type Below, isWhole } from './below';
import { because } from './cancelBelow';

function takesMore(book: OrderBook, batch: Batch, now: Instant): boolean {
  if (batch.status === 'open') return batch.problems.length === 0 && !hasEnded(batch, now);
  return (
    batch.status === 'scheduled' && !hasEnded(batch, now) && checkBeforeOpening(book, batch).length === 0
  );
}

/** The next batch that is open or is to open and passes its check; `null` = there is none. */
export function batchAfter(book: OrderBook, batch: Batch, now: Instant): Batch | null {
  const later = book.batches.filter(
    (each) => (each.opens ?? 0) > (batch.opens ?? 0) && takesMore(book, each, now),
  );
  return later.sort((a, b) => (a.opens ?? 0) - (b.opens ?? 0))[0] ?? null;
}

/** Whether an order can go as it is: one that is made in part stays, and so does what keeps quota here. */
export function isMovable(below: Below): boolean {
  const keeps = inState(below.order.lines, 'cancelledKeepingQuota').length > 0;
  return isWhole(below) && !keeps;
}

/** The slices, with as many units each as the batch has room for beside all other orders; under Sebagian a part. */
function fitting(
  { book }: Story,
  batch: Batch,
  order: Order,
  slices: readonly OrderLine[],
  now: Instant,
): OrderLine[] {
  const asked = claimFor(order, slices);
  const days = asked.lines.map(({ at }) => at);
  const others = { ...book, orders: book.orders.filter(({ no }) => no !== order.no) };
  const levels = poolLevels(others, batch, now, order.buyer.whatsapp, days);
  if (refusals(levels, asked).length === 0) return [...slices];
  if ((batch.whenFull ?? book.shop.whenFull) !== 'partial') return [];
  const part = fittingPart(levels, asked);
  return slices
    .map((line, index) => ({ ...line, units: part.lines[index]?.units ?? 0 }))
    .filter(({ units }) => units > 0);
}

/**
 * An order goes to another batch with its place in time, its prices, its DP and what was paid: what was accepted is again
 * if it fits there, the rest queues (src/domain/README.md, Money 9).
 */
export function moveBelow(story: Story, below: Below, to: Batch, reason: Problem, now: Instant): Story {
  const { order } = below;
  const live = liveSlices(order);
  const fits = fitting(story, to, order, inState(live, 'accepted'), now);
  const apart = divided(order, fits);
  const kept = new Set(fits.map(({ id }) => id));
  const rest = liveSlices(apart).filter(({ id }) => !kept.has(id));
  const moved = withSlices({ ...because(apart, reason), batch: to.name }, rest, (line) => ({
    ...line,
    state: 'queued',
    until: null,
    promotedAt: null,
  }));
  const after = withDeadline(order, { ...moved, status: statusBySlices(moved) ?? order.status });
  return changed(story, after, {
    ...by('system', order.no, reason),
    kind: 'moved',
    before: order.batch,
    after: to.name,
  });
}
