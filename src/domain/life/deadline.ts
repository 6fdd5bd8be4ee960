import type { Instant } from '../calendar';
import type { Order } from '../order';
import type { OrderBook } from '../orderBook';
import { downPaymentDue, soonestDue } from '../payment/downPaymentDue';
import { homeOf } from './homeOf';
import { inState, liveSlices } from './slices';

/** Units are in, and Batas DP says until when (src/domain/README.md, Quota 4). */
function holdsUntilDue(order: Order): boolean {
  const waits = order.status === 'awaitingDownPayment' || order.status === 'needsReview';
  return waits && inState(liveSlices(order), 'accepted').length > 0;
}

/**
 * The order with the Batas DP that its new standing gives it: wholly on offer, that of the last offer; only waiting, none.
 * Else it stays, for the seller may have moved it.
 */
export function withDeadline(before: Order, after: Order): Order {
  if (after.status === 'waitingList') return { ...after, downPaymentDue: null };
  if (after.status !== 'offered' || before.status === 'offered') return after;
  const ends = inState(after.lines, 'offered').flatMap(({ until }) => until ?? []);
  return { ...after, downPaymentDue: ends.length > 0 ? Math.max(...ends) : null };
}

/** Who must be looked at from now on, or pay from now on, has some time left for it; a Batas DP that leaves it stays. */
function withTimeLeft(before: Order, after: Order, at: Instant, now: Instant): Order {
  const { downPaymentDue: due } = after;
  if (due === null || before.status === after.status) return after;
  return { ...after, downPaymentDue: Math.max(due, soonestDue(at, now)) };
}

/** As `withDeadline`; what was let in at `at`, and was not in before, is awaited from then on. */
export function withDeadlineFrom(
  book: OrderBook,
  before: Order,
  after: Order,
  at: Instant,
  now: Instant,
): Order {
  const batch = homeOf(book, after);
  if (batch === null || !holdsUntilDue(after)) return withDeadline(before, after);
  if (holdsUntilDue(before)) return withTimeLeft(before, after, at, now);
  return { ...after, downPaymentDue: downPaymentDue(batch, book.shop, at, now) };
}
