import type { Instant } from '../../../src/domain/calendar';
import { closeIfSoldOut } from './periods';
import { clearVoidStamps, openDue, settlePeriods } from './periods';
import { type Desk, periodOf, type Wish } from './paper';
import { lapse, promote } from './waiting';
import { arrives } from './wishes';

/** What the clock brings by itself up to a moment. */
function tick(desk: Desk, at: Instant, now: Instant): void {
  openDue(desk, at);
  lapse(desk, at);
  promote(desk, at, now);
}

/**
 * The shop on paper goes through its post: wishes in the order in which they were sent, each after what the clock has
 * brought by then, so that nobody who comes later goes before one who waits.
 */
export function goThroughPost(desk: Desk, wishes: readonly Wish[], now: Instant): void {
  for (const wish of [...wishes].sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1))) {
    tick(desk, wish.at, now);
    arrives(desk, wish, now);
    const batch = desk.papers.find(({ key }) => key === wish.key)?.batch ?? '';
    const period = periodOf(desk, batch);
    if (period !== null) closeIfSoldOut(desk, period, wish.at);
  }
  tick(desk, now, now);
  settlePeriods(desk, now);
  promote(desk, now, now);
  settlePeriods(desk, now);
}

/** Before anything else: stamps of what the seller has opened again are void. */
export const begin = clearVoidStamps;
