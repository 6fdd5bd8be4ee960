import type { Instant } from '../../../src/domain/calendar';
import type { Desk, Wish } from './paper';
import { clearVoidStamps, closeIfSoldOut, openDue, settlePeriods } from './periods';
import { lapse, promote } from './waiting';
import { arrives, isKnown } from './wishes';

/** What the clock brings by itself up to a moment. */
function tick(desk: Desk, at: Instant, now: Instant): void {
  openDue(desk, at);
  lapse(desk, at);
  promote(desk, at, now);
}

function closeFull(desk: Desk, at: Instant): void {
  for (const period of desk.periods) closeIfSoldOut(desk, period, at);
}

/**
 * The shop on paper goes through its post: wishes in the order in which they were sent, each after what the clock has
 * brought by then, so that nobody who comes later goes before one who waits.
 */
export function goThroughPost(desk: Desk, wishes: readonly Wish[], now: Instant): void {
  for (const wish of [...wishes].sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1))) {
    if (isKnown(desk, wish)) continue;
    tick(desk, wish.at, now);
    arrives(desk, wish, now);
    closeFull(desk, wish.at);
    promote(desk, wish.at, now);
    closeFull(desk, wish.at);
  }
  tick(desk, now, now);
  settlePeriods(desk, now);
  promote(desk, now, now);
  settlePeriods(desk, now);
}

/** Before anything else: stamps of what the seller has opened again are void. */
export const begin = clearVoidStamps;
