import type { Instant } from '../calendar';
import type { Order, OrderLine, OrderStatus } from '../order';
import type { OrderBook } from '../orderBook';
import { isDead } from '../payment/orderTotals';
import { ticked } from '../payment/ticked';
import { withDownPaymentAnew } from '../payment/withDownPayment';
import type { Problem } from '../problem';
import { takeBack } from '../returns/takeBack';
import { withOffersTaken } from '../waiting/withOffersTaken';
import { admit, type LetIn } from './admit';
import { changeSlice } from './changeSlice';
import { withDeadlineFrom } from './deadline';
import { moveTo } from './moveTo';
import { gone, orderStates, underWay } from './orderStates';
import { withPrices } from './prices';
import { putBack } from './putBack';
import { type Refusal, type ReturnCell, refusalOf, type SellerRequest, type Tick } from './requests';
import { inState, liveSlices, statusBySlices, withSlices } from './slices';
import { by, changed, type LifeEvent, type Story, statusNews } from './story';

/** What became of the seller's picks. */
export interface Heard extends Story {
  readonly refused: readonly Refusal[];
}

/** What one request makes of its order, or why it does not. */
type Answer = { readonly order: Order; readonly news: LifeEvent } | { readonly problem: Problem };

type Of<F extends SellerRequest['field']> = Extract<SellerRequest, { field: F }>;

/** What is asked of the order itself, and not of the ledger. */
type Asked = Exclude<SellerRequest, { field: Tick }>;

function unreadable(raw: string): Answer {
  return { problem: { code: 'unknownPick', params: { raw } } };
}

/** What becomes of the slices. Once it was begun, what is cancelled stays made: its units are not sold again. */
function followed(order: Order, to: OrderStatus, now: Instant): Order {
  if (to === 'confirmed') return withOffersTaken(order, now);
  if (to !== 'cancelled' || !underWay.includes(order.status)) return order;
  const made = inState(order.lines, 'accepted');
  return withSlices(order, made, (line) => ({ ...line, state: 'cancelledKeepingQuota' }));
}

/** The first time counts: Selesai after Dikirim sends nothing. */
function sentAt({ shippedAt }: Order, to: OrderStatus, now: Instant): Instant | null {
  return shippedAt === null && gone.includes(to) ? now : shippedAt;
}

function asksIn(wanted: OrderStatus): wanted is LetIn {
  return wanted === 'awaitingDownPayment' || wanted === 'confirmed' || wanted === 'waitingList';
}

/** Only what the table of states gives her; the others are derived (src/domain/README.md, Who may write what). */
function pickStatus(book: OrderBook, order: Order, { wanted, raw }: Of<'status'>, now: Instant): Answer {
  if (wanted === null) return unreadable(raw);
  if (!orderStates[order.status].seller.includes(wanted)) {
    return { problem: { code: 'notAPick', params: { from: order.status, to: wanted } } };
  }
  if (order.status === 'awaitingDownPayment' || !asksIn(wanted)) {
    const shippedAt = sentAt(order, wanted, now);
    const after = { ...followed(order, wanted, now), status: wanted, shippedAt };
    return { order: after, news: statusNews('seller', 'statusChanged', order, after) };
  }
  const admission = admit(book, order, wanted, now);
  if ('order' in admission)
    return { order: admission.order, news: statusNews('seller', 'statusChanged', order, admission.order) };
  const [problem = { code: 'noUnits', params: {} } as const] = admission.problems;
  return { problem };
}

/** As `moveTo`, in the words of a request. */
function moved(book: OrderBook, order: Order, { wanted, raw }: Of<'batch'>, now: Instant): Answer {
  const batch = book.batches.find(({ name }) => name === wanted);
  if (batch === undefined) return unreadable(raw);
  const made = moveTo(book, order, batch, now);
  if ('problem' in made) return made;
  return { ...made, news: { ...by('seller', order.no), kind: 'moved', before: order.batch, after: wanted } };
}

/** An order in production, too, goes with the last of its slices that is in: there is nothing left to make or to send. */
function statusAfter(order: Order): OrderStatus {
  const isMade = order.status === 'inProduction' || order.status === 'readyToShip';
  const isEmpty = inState(liveSlices(order), 'accepted').length === 0;
  return statusBySlices(isMade && isEmpty ? { ...order, status: 'waitingList' } : order) ?? 'cancelled';
}

