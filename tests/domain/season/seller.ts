import type { Instant } from '../../../src/domain/calendar';
import type { SellerRequest } from '../../../src/domain/life/requests';
import type { OrderStatus, SliceState } from '../../../src/domain/order';
import { admit, enter, haveRoom, kept } from './admission';
import { counts, offerEnds } from './counting';
import { homeOf, renewDue } from './deadlines';
import {
  copyOf,
  type Desk,
  dueFrom,
  isDead,
  isUnderWay,
  type Paper,
  type Period,
  periodOf,
  type Slip,
  wanted,
} from './paper';
import { isOver } from './periods';
import { follow, waitIn } from './waiting';

/** What the seller may make of an order by picking its Status. */
const PICKS: Readonly<Record<OrderStatus, readonly OrderStatus[]>> = {
  needsReview: ['awaitingDownPayment', 'confirmed', 'cancelled', 'waitingList'],
  waitingList: ['awaitingDownPayment', 'confirmed', 'cancelled'],
  offered: ['awaitingDownPayment', 'confirmed', 'cancelled'],
  awaitingDownPayment: ['confirmed', 'cancelled'],
  confirmed: ['inProduction', 'readyToShip', 'shipped', 'done', 'cancelled'],
  inProduction: ['readyToShip', 'shipped', 'done', 'cancelled'],
  readyToShip: ['shipped', 'done', 'cancelled'],
  shipped: ['done'],
  done: [],
  expired: ['awaitingDownPayment'],
  cancelled: ['awaitingDownPayment'],
  rejected: ['awaitingDownPayment'],
};

const SLIP_PICKS: Readonly<Record<SliceState, readonly SliceState[]>> = {
  accepted: ['cancelled', 'cancelledKeepingQuota'],
  offered: ['accepted', 'cancelled'],
  queued: ['accepted', 'cancelled'],
  cancelled: [],
  cancelledKeepingQuota: ['cancelled'],
};

function pickStatus(desk: Desk, paper: Paper, to: OrderStatus | null, now: Instant): boolean {
  if (to === null || !PICKS[paper.status].includes(to)) return false;
  const asksIn = to === 'awaitingDownPayment' || to === 'confirmed' || to === 'waitingList';
  if (asksIn && paper.status !== 'awaitingDownPayment') return admit(desk, paper, to, now);
  // Who needs not pay has taken what was offered.
  const standing = wanted(paper, 'offered').filter((slip) => now <= offerEnds(paper, slip));
  if (to === 'confirmed') for (const slip of standing) enter(slip, now);
  // What has been made already is not sold again.
  if (to === 'cancelled' && isUnderWay(paper))
    for (const slip of wanted(paper, 'accepted')) slip.state = 'cancelledKeepingQuota';
  paper.status = to;
  return true;
}

/** Who only waits, was refused or has not paid may wait in a period that is to come or open; who is in is in there, if it fits. */
function move(desk: Desk, paper: Paper, to: string, now: Instant): boolean {
  const period = periodOf(desk, to);
  if (period === null || isOver(period) || period.status === 'cancelled') return false;
  if (kept(paper).length > 0) return false;
  if (['waitingList', 'rejected', 'expired'].includes(paper.status)) return waitIn(paper, to);
  const isIn = paper.status === 'awaitingDownPayment' || paper.status === 'confirmed';
  return isIn && takePlaceIn(desk, paper, period, now);
}

function takePlaceIn(desk: Desk, paper: Paper, period: Period, now: Instant): boolean {
  const slips = wanted(paper, 'accepted', 'offered');
  const there = slips.map((slip) => ({ ...slip, cameUp: now }));
  if (!haveRoom(desk, period, { ...paper, batch: period.plan.name }, there, now)) return false;
  for (const slip of slips) slip.cameUp = now;
  paper.batch = period.plan.name;
  if (paper.status === 'awaitingDownPayment') paper.due = dueFrom(desk, period, now, now);
  return true;
}

function resize(desk: Desk, paper: Paper, slip: Slip, units: number | null, now: Instant): boolean {
  if (units === null || isDead(paper) || isUnderWay(paper)) return false;
  const grows = units > slip.units && slip.state !== 'queued';
  if (grows && !hasRoomFor(desk, paper, slip, { ...slip, units }, now)) return false;
  // Crossed out with what is written on it, so that it can be read still.
  if (units === 0) Object.assign(slip, { state: 'cancelled', until: null });
  else slip.units = units;
  return true;
}

function hasRoomFor(desk: Desk, paper: Paper, slip: Slip, as: Slip, now: Instant): boolean {
  const home = homeOf(desk, paper);
  const rest = wanted(paper, 'accepted', 'offered', 'cancelledKeepingQuota').filter((one) => one !== slip);
  return home !== null && haveRoom(desk, home, paper, [...rest, as], now);
}

function pickState(desk: Desk, paper: Paper, slip: Slip, to: SliceState | null, now: Instant): boolean {
  const givesBack = slip.state === 'cancelledKeepingQuota';
  if (to === null || (isDead(paper) && !givesBack) || !SLIP_PICKS[slip.state].includes(to)) return false;
  const isGone = ['shipped', 'done'].includes(paper.status);
  if (to === 'accepted') {
    // It would be in no parcel.
    if (isGone || slip.units === 0 || !hasRoomFor(desk, paper, slip, slip, now)) return false;
    enter(slip, now);
    return true;
  }
  // What was sent is not called off.
  const sent = isGone ? wanted(paper, 'accepted') : [];
  if (sent.length === 1 && sent[0] === slip) return false;
  // What lay there under review too long has come free: it is not kept without room.
  const again = to === 'cancelledKeepingQuota' && !counts(paper, slip, now);
  if (again && !hasRoomFor(desk, paper, slip, slip, now)) return false;
  Object.assign(slip, { state: to, until: null });
  return true;
}

/** A slip changed by hand, and what becomes of the order. */
function editSlip(desk: Desk, paper: Paper, request: SlipRequest, slip: Slip, now: Instant): boolean {
  const before = copyOf(paper);
  const granted =
    request.field === 'units'
      ? resize(desk, paper, slip, request.wanted, now)
      : pickState(desk, paper, slip, request.wanted, now);
  if (!granted) return false;
  follow(desk, paper, 'cancelled');
  renewDue(desk, paper, before, now, now);
  return true;
}

type SlipRequest = Extract<SellerRequest, { field: 'units' | 'state' }>;

/** Does what the seller asks for, or says no: then nothing changes. `slip` is the one that she has her pen on. */
export function obey(
  desk: Desk,
  paper: Paper,
  request: SellerRequest,
  slip: Slip | null,
  now: Instant,
): boolean {
  if (request.field === 'status') return pickStatus(desk, paper, request.wanted, now);
  if (request.field === 'batch') return move(desk, paper, request.wanted, now);
  const isSlip = request.field === 'units' || request.field === 'state';
  return isSlip && slip !== null && editSlip(desk, paper, request, slip, now);
}
