import type { Batch } from '../batch';
import type { Instant } from '../calendar';
import { gone } from '../life/orderStates';
import { inState } from '../life/slices';
import type { Order, OrderLine } from '../order';
import { isDead } from '../payment/orderTotals';

/** What an order has waiting since one moment: under Antre it comes up whole or not at all. */
export interface Waiting {
  readonly order: Order;
  readonly at: Instant;
  readonly slices: readonly OrderLine[];
}

/** Slices by the moment since which they wait. */
function waitingOf(order: Order): Waiting[] {
  const queued = inState(order.lines, 'queued').filter(({ units }) => units > 0);
  const moments = [...new Set(queued.map(({ at }) => at))];
  return moments.map((at) => ({ order, at, slices: queued.filter((line) => line.at === at) }));
}

const LAST = Number.POSITIVE_INFINITY;

/** Who goes first: the smaller Prioritas, then who has waited longer, then by key. */
export function comesBefore(a: Pick<Waiting, 'order' | 'at'>, b: Pick<Waiting, 'order' | 'at'>): number {
  const [first, second] = [a.order.priority ?? LAST, b.order.priority ?? LAST];
  if (first !== second) return first - second;
  return a.at - b.at || (a.order.key < b.order.key ? -1 : 1);
}

/** What was sent is a parcel by itself: what still waits beside it would be in none. */
function comesUp(order: Order): boolean {
  return !isDead(order) && !gone.includes(order.status) && order.status !== 'needsReview';
}

/**
 * Everybody who waits, in a batch or anywhere, in order (src/domain/README.md, Waiting list 2). Under review nobody comes
 * up, nor once it was sent.
 */
export function queueOf(orders: readonly Order[], batch?: Batch): Waiting[] {
  const here = (order: Order): boolean => batch === undefined || order.batch === batch.name;
  return orders
    .filter((order) => here(order) && comesUp(order))
    .flatMap(waitingOf)
    .sort(comesBefore);
}
