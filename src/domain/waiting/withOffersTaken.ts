import type { Instant } from '../calendar';
import { accepted, inState } from '../life/slices';
import type { Order } from '../order';
import { offerEnds } from './offerEnds';

/** Who has paid, or need not pay first, has taken what was offered beside it, as far as the offer still holds. */
export function withOffersTaken(order: Order, now: Instant): Order {
  const standing = inState(order.lines, 'offered').filter((line) => now <= (offerEnds(order, line) ?? now));
  return accepted(order, standing, now);
}
