import type { Instant } from '../calendar';
import { withDeadline } from '../life/deadline';
import { underWay } from '../life/orderStates';
import { inState, liveSlices, statusBySlices, withSlices } from '../life/slices';
import type { Story } from '../life/story';
import { by, changed, statusNews } from '../life/story';
import type { Order, OrderLine } from '../order';
import type { OrderBook } from '../orderBook';
import { holdsMoney } from '../payment/booked';
import { expiresAt } from '../payment/expiresAt';
import { isDead } from '../payment/orderTotals';
import { withDownPaymentAnew } from '../payment/withDownPayment';
import { offerEnds } from './offerEnds';

function over(order: Order, now: Instant): OrderLine[] {
  return inState(order.lines, 'offered').filter((line) => {
    const end = offerEnds(order, line);
    return end !== null && now > end;
  });
}

/** Who let an offer pass has had a turn: the rest waits from its end on, behind who waited then. */
function behind(order: Order, slices: readonly OrderLine[]): Order {
  const end = Math.max(...slices.map((line) => offerEnds(order, line) ?? 0));
  return withSlices(order, inState(liveSlices(order), 'queued'), (line) => ({
    ...line,
    at: Math.max(line.at, end),
  }));
}

/** An order that was nothing but offers is Kedaluwarsa; else the slice is dropped and the rest goes on. */
function lapsed(order: Order, slices: readonly OrderLine[]): Order {
  const nothingElse = liveSlices(order).length === slices.length && !underWay.includes(order.status);
  if (nothingElse) return { ...order, status: 'expired' };
  const rest = withSlices(behind(order, slices), slices, (line) => ({
    ...line,
    state: 'cancelled',
    until: null,
  }));
  return withDeadline(order, { ...rest, status: statusBySlices(rest) ?? 'expired' });
}

function isUnseen({ status, downPaymentDue, booked }: Order, now: Instant): boolean {
  const isOver = downPaymentDue !== null && now > downPaymentDue;
  return status === 'needsReview' && isOver && !holdsMoney(booked);
}

/** What an order under review held until Batas DP waits from now on (src/domain/README.md, Intake 9). */
export function heldNoMore(book: OrderBook, order: Order): Order {
  const slices = inState(order.lines, 'accepted');
  const waiting = withSlices(order, slices, (line) => ({ ...line, state: 'queued' }));
  return withDownPaymentAnew(book, order, { ...waiting, downPaymentDue: null });
}

function lapseHolds(story: Story, now: Instant): Story {
  return story.book.orders.reduce((sofar, order) => {
    if (!isUnseen(order, now)) return sofar;
    const slices = inState(order.lines, 'accepted');
    const news = {
      ...by('system', order.no),
      kind: 'sliceChanged',
      before: 'accepted',
      after: 'queued',
    } as const;
    return changed(sofar, heldNoMore(sofar.book, order), ...(slices.length > 0 ? [news] : []));
  }, story);
}

/** Kedaluwarsa: neither DP nor a proof of it came in time (src/domain/README.md, Money 7). */
function expireUnpaid(story: Story, now: Instant): Story {
  return story.book.orders.reduce((sofar, order) => {
    const end = expiresAt(order, sofar.book.shop);
    if (end === null || now <= end) return sofar;
    const after = { ...order, status: 'expired' as const };
    return changed(sofar, after, statusNews('system', 'lapsed', order, after));
  }, story);
}

/** Ends every offer, every hold and every wait for a DP whose time has passed (src/domain/README.md, Waiting list 3). */
export function lapse(story: Story, now: Instant): Story {
  return lapseHolds(expireUnpaid(lapseOffers(story, now), now), now);
}

function lapseOffers(story: Story, now: Instant): Story {
  return story.book.orders.reduce((sofar, order) => {
    const slices = isDead(order) ? [] : over(order, now);
    if (slices.length === 0) return sofar;
    const rest = lapsed(order, slices);
    const after = rest.status === 'expired' ? rest : withDownPaymentAnew(sofar.book, order, rest);
    return changed(sofar, after, statusNews('system', 'lapsed', order, after));
  }, story);
}
