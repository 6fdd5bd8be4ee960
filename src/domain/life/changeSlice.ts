import type { Instant } from '../calendar';
import type { Order, OrderLine, SliceState } from '../order';
import type { OrderBook } from '../orderBook';
import type { Problem } from '../problem';
import { heldSlices } from '../quota/claim';
import { poolFull } from '../quota/room';
import { withoutRoom } from '../quota/withoutRoom';
import { homeOf } from './homeOf';
import { gone, underWay } from './orderStates';
import { pricesMissing, unreadOf } from './prices';
import type { SellerRequest } from './requests';
import { accepted, inState, liveSlices, resized, withSlices } from './slices';

type SliceRequest = Extract<SellerRequest, { field: 'units' | 'state' }>;

type Changed = { readonly order: Order } | { readonly problem: Problem };

/** What the seller may make of a slice by hand (Rincian.Keadaan). */
const PICKS: Readonly<Record<SliceState, readonly SliceState[]>> = {
  accepted: ['cancelled', 'cancelledKeepingQuota'],
  offered: ['accepted', 'cancelled'],
  queued: ['accepted', 'cancelled'],
  cancelled: [],
  cancelledKeepingQuota: ['cancelled'],
};

function notFitting(book: OrderBook, after: Order, line: OrderLine, now: Instant): Problem | null {
  const batch = homeOf(book, after);
  const [unsold] = [...pricesMissing(book, [line]), ...unreadOf(book, [line]), ...(batch?.problems ?? [])];
  if (unsold !== undefined) return unsold;
  if (batch === null) return { code: 'noHome', params: {} };
  const held = liveSlices(after).filter(({ state, id }) => state !== 'queued' && id !== line.id);
  const [full] = withoutRoom(book, batch, after, [...held, line], now);
  return full === undefined ? null : poolFull(full);
}

/** None of it is wanted any more. How many there were stands on, so that it can come back. */
function crossedOut(order: Order, line: OrderLine, state: SliceState): Order {
  return withSlices(order, [line], (one) => ({ ...one, state, until: null }));
}

function withUnits(book: OrderBook, order: Order, line: OrderLine, units: number, now: Instant): Changed {
  if (underWay.includes(order.status)) return { problem: { code: 'unitsFixed', params: {} } };
  if (units === 0) return { order: crossedOut(order, line, 'cancelled') };
  const sized = resized(line, units);
  const grows = units > line.units && line.state !== 'queued';
  const problem = grows ? notFitting(book, order, sized, now) : null;
  return problem === null ? { order: withSlices(order, [line], () => sized) } : { problem };
}

function withState(book: OrderBook, order: Order, line: OrderLine, to: SliceState, now: Instant): Changed {
  if (!PICKS[line.state].includes(to)) {
    return { problem: { code: 'notASlicePick', params: { from: line.state, to } } };
  }
  if (to === 'accepted' && line.units === 0) return { problem: { code: 'noUnits', params: {} } };
  if (line.returned) return { problem: { code: 'returnStands', params: {} } };
  const refused = ofParcel(order, line, to);
  const problem = refused ?? (takes(order, line, to, now) ? notFitting(book, order, line, now) : null);
  if (problem !== null) return { problem };
  if (to === 'accepted') return { order: accepted(order, [line], now) };
  return { order: crossedOut(order, line, to) };
}

/** An order that is sent would be one of nothing without all that its parcel held, and nothing joins it any more. */
function ofParcel(order: Order, line: OrderLine, to: SliceState): Problem | null {
  if (!gone.includes(order.status)) return null;
  if (to === 'accepted') return { code: 'parcelGone', params: {} };
  const parcel = inState(liveSlices(order), 'accepted');
  return parcel.length === 1 && parcel.includes(line) ? { code: 'alreadySent', params: {} } : null;
}

/** Whether units are taken that were not before: what was held under review has come free with Batas DP. */
function takes(order: Order, line: OrderLine, to: SliceState, now: Instant): boolean {
  return to === 'accepted' || (to === 'cancelledKeepingQuota' && !heldSlices(order, now).includes(line));
}

/** A slice changed by the seller's hand; what grows or comes in must fit (src/domain/README.md, Who may write what). */
export function changeSlice(
  book: OrderBook,
  order: Order,
  line: OrderLine,
  request: SliceRequest,
  now: Instant,
): Changed {
  if (request.wanted === null) return { problem: { code: 'unknownPick', params: { raw: request.raw } } };
  return request.field === 'units'
    ? withUnits(book, order, line, request.wanted, now)
    : withState(book, order, line, request.wanted, now);
}
