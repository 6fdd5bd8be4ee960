import { MINUTE } from '../domain/calendar';

/** Google ends a run after six minutes; what is begun after so long might not end. */
const ENOUGH = 4 * MINUTE;

/** Each run loads the script anew. */
const startedAt = Date.now();
let isCut = false;

/**
 * Whether what comes next is left to the next run, which finds it as after a kill. Asked between things each of which is whole;
 * whoever leaves one sees to it that the next sweep has something to do.
 */
export function outOfTime(): boolean {
  if (Date.now() - startedAt < ENOUGH) return false;
  leaveRest();
  return true;
}

/** What comes next is left to the next run, for there is too much of it for one. */
export function leaveRest(): void {
  isCut = true;
}

/** Whether this run has left something to the next. */
export function isCutShort(): boolean {
  return isCut;
}
