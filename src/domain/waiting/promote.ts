import type { Batch } from '../batch';
import { productProblems } from '../batch/checkBeforeOpening';
import { unknownBatches } from '../batch/lostNames';
import type { Instant } from '../calendar';
import { withPrices } from '../life/prices';
import { divided, resized, statusBySlices, unitsIn, withSlices } from '../life/slices';
import type { Story } from '../life/story';
import { by, changed, statusNews } from '../life/story';
import type { Order, OrderLine } from '../order';
import type { OrderBook } from '../orderBook';
import { downPaymentDue } from '../payment/downPaymentDue';
import { withDownPaymentAnew } from '../payment/withDownPayment';
import { type Claim, claimFor, claimOf } from '../quota/claim';
import type { PoolLevel } from '../quota/room';
import { fittingPart, poolLevels, refusals } from '../quota/room';
import { homesOf } from './homesOf';
import { queueOf, type Waiting } from './queue';

/** As of when the register is judged, and what the clock shows. */
interface Moment {
  readonly at: Instant;
  readonly now: Instant;
}

function sellable(book: OrderBook, { code }: OrderLine): boolean {
  const own = book.products.find((product) => product.code === code && product.active);
  return own !== undefined && productProblems(book, own).length === 0;
}

/** How full the pools are that everybody shares, by batch: of one book, at one moment. */
type Shared = (book: OrderBook, batch: Batch) => readonly PoolLevel[];

/**
 * Counted once for all who wait, until one of them is let in: hundreds may wait for one unit, and an order that comes in
 * must not pay for each of them.
 */
function sharedAt(at: Instant): Shared {
  const counted = new WeakMap<OrderBook, Map<Batch, readonly PoolLevel[]>>();
  return (book, batch) => {
    const known = counted.get(book) ?? new Map<Batch, readonly PoolLevel[]>();
    const levels = known.get(batch) ?? poolLevels(book, batch, at, '');
    counted.set(book, known.set(batch, levels));
    return levels;
  };
}

/** Units of each slice that fit now: all, or under Sebagian a part; empty = none. */
function fitting(
  book: OrderBook,
  batch: Batch,
  { order, slices: all }: Waiting,
  at: Instant,
  shared: Shared,
): OrderLine[] {
  const inPart = (batch.whenFull ?? book.shop.whenFull) === 'partial';
  const slices = all.filter((line) => sellable(book, line));
  // In part what is for sale comes up without the rest.
  if (slices.length === 0 || (!inPart && slices.length < all.length)) return [];
  const held = claimOf(order, at);
  const asked = claimFor(
    order,
    slices.map((line) => ({ ...line, promotedAt: at })),
  );
  const part = (levels: readonly PoolLevel[]): OrderLine[] => partOf(levels, slices, asked, held, inPart);
  // Where all share there is no room, whatever a buyer's own limit may be.
  if (part(shared(book, batch)).length === 0) return [];
  return part(poolLevels(book, batch, at, order.buyer.whatsapp));
}

function partOf(
  levels: readonly PoolLevel[],
  slices: readonly OrderLine[],
  asked: Claim,
  held: Claim,
  inPart: boolean,
): OrderLine[] {
  if (refusals(levels, asked, held).length === 0) return [...slices];
  if (!inPart) return [];
  const part = fittingPart(levels, asked, held);
  return slices.map((line, index) => resized(line, part.lines[index]?.units ?? 0)).filter(hasUnits);
}

const hasUnits = ({ units }: OrderLine): boolean => units > 0;

function offeredTo(
  book: OrderBook,
  batch: Batch,
  order: Order,
  part: readonly OrderLine[],
  moment: Moment,
): Order {
  const until = downPaymentDue(batch, book.shop, moment.now, moment.now);
  const apart = divided(order, part);
  const given = withSlices(apart, part, (line) => ({
    ...line,
    state: 'offered',
    until,
    promotedAt: moment.at,
  }));
  const status = statusBySlices(given) ?? given.status;
  if (status === 'confirmed') return given;
  // What she has promised the buyer is not cut short by a later offer.
  const promised = order.status === 'offered' ? (order.downPaymentDue ?? until) : until;
  const asOffer = status === 'offered' ? { reasons: [], downPaymentDue: Math.max(promised, until) } : {};
  return withDownPaymentAnew(book, order, { ...given, ...asOffer, status });
}

/** As it stands after what was given to those before it, which may be the same order. */
function asItStands({ book }: Story, waiting: Waiting): Waiting {
  const found = book.orders.find(({ no }) => no === waiting.order.no) ?? waiting.order;
  const order = withPrices(book, found);
  return {
    ...waiting,
    order,
    slices: order.lines.filter(({ id }) => waiting.slices.some((line) => line.id === id)),
  };
}

/** Whoever gives more of it, its batch first. */
function offer(story: Story, waiting: Waiting, moment: Moment, shared: Shared): Story {
  const { book } = story;
  const [own, other = own] = homesOf(book, waiting, moment.at).map(({ batch, order }) => {
    const part = fitting(book, batch, { ...waiting, order }, moment.at, shared);
    return { batch, order, part, units: unitsIn(part) };
  });
  if (own === undefined || other === undefined) return story;
  const { batch, order, part, units } = other.units > own.units ? other : own;
  return units > 0 ? told(story, waiting.order, offeredTo(book, batch, order, part, moment)) : story;
}

function told(story: Story, before: Order, after: Order): Story {
  const offered = statusNews('system', 'offered', before, after);
  if (after.batch === before.batch) return changed(story, after, offered);
  const news = by('system', before.no);
  return changed(story, after, { ...news, kind: 'moved', before: before.batch, after: after.batch }, offered);
}

/**
 * Gives what is free to whoever waits: the first whose whole wait fits, or a part of it under Sebagian; who is passed
 * over keeps the place (src/domain/README.md, Waiting list 2 to 4). One queue for all batches, for they share the stock. What is free is judged as of `at`; a deadline counts from
 * `now`, when the buyer can be told. Doing it again changes nothing.
 */
export function promote(story: Story, at: Instant, now: Instant): Story {
  if (unknownBatches(story.book).length > 0) return story;
  const shared = sharedAt(at);
  return queueOf(story.book.orders).reduce(
    (sofar, waiting) => offer(sofar, asItStands(sofar, waiting), { at, now }, shared),
    story,
  );
}
