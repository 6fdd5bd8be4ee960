import type { Instant } from '../../../src/domain/calendar';
import { fits, mostThatFits, offerEnds, taken, takingsOf } from './counting';
import {
  cutOffOf,
  type Desk,
  dueFrom,
  isDead,
  isUnderWay,
  type Paper,
  type Period,
  periodOf,
  type Slip,
  statusOfSlips,
  sum,
  wanted,
} from './paper';
import { covers } from './periods';
import { isStockAlone } from './shelf';

/** What one order has waiting since one moment. */
export interface Wait {
  readonly paper: Paper;
  readonly since: Instant;
  readonly slips: Slip[];
}

const FOLLOWS = ['waitingList', 'offered', 'awaitingDownPayment', 'confirmed', 'inProduction', 'readyToShip'];

/** The status after something has happened to the slips, and the Batas DP that goes with it. */
export function follow(desk: Desk, paper: Paper, ifNothing: 'cancelled' | 'expired'): void {
  if (!FOLLOWS.includes(paper.status)) return;
  const was = paper.status;
  paper.status = statusOfSlips(desk, paper) ?? ifNothing;
  if (paper.status === 'waitingList') paper.due = null;
  if (paper.status === 'offered' && was !== 'offered') paper.due = lastOffer(paper);
}

function lastOffer(paper: Paper): Instant {
  return Math.max(...wanted(paper, 'offered').map(({ until }) => until ?? Infinity));
}

/** Offers that nobody took in time, and units that nobody looked at in time, go back. */
export function lapse(desk: Desk, at: Instant): void {
  for (const paper of desk.papers.filter((one) => !isDead(one))) {
    lapseOffers(desk, paper, at);
    if (paper.status === 'awaitingDownPayment' && at > payBy(desk, paper)) paper.status = 'expired';
    if (paper.status === 'needsReview' && at > (paper.due ?? Infinity)) {
      for (const slip of wanted(paper, 'accepted')) slip.state = 'queued';
      paper.due = null;
    }
  }
}

/** Nobody has paid anything on paper: who has not is given two hours more, which nobody is told of. */
function payBy({ shop }: Desk, { due }: Paper): number {
  return due === null ? Infinity : due + shop.downPaymentGraceHours * 60 * 60 * 1000;
}

function lapseOffers(desk: Desk, paper: Paper, at: Instant): void {
  const over = wanted(paper, 'offered').filter((slip) => at > offerEnds(paper, slip));
  if (over.length === 0) return;
  if (over.length === wanted(paper).length && !isUnderWay(paper)) {
    paper.status = 'expired';
    return;
  }
  // She has had her turn: what else she waits for stands behind whoever waited when it was over.
  const turn = Math.max(...over.map((slip) => offerEnds(paper, slip)));
  for (const slip of wanted(paper, 'queued')) slip.since = Math.max(slip.since, turn);
  for (const slip of over) Object.assign(slip, { state: 'cancelled', until: null });
  follow(desk, paper, 'expired');
}

/** Who waits, first come first: the smaller Prioritas, the longer wait, the key. */
export function queue(desk: Desk): Wait[] {
  const waits = desk.papers
    .filter((paper) => !isDead(paper) && !['needsReview', 'shipped', 'done'].includes(paper.status))
    .flatMap(waitsOf);
  const place = ({ paper }: Wait): number => paper.priority ?? Infinity;
  return waits.sort((a, b) => {
    if (place(a) !== place(b)) return place(a) < place(b) ? -1 : 1;
    if (a.since !== b.since) return a.since - b.since;
    return a.paper.key < b.paper.key ? -1 : 1;
  });
}

function waitsOf(paper: Paper): Wait[] {
  const slips = wanted(paper, 'queued');
  return [...new Set(slips.map(({ since }) => since))].map((since) => ({
    paper,
    since,
    slips: slips.filter((slip) => slip.since === since),
  }));
}

