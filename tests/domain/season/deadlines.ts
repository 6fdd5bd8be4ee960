import type { Instant } from '../../../src/domain/calendar';
import { type Desk, dueFrom, type Paper, type Period, soonest, wanted } from './paper';
import { covers } from './periods';
import { standing } from './shelf';

/** Units are in, and Batas DP says until when. */
export function holdsUntilDue(paper: Paper): boolean {
  const waits = paper.status === 'awaitingDownPayment' || paper.status === 'needsReview';
  return waits && wanted(paper, 'accepted').length > 0;
}

/** The period that a paper stands in; of one that was outside, the one whose dates hold it by now. */
export function homeOf(desk: Desk, paper: Paper): Period | null {
  return standing(desk, paper) ?? desk.periods.find((one) => covers(one, paper.came)) ?? null;
}

/**
 * After a change at `at`: who has units for the first time gets a Batas DP. Who had some before keeps the one that stands
 * there, but has three hours once she comes into review, or out of it.
 */
export function renewDue(desk: Desk, paper: Paper, before: Paper, at: Instant, now: Instant): void {
  const home = homeOf(desk, paper);
  if (home === null || !holdsUntilDue(paper)) return;
  if (!holdsUntilDue(before)) paper.due = dueFrom(desk, home, at, now);
  else if (paper.status !== before.status && paper.due !== null)
    paper.due = Math.max(paper.due, soonest(at, now));
}
