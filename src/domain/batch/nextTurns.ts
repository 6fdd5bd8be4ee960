import type { Batch } from '../batch';
import type { Instant } from '../calendar';
import { SECOND } from '../calendar';

/**
 * The moments at which something should look: the next opening, and the second after the next closing, for
 * Tutup itself is still in. At most two, earliest first, all after `now`; a batch past its check or not.
 */
export function nextTurns(batches: readonly Batch[], now: Instant): Instant[] {
  const openings = batches.filter(({ status }) => status === 'scheduled').map(({ opens }) => opens);
  const closings = batches.filter(takesOrders).map(({ closes }) => closes && closes + SECOND);
  const turns = [earliest(openings, now), earliest(closings, now)].filter((turn) => turn !== null);
  return [...new Set(turns)].sort((a, b) => a - b);
}

function takesOrders({ status }: Batch): boolean {
  return status === 'scheduled' || status === 'open';
}

function earliest(moments: readonly (Instant | null)[], now: Instant): Instant | null {
  const coming = moments.filter((moment) => moment !== null && moment > now);
  return coming.reduce((first, moment) => (first === null || (moment ?? 0) < first ? moment : first), null);
}
