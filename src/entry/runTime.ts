import { MINUTE } from '../domain/calendar';
import { ofRun } from '../run/ofRun';

/** Google ends a run after six minutes; what is begun after so long might not end. */
const ENOUGH = 4 * MINUTE;

const startedAt = ofRun(() => Date.now());
const isCut = ofRun(() => false);

/** Said by every run before anything else; only the first time counts. */
export function noteStart(): void {
  void startedAt.value;
}

/**
 * Whether what comes next is left to the next run, which finds it as after a kill. Asked between things each of which is whole;
 * whoever leaves one sees to it that the next sweep has something to do.
 */
export function outOfTime(): boolean {
  if (Date.now() - startedAt.value < ENOUGH) return false;
  leaveRest();
  return true;
}

/** What comes next is left to the next run, for there is too much of it for one. */
export function leaveRest(): void {
  isCut.value = true;
}

/** Whether this run has left something to the next. */
export function isCutShort(): boolean {
  return isCut.value;
}
