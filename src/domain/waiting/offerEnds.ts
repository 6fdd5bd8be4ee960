import type { Instant } from '../calendar';
import type { Order, OrderLine } from '../order';

/**
 * Until when the offer of a slice holds: Batas DP, which the seller may move, while the whole order is an offer;
 * else the slice's own deadline (src/domain/README.md, Waiting list 3).
 */
export function offerEnds({ status, downPaymentDue }: Order, { until }: OrderLine): Instant | null {
  return status === 'offered' ? (downPaymentDue ?? until) : until;
}