/** How many units of each slip fit now: all, under Sebagian what fits, else none. */
function whatFits(desk: Desk, period: Period, { paper, slips }: Wait, at: Instant): number[] {
  const held = taken(desk, at);
  const asked = takingsOf(paper, slips).map((taking) => ({ ...taking, at }));
  if (fits(desk, period, held, asked)) return slips.map(({ units }) => units);
  const policy = period.plan.whenFull ?? desk.shop.whenFull;
  return policy === 'partial' ? mostThatFits(desk, period, held, asked) : slips.map(() => 0);
}

function offer(paper: Paper, slip: Slip, units: number, at: Instant, until: Instant): void {
  if (units === 0) return;
  if (units < slip.units) paper.slips.push({ ...slip, units: slip.units - units });
  Object.assign(slip, { units, state: 'offered', cameUp: at, until });
}

/** Nothing is made for it any more. */
export function isPast(period: Period, at: Instant): boolean {
  return period.status === 'done' || at > cutOffOf(period);
}

/** Who may give to one that waits, the first that has some: its own period while it gives anything; of what lies ready the shelf. */
function giversOf(desk: Desk, { paper, slips }: Wait, at: Instant): Period[] {
  const own = periodOf(desk, paper.batch);
  const gone = own === null ? paper.batch === '' : own.status !== 'cancelled' && isPast(own, at);
  const codes = slips.map(({ code }) => code);
  if (gone && isStockAlone(desk, codes)) return [desk.shelf];
  if (own === null || ['scheduled', 'done', 'cancelled'].includes(own.status)) return [];
  if (at < (own.plan.opens ?? Infinity) || at > cutOffOf(own)) return [];
  return mayLeave(desk, own, paper, at) ? [own, desk.shelf] : [own];
}

/** Whoever asked for what lies ready at that moment would not come into the period but get it from the shelf. So may who waits for no more. */
function mayLeave(desk: Desk, own: Period, paper: Paper, at: Instant): boolean {
  const left = paper.slips.filter(({ units }) => units > 0);
  const waits = left.filter(({ state }) => state === 'queued');
  const held = left.some(({ state }) => ['accepted', 'offered', 'cancelledKeepingQuota'].includes(state));
  const codes = waits.map(({ code }) => code);
  const takesMore = own.because !== 'quota' && covers(own, at);
  return !takesMore && !held && isStockAlone(desk, codes);
}

interface Gift {
  readonly giver: Period;
  readonly parts: readonly number[];
}

/** Goes down the one queue once; who does not fit keeps the place. Of two who would give, the one who gives more. */
export function promote(desk: Desk, at: Instant, now: Instant): void {
  for (const wait of queue(desk)) {
    const gifts = giversOf(desk, wait, at).map((giver) => ({
      giver,
      parts: whatFits(desk, giver, wait, at),
    }));
    const most = Math.max(...gifts.map(({ parts }) => sum(parts)));
    const gift = gifts.find(({ parts }) => sum(parts) === most);
    if (gift !== undefined && most > 0) give(desk, gift, wait, at, now);
  }
}

function give(desk: Desk, { giver, parts }: Gift, { paper, slips }: Wait, at: Instant, now: Instant): void {
  const own = periodOf(desk, paper.batch);
  if (giver === desk.shelf && own !== null && !isPast(own, at)) paper.batch = '';
  const until = dueFrom(desk, giver, now, now);
  // She may have put off the end of what was offered before: a promise is not cut short.
  const promised = paper.status === 'offered' ? (paper.due ?? until) : until;
  for (const [index, slip] of slips.entries()) offer(paper, slip, parts[index] ?? 0, at, until);
  follow(desk, paper, 'expired');
  if (paper.status === 'offered') paper.due = Math.max(promised, until);
}

/** What it has, or had, waits; nothing is held for it. */
export function waitIn(paper: Paper, to: string): boolean {
  for (const slip of wanted(paper, 'accepted', 'offered'))
    Object.assign(slip, { state: 'queued', until: null, cameUp: null });
  Object.assign(paper, { batch: to, status: 'waitingList', due: null });
  return true;
}
