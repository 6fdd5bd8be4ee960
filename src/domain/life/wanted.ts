import type { Order, OrderLine } from '../order';
import { isDead } from '../payment/orderTotals';
import { inState, liveSlices } from './slices';

/** What an order asks for when it is let in: without `firm` it does not come in, `rest` may wait on. */
export interface Wanted {
  readonly firm: readonly OrderLine[];
  readonly rest: readonly OrderLine[];
}

const hasUnits = ({ units }: OrderLine): boolean => units > 0;

/**
 * What is in or on offer, and what queues. Of an order that has died with what was in: what was made already; where nothing
 * of it is left at all, what was cancelled.
 */
export function wantedOf(order: Order): Wanted {
  const live = liveSlices(order);
  const rest = inState(live, 'queued');
  const firm = live.filter(({ state }) => state !== 'queued');
  if (firm.length > 0 || !isDead(order)) return { firm, rest };
  const made = inState(order.lines, 'cancelledKeepingQuota').filter(hasUnits);
  if (made.length + rest.length > 0) return { firm: made, rest };
  return { firm: inState(order.lines, 'cancelled').filter(hasUnits), rest };
}
