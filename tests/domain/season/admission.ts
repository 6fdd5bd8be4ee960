import type { Instant } from '../../../src/domain/calendar';
import type { OrderStatus } from '../../../src/domain/order';
import { type Limit, policyOf, refusing, taken, takingsOf } from './counting';
import { homeOf } from './deadlines';
import { type Desk, dueFrom, isDead, type Paper, type Period, type Slip, wanted } from './paper';
import { waitIn } from './waiting';

/** What has no place for these slips of the order beside all other orders and what else it takes itself. */
function noPlaceIn(desk: Desk, period: Period, paper: Paper, slips: readonly Slip[], now: Instant): Limit[] {
  const others = { ...desk, papers: desk.papers.filter(({ key }) => key !== paper.key) };
  const asked = slips.map((slip) => (slip.state === 'queued' ? { ...slip, cameUp: now } : slip));
  return refusing(desk, period, taken(others, now), takingsOf(paper, asked));
}

export function haveRoom(
  desk: Desk,
  period: Period,
  paper: Paper,
  slips: readonly Slip[],
  now: Instant,
): boolean {
  return noPlaceIn(desk, period, paper, slips, now).length === 0;
}

export const kept = (paper: Paper): Slip[] => wanted(paper, 'cancelledKeepingQuota');

/** What cannot stay outside if the order comes in. Of a dead one it is what lies there made, or all that was crossed out. */
function mustComeIn(paper: Paper): Slip[] {
  const held = wanted(paper, 'accepted', 'offered');
  if (!isDead(paper) || held.length > 0) return held;
  if (kept(paper).length > 0) return kept(paper);
  return wanted(paper).length === 0 ? wanted(paper, 'cancelled') : [];
}

export function enter(slip: Slip, now: Instant): void {
  const cameUp = slip.state === 'queued' ? now : slip.cameUp;
  Object.assign(slip, { state: 'accepted', until: null, cameUp });
}

/** A period that is to open one day. */
const isAhead = ({ plan }: Period, now: Instant): boolean => (plan.opens ?? 0) > now;

/** Lets an order in, whole or without its place in the queue; one that she had to look at queues if it doesn't fit. */
export function admit(desk: Desk, paper: Paper, to: OrderStatus, now: Instant): boolean {
  const home = homeOf(desk, paper);
  const [must, queue] = [mustComeIn(paper), wanted(paper, 'queued')];
  if (home === null || must.length + queue.length === 0) return false;
  const isNew = paper.status === 'needsReview' && to === 'awaitingDownPayment';
  const early = isNew && must.length === 0 && isAhead(home, now);
  if (to === 'waitingList' || early) return waitIn(paper, home.plan.name);
  const without = (slips: readonly Slip[]): Limit[] => {
    const beside = kept(paper).filter((slip) => !slips.includes(slip));
    return noPlaceIn(desk, home, paper, [...slips, ...beside], now);
  };
  if (without([...must, ...queue]).length === 0)
    return letIn(desk, paper, home, [...must, ...queue], to, now);
  const full = without(must.length > 0 ? must : queue);
  if (full.length === 0) return letIn(desk, paper, home, must, to, now);
  return isNew && policyOf(desk, home, full) !== 'reject' && waitIn(paper, home.plan.name);
}

function letIn(
  desk: Desk,
  paper: Paper,
  home: Period,
  slips: readonly Slip[],
  to: OrderStatus,
  now: Instant,
): boolean {
  for (const slip of slips) enter(slip, now);
  paper.batch = home.plan.name;
  paper.status = desk.shop.downPayment === null ? 'confirmed' : to;
  if (paper.status === 'awaitingDownPayment') paper.due = dueFrom(desk, home, now, now);
  return true;
}
