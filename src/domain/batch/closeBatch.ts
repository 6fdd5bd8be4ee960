import type { Batch, CloseReason } from '../batch';
import type { Instant } from '../calendar';
import { hasEnded } from './batchAt';

/**
 * The batch closed at that moment; one that is closed before Buka never takes anything. What it holds is noted anew, also
 * where a closing that was cut short has noted something (noteClosings).
 */
export function closed(batch: Batch, at: Instant, because: CloseReason): Batch {
  const closedAt = Math.max(at, batch.opens ?? at);
  return { ...batch, status: 'closed', opened: false, closedAt, closedBecause: because, atClose: null };
}

/**
 * "Tutup order sekarang": an open batch ends at that instant, unless its Tutup has passed already. Safe to
 * repeat: any other batch is returned as it is.
 */
export function closeBatch(batch: Batch, at: Instant): Batch {
  if (batch.status !== 'open') return batch;
  const passed = batch.closes !== null && batch.closes < at;
  return passed ? closed(batch, batch.closes, 'date') : closed(batch, at, 'seller');
}

/** Its Tutup had passed, and lies later now: its minimum has extended it, or she has. */
export function isExtended(asked: Batch, found: Batch, now: Instant): boolean {
  return asked.closes !== null && hasEnded(asked, now) && (found.closes ?? 0) > asked.closes;
}
