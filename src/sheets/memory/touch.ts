import type { Instant } from '../../domain/calendar';
import { remember } from './memory';
import { type Slot, touchedSlot } from './slots';

/**
 * Before a run sees to a change made by hand: should it die, the next sweep will not take the file for untouched. A mark
 * like no other, not a moment: the clock of one run may lag behind another's.
 */
export function touch(now: Instant, what: Slot<number> = touchedSlot): void {
  remember(what, now + Math.random());
}
