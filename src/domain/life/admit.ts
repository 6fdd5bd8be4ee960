import type { Batch } from '../batch';
import { checkBeforeOpening } from '../batch/checkBeforeOpening';
import type { Instant } from '../calendar';
import type { Order, OrderLine } from '../order';
import type { OrderBook } from '../orderBook';
import { downPaymentDue } from '../payment/downPaymentDue';
import { isDead } from '../payment/orderTotals';
import { withDownPaymentAnew } from '../payment/withDownPayment';
import type { Problem } from '../problem';
import { poolFull } from '../quota/room';
import { withoutRoom } from '../quota/withoutRoom';
import { homeOf } from './homeOf';
import { pricesMissing, withPrices } from './prices';
import { accepted, inState, liveSlices } from './slices';

/** The order let in, or why not. */
export type Admission = { readonly order: Order } | { readonly problems: readonly Problem[] };

function obstacles(
  book: OrderBook,
  order: Order,
  batch: Batch,
  slices: readonly OrderLine[],
  now: Instant,
): Problem[] {
  const priceless = pricesMissing(book, slices);
  if (priceless.length > 0) return priceless;
  const unready = batch.status === 'scheduled' ? checkBeforeOpening(book, batch) : batch.problems;
  if (unready.length > 0) return [{ code: 'batchNotReady', params: { batch: batch.name } }];
  return withoutRoom(book, batch, order, slices, now).map(poolFull);
}

/** What is to come in; of an order that died with its slices, those that were made already, else all that were cancelled. */
function wantedSlices(order: Order): OrderLine[] {
  const live = liveSlices(order);
  if (live.length > 0 || !isDead(order)) return live;
  const made = inState(order.lines, 'cancelledKeepingQuota').filter(({ units }) => units > 0);
  return made.length > 0 ? made : inState(order.lines, 'cancelled').filter(({ units }) => units > 0);
}

/**
 * Lets an order in by the seller's hand, whole: out of review, from the queue, an offer, or back from the dead. Quotas
 * are checked as for everybody; prices stay as ordered (src/domain/README.md, Who may write what).
 */
export function admit(
  book: OrderBook,
  asked: Order,
  to: 'awaitingDownPayment' | 'confirmed',
  now: Instant,
): Admission {
  const order = withPrices(book, asked);
  const batch = homeOf(book, order);
  const slices = wantedSlices(order);
  if (batch === null) return { problems: [{ code: 'noHome', params: {} }] };
  if (slices.length === 0) return { problems: [{ code: 'noUnits', params: {} }] };
  const problems = obstacles(book, order, batch, slices, now);
  if (problems.length > 0) return { problems };
  const inside = { ...accepted(order, slices, now), batch: batch.name, reasons: [] };
  const priced = withDownPaymentAnew(book, order, inside);
  const status = priced.downPayment > 0 ? to : 'confirmed';
  const due =
    status === 'awaitingDownPayment' ? downPaymentDue(batch, book.shop, now, now) : order.downPaymentDue;
  return { order: { ...priced, status, downPaymentDue: due } };
}
