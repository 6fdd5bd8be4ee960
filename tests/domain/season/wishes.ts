import type { Instant } from '../../../src/domain/calendar';
import { mostThatFits, policyOf, refusing, taken, takingsOf } from './counting';
import { renewDue } from './deadlines';
import { alter, heard, mayBeAltered } from './edits';
import { buyerHasTooMuch, mustBeLookedAt, noteWords, saysWhatMustBeLookedAt } from './looks';
import { copyOf, type Desk, dueFrom, type Paper, type Period, type Slip, type Wish, wanted } from './paper';
import { covers, nextPeriod } from './periods';
import { asksForStockAlone } from './shelf';
import { follow } from './waiting';

/** The wish written on slips, all of them waiting. What nobody can read keeps a slip of no units. */
function slipsOf(desk: Desk, { units, at }: Wish): Slip[] {
  return Object.entries(units)
    .filter(([, count]) => count !== 0)
    .map(([code, count]) => {
      const price = desk.products.find((product) => product.code === code)?.price ?? 0;
      return { code, units: count ?? 0, price, state: 'queued', since: at, cameUp: null, until: null };
    });
}

/** Gives what the policy allows; false = refused. */
function give(desk: Desk, period: Period, paper: Paper, at: Instant): boolean {
  const slips = wanted(paper);
  if (slips.length === 0) return true;
  const [held, asked] = [taken(desk, at), takingsOf(paper, slips)];
  const soldOut = period.because === 'quota';
  const full = refusing(desk, period, held, asked);
  const policy = policyOf(desk, period, full);
  const whole = !soldOut && full.length === 0;
  if (!whole && policy === 'reject') return false;
  const part = policy === 'partial' && !soldOut ? mostThatFits(desk, period, held, asked) : [];
  for (const [index, slip] of slips.entries()) letIn(paper, slip, whole ? slip.units : (part[index] ?? 0));
  return true;
}

function letIn(paper: Paper, slip: Slip, units: number): void {
  if (units === 0) return;
  const rest = { ...slip, units: slip.units - units };
  if (rest.units > 0) paper.slips.splice(paper.slips.indexOf(slip) + 1, 0, rest);
  Object.assign(slip, { units, state: 'accepted' });
}

/** The period of its moment; none that takes orders then: the shelf, for a wish that asks for nothing else. */
function placeFor(desk: Desk, wish: Wish): Period | null {
  const own = desk.periods.find((one) => covers(one, wish.at)) ?? null;
  const takes = own !== null && own.status !== 'scheduled' && own.because !== 'quota';
  return !takes && asksForStockAlone(desk, wish) ? desk.shelf : own;
}

/** A wish seen for the first time, or one that was refused and is asked again. */
function judge(desk: Desk, paper: Paper, wish: Wish, now: Instant): void {
  const period = placeFor(desk, wish);
  const later = desk.shop.outsideBatches === 'nextBatch' ? nextPeriod(desk, wish.at) : null;
  const home = period ?? later;
  Object.assign(paper, { batch: home?.plan.name ?? '', phone: wish.phone, due: null, read: wish.at });
  paper.slips = slipsOf(desk, wish);
  paper.said = heard({ ...paper, said: {} }, wish);
  paper.vague = [];
  noteWords(paper, wish);
  const refused = period === null ? later === null : !give(desk, period, paper, wish.at);
  const first = wanted(paper, 'accepted').length > 0 ? 'awaitingDownPayment' : 'waitingList';
  paper.status = refused ? 'rejected' : mustBeLookedAt(desk, wish) ? 'needsReview' : first;
  follow(desk, paper, 'cancelled');
  if (home !== null && wanted(paper, 'accepted').length > 0) paper.due = dueFrom(desk, home, wish.at, now);
}

function firstSeen(desk: Desk, wish: Wish, now: Instant): void {
  const { key, at, phone } = wish;
  const blank = { key, came: at, read: at, batch: '', phone, priority: null, due: null };
  const paper: Paper = { ...blank, status: 'rejected', slips: [], said: {}, vague: [] };
  judge(desk, paper, wish, now);
  desk.papers.push(paper);
}

const MAY_BE_LOOKED_AT = ['needsReview', 'waitingList', 'offered', 'awaitingDownPayment'];

function edited(desk: Desk, paper: Paper, wish: Wish, now: Instant): void {
  const before = copyOf(paper);
  paper.read = wish.at;
  // What is confirmed is not taken back because of an edit that must be looked at.
  const saysMore = saysWhatMustBeLookedAt(desk, paper, wish);
  if (!mayBeAltered(paper) || (paper.status === 'confirmed' && saysMore)) return;
  paper.phone = wish.phone;
  const has = paper.slips.map(({ code }) => code);
  paper.slips.push(...slipsOf(desk, wish).filter(({ code, units }) => units === 0 && !has.includes(code)));
  const outcome = alter(desk, paper, wish);
  if (outcome === 'noted') {
    paper.phone = before.phone;
    return;
  }
  noteWords(paper, wish);
  const isUnjudged = before.phone !== wish.phone || before.status === 'needsReview';
  const moreThanHers = isUnjudged && buyerHasTooMuch(desk, paper, wish.at);
  const asksForNothing = Object.values(wish.units).every((count) => count === 0);
  const isNothing = wanted(paper).length === 0 && (asksForNothing || outcome === 'refused');
  const look = saysMore || isNothing || moreThanHers;
  if (look && MAY_BE_LOOKED_AT.includes(before.status)) {
    paper.status = 'needsReview';
  } else {
    if (before.status === 'needsReview') paper.status = 'waitingList';
    follow(desk, paper, 'cancelled');
  }
  renewDue(desk, paper, before, wish.at, now);
}

/** Whether it stands on the paper already, or has been overtaken by a later edit: then it changes nothing. */
export function isKnown(desk: Desk, wish: Wish): boolean {
  const paper = desk.papers.find(({ key }) => key === wish.key);
  return paper !== undefined && wish.at <= paper.read;
}

/** One wish arrives: the first of its key, or an edit. */
export function arrives(desk: Desk, wish: Wish, now: Instant): void {
  const paper = desk.papers.find(({ key }) => key === wish.key);
  // Whoever leaves out her phone has not lost it.
  const said = { ...wish, phone: wish.phone || (paper?.phone ?? '') };
  if (paper === undefined) firstSeen(desk, said, now);
  else if (paper.status === 'rejected') judge(desk, paper, said, now);
  else edited(desk, paper, said, now);
}
