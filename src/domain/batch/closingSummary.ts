import type { Batch } from '../batch';
import { inState, unitsIn } from '../life/slices';
import { isMissed, type Minimum, minimumsOf } from '../minimum/minimum';
import { type Rupiah, sumOf } from '../money';
import type { Order } from '../order';
import type { OrderBook } from '../orderBook';
import { balanceDue } from '../payment/balanceDue';
import { paidOf } from '../payment/booked';
import { askedFirst, isDead, orderTotals } from '../payment/orderTotals';

/** Orders of one kind, their units, and rupiah: what they come to, or what of it is missing. */
export interface Part {
  readonly orders: number;
  readonly units: number;
  readonly amount: Rupiah;
}

/** What an order still owes, whoever collects it. */
export interface Owed {
  readonly no: string;
  readonly amount: Rupiah;
}

/** How a batch stands when it is to be closed. */
export interface ClosingSummary {
  readonly accepted: Part;
  /** `amount` = what is missing to their DP. */
  readonly awaiting: Part;
  /** `amount` = what is missing to their Total; COD is not asked for before it is delivered. */
  readonly unpaid: Part;
  readonly offered: Part;
  readonly waiting: Part;
  readonly review: Part;
  readonly minimums: readonly (Minimum & { readonly missed: boolean })[];
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
const inQueue = ({ lines }: Order): number => unitsIn(inState(lines, 'queued'));

/** For the seller who is about to close a batch, or has done so (src/domain/README.md, Quota 8). */
export function closingSummary(book: OrderBook, batch: Batch): ClosingSummary {
  const living = book.orders.filter((order) => order.batch === batch.name && !isDead(order));
  const review = living.filter(({ status }) => status === 'needsReview');
  const others = living.filter(({ status }) => status !== 'needsReview');
  const accepted = others.filter(({ lines }) => inState(lines, 'accepted').length > 0);
  const awaiting = accepted.filter(({ status }) => status === 'awaitingDownPayment');
  const unpaid = accepted.filter((order) => left(order) > 0 && balanceDue(book, order) !== 'cashOnDelivery');
  const offered = others.filter(({ status }) => status === 'offered');
  const waiting = others.filter((order) => inQueue(order) > 0);
  return {
    accepted: partOf(
      accepted,
      ({ lines }) => unitsIn(inState(lines, 'accepted')),
      (order) => orderTotals(order).total,
    ),
    awaiting: partOf(awaiting, counted, missing),
    unpaid: partOf(unpaid, counted, left),
    offered: partOf(offered, counted),
    waiting: partOf(waiting, inQueue),
    review: partOf(review, counted),
    minimums: minimumsOf(book, batch).map((minimum) => ({ ...minimum, missed: isMissed(minimum) })),
    owed: unpaid.map((order) => ({ no: order.no, amount: left(order) })).sort((a, b) => b.amount - a.amount),
  };
}