/** A slice changed by hand: what it gives back goes to the queue, what it takes must fit. */
function editSlice(book: OrderBook, asked: Order, request: Of<'units'> | Of<'state'>, now: Instant): Answer {
  const order = withPrices(book, asked);
  const line = order.lines.find(({ id }) => id === request.lineId);
  if (line === undefined || request.wanted === null) return unreadable(request.raw);
  const givesBack = line.state === 'cancelledKeepingQuota' && request.wanted === 'cancelled';
  if (isDead(order) && !givesBack) return { problem: { code: 'deadOrder', params: {} } };
  const answer = changeSlice(book, order, line, request, now);
  if ('problem' in answer) return answer;
  if (isDead(order)) return { order: answer.order, news: sliceNews(order, line, answer.order) };
  const status = statusAfter(answer.order);
  const priced = order.status === 'confirmed' ? answer.order : withDownPaymentAnew(book, order, answer.order);
  const after = withDeadlineFrom(book, order, { ...priced, status }, now, now);
  return { order: after, news: sliceNews(order, line, after) };
}

function sliceNews(order: Order, line: OrderLine, after: Order): LifeEvent {
  const now = after.lines.find(({ id }) => id === line.id) ?? line;
  return line.units === now.units
    ? { ...by('seller', order.no), kind: 'sliceChanged', before: line.state, after: now.state }
    : { ...by('seller', order.no), kind: 'unitsChanged', before: line.units, after: now.units };
}

/** Told once: a tick that a killed run has not cleared tells nothing twice. */
function sent(order: Order, { wanted }: Of<'messageSent'>): Answer {
  const told = order.told.includes(wanted) ? order.told : [...order.told, wanted];
  return {
    order: { ...order, told },
    news: { ...by('seller', order.no), kind: 'messageSent', before: '', after: wanted },
  };
}

/** As `takeBack`, in the words of a request. */
function cameBack(
  book: OrderBook,
  order: Order,
  { lineId, wanted, raw }: Of<ReturnCell>,
  now: Instant,
): Answer {
  const line = order.lines.find(({ id }) => id === lineId);
  if (line === undefined || wanted === null) return unreadable(raw);
  const after = wanted === 'nothing' ? null : wanted;
  const made = takeBack(book, order, line, after, now);
  if ('problem' in made) return made;
  return {
    ...made,
    news: { ...by('seller', order.no), kind: 'returned', before: line.returned ?? null, after },
  };
}

function answer(book: OrderBook, order: Order, request: Asked, now: Instant): Answer {
  switch (request.field) {
    case 'messageSent':
      return sent(order, request);
    case 'status':
      return pickStatus(book, order, request, now);
    case 'batch':
      return moved(book, order, request, now);
    case 'returnUnits':
    case 'returnReason':
    case 'returnOutcome':
      return cameBack(book, order, request, now);
    default:
      return editSlice(book, order, request, now);
  }
}

/** A box that was ticked. */
function isTick(request: SellerRequest): request is Of<Tick> {
  return request.wanted === true;
}

function booked({ book, events, refused }: Heard, order: Order, { field }: Of<Tick>, now: Instant): Heard {
  return { book: ticked(book, order, field, now), events, refused };
}

/** Grants or refuses each of the seller's requests, in the order of the rows. Without a request nothing changes. */
export function applyRequests(story: Story, requests: readonly SellerRequest[], now: Instant): Heard {
  return requests.reduce<Heard>(
    (sofar, request) => {
      const order = sofar.book.orders.find(({ no }) => no === request.orderNo);
      if (order === undefined) return sofar;
      if (isTick(request)) return booked(sofar, order, request, now);
      const made = answer(sofar.book, order, request, now);
      if ('order' in made) return { ...changed(sofar, made.order, made.news), refused: sofar.refused };
      const refused = sofar.refused.concat(refusalOf(request, made.problem, now));
      return { book: sofar.book, events: [...sofar.events, putBack(order, request, made.problem)], refused };
    },
    { ...story, refused: [] },
  );
}
