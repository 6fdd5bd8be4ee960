import type { Batch } from '../batch';
import { underWay } from '../life/orderStates';
import { inState, liveSlices, resized, unitsIn } from '../life/slices';
import type { Order, OrderLine } from '../order';
import type { OrderBook } from '../orderBook';
import { isDead } from '../payment/orderTotals';
import { isOutOfReach, type Minimum } from './minimum';

/** What of an order is not made, each slice with as many units as that concerns. */
export interface Below {
  readonly order: Order;
  readonly parts: readonly OrderLine[];
}

/** Later first: who came last has not filled the lot. */
function newestFirst(a: [Order, OrderLine], b: [Order, OrderLine]): number {
  return b[1].at - a[1].at || (a[0].key < b[0].key ? 1 : -1) || b[1].id - a[1].id;
}

/** The newest accepted units that fill no lot. What is only offered has filled none, either; what queues still may. */
function unfilled(orders: readonly Order[], { concerns, units }: Minimum): Map<Order, OrderLine[]> {
  const own = (order: Order, state: 'accepted' | 'offered'): OrderLine[] =>
    inState(liveSlices(order), state).filter(concerns);
  const parts = new Map(orders.map((order) => [order, own(order, 'offered')]));
  const accepted = orders.flatMap((order) =>
    own(order, 'accepted').map((line): [Order, OrderLine] => [order, line]),
  );
  let left = units;
  for (const [order, line] of accepted.sort(newestFirst)) {
    const taken = Math.min(left, line.units);
    if (taken > 0) parts.set(order, [...(parts.get(order) ?? []), resized(line, taken)]);
    left -= taken;
  }
  return parts;
}

/**
 * What is not made because a minimum was missed, by order, who came first goes first: every living slice that the minimum
 * speaks of, of a lot what has not filled one. What is in production is made.
 */
export function belowMinimum(book: OrderBook, batch: Batch, minimum: Minimum): Below[] {
  const orders = book.orders
    .filter((order) => order.batch === batch.name && !isDead(order) && !underWay.includes(order.status))
    .sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1));
  const inLot = minimum.kind === 'lot' && !isOutOfReach(minimum) ? unfilled(orders, minimum) : null;
  return orders
    .map((order) => {
      const parts = inLot?.get(order) ?? (inLot === null ? liveSlices(order).filter(minimum.concerns) : []);
      return { order, parts };
    })
    .filter(({ parts }) => parts.length > 0);
}

/** Nothing else of the order is wanted. */
export function isWhole({ order, parts }: Below): boolean {
  return unitsIn(parts) === unitsIn(liveSlices(order));
}
