import type { Batch } from '../batch';
import { gone } from '../life/orderStates';
import { inState, unitsIn } from '../life/slices';
import { judgementOf } from '../minimum/mark';
import { isMissed, type Minimum, minimumsOf } from '../minimum/minimum';
import { type Rupiah, sumOf } from '../money';
import type { Order } from '../order';
import type { OrderBook } from '../orderBook';
import { balanceDue } from '../payment/balanceDue';
import { paidOf } from '../payment/booked';
import { askedFirst, isDead, orderTotals } from '../payment/orderTotals';
import { withoutOffers } from '../payment/owed';
import { withDownPaymentAnew } from '../payment/withDownPayment';
import { endsWith } from '../waiting/offersEnded';

/** Orders of one kind, their units, and rupiah: what they come to, or what of it is missing. */
export interface Part {
  readonly orders: number;
  readonly units: number;
  readonly amount: Rupiah;
}

/** What an order is to pay before it is delivered. */
export interface Owed {
  readonly no: string;
  readonly amount: Rupiah;
}

/** How a batch stands when it is to be closed. */
export interface ClosingSummary {
  readonly accepted: Part;
  /** `amount` = what is missing to their DP. */
  readonly awaiting: Part;
  /** `amount` = what is missing to their Total; of COD to their DP. */
  readonly unpaid: Part;
  /** `amount` = what their couriers collect: COD, without a DP that is still to be paid. */
  readonly onDelivery: Part;
  readonly offered: Part;
  readonly waiting: Part;
  /** Units of those who wait that the cut-off ends nothing for: stock. */
  readonly forStock: number;
  readonly review: Part;
  /** Those of which nobody wants anything are none of hers now: what is missing there is missing to nobody. */
  readonly minimums: readonly (Minimum & { readonly missed: boolean })[];
  /** What a missed minimum has cancelled; `amount` = what is to be sent back. */
  readonly cancelled: Part;
  /** The same of orders of which the rest is made. */
  readonly reduced: Part;
  /** What it has moved to another batch. */
  readonly movedOn: Part;
  /** Who owes how much, the most first. */
  readonly owed: readonly Owed[];
}

function partOf(
  orders: readonly Order[],
  units: (order: Order) => number,
  amount: (order: Order) => Rupiah = () => 0,
): Part {
  return { orders: orders.length, units: sumOf(orders.map(units)), amount: sumOf(orders.map(amount)) };
}

const counted = (order: Order): number => orderTotals(order).units;
const missing = (order: Order): Rupiah => Math.max(0, askedFirst(order) - paidOf(order.booked));
const left = (order: Order): Rupiah => orderTotals(order).balance;

/** What it is to pay before it is delivered: under COD no more than a DP that nobody has waived. */
function owedNow(book: OrderBook, order: Order): Rupiah {
  if (balanceDue(book, order) !== 'cashOnDelivery') return left(order);
  return order.status === 'awaitingDownPayment' ? Math.min(missing(order), left(order)) : 0;
}

/** What is left for the courier. */
function collected(book: OrderBook, order: Order): Rupiah {
  return left(order) - owedNow(book, order);
}

const inQueue = ({ lines }: Order): number => unitsIn(inState(lines, 'queued'));
const onOffer = ({ lines }: Order): number => unitsIn(inState(lines, 'offered'));

/** What is owed of what is in, its DP too: as if what is offered beside it were not taken. */
function ifNoneTaken(book: OrderBook, order: Order): Order {
  return onOffer(order) === 0 ? order : withDownPaymentAnew(book, order, withoutOffers(order));
}

/** Orders that it was a minimum of this batch to end, to lower or to move. */
function belowIts({ name }: Batch, { reasons }: Order): boolean {
  return reasons.some(({ code, params }) => code === 'belowMinimum' && params.batch === name);
}

function fates(book: OrderBook, batch: Batch): Pick<ClosingSummary, 'cancelled' | 'reduced' | 'movedOn'> {
  // What an earlier close has ended was told then.
  const isJudged = ['decided', 'ended'].includes(judgementOf(batch) ?? '');
  const below = book.orders.filter((order) => isJudged && belowIts(batch, order));
  const own = below.filter((order) => order.batch === batch.name);
  const over = (order: Order): Rupiah => orderTotals(order).over;
  const isReduced = (order: Order): boolean => !isDead(order) && inState(order.lines, 'cancelled').length > 0;
  return {
    cancelled: partOf(own.filter(isDead), counted, over),
    reduced: partOf(own.filter(isReduced), counted, over),
    movedOn: partOf(
      below.filter((order) => order.batch !== batch.name),
      counted,
    ),
  };
}

/** How far the minimums are; of a lot none is begun before something is accepted. */
function minimumsAsked(book: OrderBook, batch: Batch, living: readonly Order[]): ClosingSummary['minimums'] {
  const accepted = living.flatMap(({ lines }) => inState(lines, 'accepted'));
  const isAsked = ({ kind, most, concerns }: Minimum): boolean =>
    kind === 'batchMinimum' || (kind === 'lot' ? accepted.some(concerns) : most > 0);
  const asked = minimumsOf(book, batch).filter(isAsked);
  return asked.map((minimum) => ({ ...minimum, missed: isMissed(minimum) }));
}

/** For the seller who is about to close a batch, or has done so (src/domain/README.md, Quota 8). */
export function closingSummary(book: OrderBook, batch: Batch): ClosingSummary {
  const living = book.orders.filter((order) => order.batch === batch.name && !isDead(order));
  const review = living.filter(({ status }) => status === 'needsReview');
  const others = living.filter(({ status }) => status !== 'needsReview');
  const taken = others.filter(({ lines }) => inState(lines, 'accepted').length > 0);
  const accepted = taken.map((order) => ifNoneTaken(book, order));
  const awaiting = accepted.filter(({ status }) => status === 'awaitingDownPayment');
  const now = (order: Order): Rupiah => owedNow(book, order);
  const later = (order: Order): Rupiah => collected(book, order);
  const unpaid = accepted.filter((order) => now(order) > 0);
  // Nothing joins an order that was sent.
  const here = others.filter(({ status }) => !gone.includes(status));
  const offered = here.filter((order) => onOffer(order) > 0);
  const waiting = here.filter((order) => inQueue(order) > 0);
  return {
    accepted: partOf(accepted, counted, (order) => orderTotals(order).total),
    awaiting: partOf(awaiting, counted, missing),
    unpaid: partOf(unpaid, counted, now),
    onDelivery: partOf(
      accepted.filter((order) => later(order) > 0),
      counted,
      later,
    ),
    offered: partOf(offered, onOffer),
    waiting: partOf(waiting, inQueue),
    forStock: sumOf(waiting.map((order) => inQueue(order) - unitsIn(endsWith(batch, order, book)))),
    review: partOf(review, counted),
    minimums: minimumsAsked(book, batch, living),
    ...fates(book, batch),
    owed: unpaid.map((order) => ({ no: order.no, amount: now(order) })).sort((a, b) => b.amount - a.amount),
  };
}
