import type { Instant } from '../calendar';
import { inState, liveSlices, statusBySlices, withSlices } from '../life/slices';
import type { Story } from '../life/story';
import { changed } from '../life/story';
import type { Order, OrderLine } from '../order';
import { isDead } from '../payment/orderTotals';
import { withDownPaymentAnew } from '../payment/withDownPayment';
import { offerEnds } from './offerEnds';

function over(order: Order, now: Instant): OrderLine[] {
  return inState(order.lines, 'offered').filter((line) => {
    const end = offerEnds(order, line);
    return end !== null && now > end;
  });
}

/** An order that was nothing but offers is Kedaluwarsa; else the slice is dropped and the rest goes on. */
function lapsed(order: Order, slices: readonly OrderLine[]): Order {
  if (liveSlices(order).length === slices.length) return { ...order, status: 'expired' };
  const rest = withSlices(order, slices, (line) => ({ ...line, state: 'cancelled', until: null }));
  const status = statusBySlices(rest) ?? 'expired';
  return { ...rest, status, downPaymentDue: status === 'waitingList' ? null : rest.downPaymentDue };
}

/** Ends every offer whose deadline has passed (src/domain/README.md, Waiting list 3). */
export function lapseOffers(story: Story, now: Instant): Story {
  return story.book.orders.reduce((sofar, order) => {
    const slices = isDead(order) ? [] : over(order, now);
    if (slices.length === 0) return sofar;
    const rest = lapsed(order, slices);
    const after = rest.status === 'expired' ? rest : withDownPaymentAnew(sofar.book, order, rest);
    const news = { actor: 'system', kind: 'lapsed', orderNo: order.no, because: [] } as const;
    return changed(sofar, after, { ...news, before: order.status, after: after.status });
  }, story);
}
