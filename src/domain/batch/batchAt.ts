import type { Batch } from '../batch';
import type { Instant } from '../calendar';
import { SECOND } from '../calendar';
import type { Problem } from '../problem';

const OVER: readonly Batch['status'][] = ['closed', 'production', 'shipping', 'done'];

/** Whether its Status says that it takes no more orders, though it once did. */
export function isOver({ status }: Batch): boolean {
  return OVER.includes(status);
}

const inSeconds = (at: Instant): number => Math.floor(at / SECOND);

/**
 * Last moment in (src/domain/README.md, Quota 1): Tutup, or the earlier instant at which the seller closed by
 * hand; `null` = open until then. A batch closed by its quota keeps its end: who comes until then queues.
 */
export function batchEnd(batch: Batch): Instant | null {
  const { closes, closedAt, closedBecause } = batch;
  if (!isOver(batch) || closedBecause !== 'seller' || closedAt === null) return closes;
  return closes === null ? closedAt : Math.min(closes, closedAt);
}

function hasBegun(batch: Batch, at: Instant): boolean {
  return batch.opens !== null && inSeconds(batch.opens) <= inSeconds(at);
}

function hasEnded(batch: Batch, at: Instant): boolean {
  const end = batchEnd(batch);
  return end !== null && (inSeconds(at) > inSeconds(end) || end === batch.opens);
}

/** Whether a response of that moment belongs to the batch: both ends in, to the second. */
export function isIn(batch: Batch, at: Instant): boolean {
  return batch.status !== 'cancelled' && hasBegun(batch, at) && !hasEnded(batch, at);
}

/** The batch that a response of that moment belongs to; of two that overlap, the one that opened first. */
export function batchAt(batches: readonly Batch[], at: Instant): Batch | null {
  return byOpening(batches).find((batch) => isIn(batch, at)) ?? null;
}

/** Why a response of that moment is outside every batch, and which batch is nearest in time. */
export function outsideBatches(batches: readonly Batch[], at: Instant): Problem {
  const planned = byOpening(batches).filter(({ status }) => status !== 'cancelled');
  const nearest = planned.reduce<Batch | null>(
    (best, batch) => (best === null || distance(batch, at) < distance(best, at) ? batch : best),
    null,
  );
  if (nearest === null) return { code: 'noBatch', params: {} };
  const batch = nearest.name;
  return hasBegun(nearest, at)
    ? { code: 'alreadyClosed', params: { batch, ended: batchEnd(nearest) ?? at } }
    : { code: 'notYetOpen', params: { batch, opens: nearest.opens ?? at } };
}

function byOpening(batches: readonly Batch[]): Batch[] {
  return batches.filter(({ opens }) => opens !== null).sort((a, b) => (a.opens ?? 0) - (b.opens ?? 0));
}

function distance(batch: Batch, at: Instant): number {
  return hasBegun(batch, at) ? at - (batchEnd(batch) ?? at) : (batch.opens ?? at) - at;
}
