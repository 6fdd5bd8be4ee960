import { withDeadline } from '../life/deadline';
import { divided, nextId, resized, statusBySlices, withSlices } from '../life/slices';
import { by, changed, type Story, statusNews } from '../life/story';
import type { Order, OrderLine } from '../order';
import { withDownPaymentAnew } from '../payment/withDownPayment';
import type { Problem } from '../problem';
import { type Below, isWhole } from './below';

/** The order with one reason more; a run that was killed may have written it already. */
export function because(order: Order, reason: Problem): Order {
  const known = order.reasons.some((each) => JSON.stringify(each) === JSON.stringify(reason));
  return known ? order : { ...order, reasons: [...order.reasons, reason] };
}

/** Some units of a slice dropped, each unit accounted for: what stays keeps its row. */
function dropped(order: Order, part: OrderLine): Order {
  const whole = order.lines.find(({ id }) => id === part.id);
  const left = (whole?.units ?? 0) - part.units;
  const apart = left > 0 ? divided(order, [resized(part, left)]) : order;
  const gone = left > 0 ? { ...part, id: nextId(order.lines) } : part;
  return withSlices(apart, [gone], (line) => ({ ...line, state: 'cancelled', until: null }));
}

/**
 * What is not made is cancelled, by the shop: a whole order is Batal and keeps its slices as they were, as one that the
 * seller cancels does; else the slices are, and the rest of the order goes on. The reason tells that everything is to be
 * sent back (src/domain/README.md, Money 8 and 9).
 */
export function cancelBelow(story: Story, below: Below, reason: Problem): Story {
  const { order, parts } = below;
  if (isWhole(below)) {
    const after = { ...because(order, reason), status: 'cancelled' as const };
    return changed(story, after, statusNews('system', 'statusChanged', order, after, reason));
  }
  const rest = parts.reduce(dropped, because(order, reason));
  const priced = withDownPaymentAnew(story.book, order, rest);
  const after = withDeadline(order, { ...priced, status: statusBySlices(priced) ?? 'cancelled' });
  const [before] = parts.map(({ state }) => state);
  const news = {
    ...by('system', order.no, reason),
    kind: 'sliceChanged',
    before: before ?? 'accepted',
    after: 'cancelled',
  } as const;
  return changed(story, after, news);
}
