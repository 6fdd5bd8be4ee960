import type { Batch } from '../batch';
import { hasBegun } from '../batch/batchAt';
import { checkBeforeOpening } from '../batch/checkBeforeOpening';
import type { Instant } from '../calendar';
import type { Order, OrderLine } from '../order';
import type { OrderBook } from '../orderBook';
import { downPaymentDue } from '../payment/downPaymentDue';
import { withDownPaymentAnew } from '../payment/withDownPayment';
import type { Problem } from '../problem';
import { policyFor } from '../quota/policy';
import { type PoolLevel, poolFull } from '../quota/room';
import { withoutRoom } from '../quota/withoutRoom';
import { homeOf } from './homeOf';
import { waitsIn } from './moveTo';
import { pricesMissing, unreadOf, withPrices } from './prices';
import { accepted } from './slices';
import { type Wanted, wantedOf } from './wanted';

/** The order let in, or put into the queue, or why neither. */
export type Admission = { readonly order: Order } | { readonly problems: readonly Problem[] };

/** What is asked of an order by its Status. */
export type LetIn = 'awaitingDownPayment' | 'confirmed' | 'waitingList';

function unready(book: OrderBook, batch: Batch): boolean {
  return (batch.status === 'scheduled' ? checkBeforeOpening(book, batch) : batch.problems).length > 0;
}

/** Its Buka lies ahead. */
function isAhead(batch: Batch, now: Instant): boolean {
  return batch.opens !== null && !hasBegun(batch, now);
}

/** What comes in: all, or what must without what can wait; else the pools that refuse it. */
type Entry = { readonly slices: readonly OrderLine[] } | { readonly full: readonly PoolLevel[] };

function entryOf(book: OrderBook, batch: Batch, order: Order, { firm, rest }: Wanted, now: Instant): Entry {
  const whole = [...firm, ...rest];
  const full = withoutRoom(book, batch, order, whole, now);
  if (full.length === 0) return { slices: whole };
  const lacking = firm.length > 0 ? withoutRoom(book, batch, order, firm, now) : full;
  return lacking.length === 0 ? { slices: firm } : { full: lacking };
}

function inside(book: OrderBook, batch: Batch, before: Order, after: Order, to: LetIn, now: Instant): Order {
  const priced = withDownPaymentAnew(book, before, { ...after, batch: batch.name, reasons: [] });
  if (priced.downPayment === 0 || to === 'confirmed') return { ...priced, status: 'confirmed' };
  return { ...priced, status: to, downPaymentDue: downPaymentDue(batch, book.shop, now, now) };
}

/** What she has looked at and is to be paid for stands where a new order would: it waits where it does not fit. */
function judged(
  book: OrderBook,
  batch: Batch,
  order: Order,
  wanted: Wanted,
  to: LetIn,
  now: Instant,
): Admission {
  const asNew = order.status === 'needsReview' && to === 'awaitingDownPayment';
  // What she has typed for it herself is in there already.
  const early = asNew && isAhead(batch, now) && wanted.firm.length === 0;
  if (to === 'waitingList' || early) return { order: waitsIn(book, order, batch) };
  const unread = unreadOf(book, [...wanted.firm, ...wanted.rest]);
  if (unread.length > 0) return { problems: unread };
  if (unready(book, batch)) {
    return { problems: [{ code: 'batchNotReady', params: { batch: batch.name } }] };
  }
  const entry = entryOf(book, batch, order, wanted, now);
  if ('slices' in entry) {
    return { order: inside(book, batch, order, accepted(order, entry.slices, now), to, now) };
  }
  const problems = entry.full.map(poolFull);
  if (!asNew || policyFor(book, batch, entry.full) === 'reject') return { problems };
  return { order: { ...waitsIn(book, order, batch), reasons: problems } };
}

/**
 * Lets an order in by the seller's hand: out of review, from the queue, an offer, or back from the dead; whole, or without
 * what can wait. Quotas are checked as for everybody; prices stay as ordered (src/domain/README.md, Who may write what).
 */
export function admit(book: OrderBook, asked: Order, to: LetIn, now: Instant): Admission {
  const order = withPrices(book, asked);
  const batch = homeOf(book, order);
  const wanted = wantedOf(order);
  const all = [...wanted.firm, ...wanted.rest];
  if (batch === null) return { problems: [{ code: 'noHome', params: {} }] };
  if (all.length === 0) return { problems: [{ code: 'noUnits', params: {} }] };
  const problems = pricesMissing(book, all);
  return problems.length > 0 ? { problems } : judged(book, batch, order, wanted, to, now);
}
