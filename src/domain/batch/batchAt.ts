import type { Batch } from '../batch';
import type { Instant } from '../calendar';
import { SECOND } from '../calendar';

const OVER: readonly Batch['status'][] = ['closed', 'production', 'shipping', 'done'];

/** Whether its Status says that it takes no more orders, though it once did. */
export function isOver({ status }: Batch): boolean {
  return OVER.includes(status);
}

const inSeconds = (at: Instant): number => Math.floor(at / SECOND);

/** Sold out and without Tutup: nothing but the next batch ends it, or the seller who goes on with it. */
export function givesWay(batch: Batch): boolean {
  return isOver(batch) && batch.closes === null && batch.closedBecause === 'quota';
}

/**
 * Last moment in (src/domain/README.md, Quota 1): Tutup, or the earlier instant at which the seller closed by
 * hand; `null` = open until then. A batch closed by its quota keeps its end: who comes until then queues. Without Tutup
 * it has ended once a later Status was picked.
 */
export function batchEnd(batch: Batch): Instant | null {
  const { closes, closedAt, closedBecause } = batch;
  if (givesWay(batch) && batch.status !== 'closed') return closedAt;
  if (!isOver(batch) || closedBecause !== 'seller' || closedAt === null) return closes;
  return closes === null ? closedAt : Math.min(closes, closedAt);
}

/** Whether its Buka has come, to the second. */
export function hasBegun(batch: Batch, at: Instant): boolean {
  return batch.opens !== null && inSeconds(batch.opens) <= inSeconds(at);
}

/** Whether its end has passed, to the second; one that ends as it begins is never in. */
export function hasEnded(batch: Batch, at: Instant): boolean {
  const end = batchEnd(batch);
  return end !== null && (inSeconds(at) > inSeconds(end) || end === batch.opens);
}

/** Whether a response of that moment belongs to the batch: both ends in, to the second. */
export function isIn(batch: Batch, at: Instant): boolean {
  return batch.status !== 'cancelled' && hasBegun(batch, at) && !hasEnded(batch, at);
}

/**
 * The batch that a response of that moment belongs to; of two that overlap, the one that is open (which the form
 * names), or was, else the one that opened first. One that was sold out by then, and has no Tutup, gives way to any that
 * opened after it.
 */
export function batchAt(batches: readonly Batch[], at: Instant): Batch | null {
  const all = byOpening(batches).filter((batch) => isIn(batch, at));
  const wasOpen = (batch: Batch): boolean => batch.status === 'open' || at <= (batch.closedAt ?? at - 1);
  const stays = (batch: Batch): boolean => !givesWay(batch) || at <= (batch.closedAt ?? at);
  return all.find(wasOpen) ?? all.find(stays) ?? all[all.length - 1] ?? null;
}

function byOpening(batches: readonly Batch[]): Batch[] {
  return batches.filter(({ opens }) => opens !== null).sort((a, b) => (a.opens ?? 0) - (b.opens ?? 0));
}
