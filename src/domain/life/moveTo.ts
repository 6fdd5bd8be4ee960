import type { Batch } from '../batch';
import { isIn, isOver } from '../batch/batchAt';
import type { Instant } from '../calendar';
import type { Order, OrderLine, OrderStatus } from '../order';
import type { OrderBook } from '../orderBook';
import { downPaymentDue } from '../payment/downPaymentDue';
import { withDownPaymentAnew } from '../payment/withDownPayment';
import type { Problem } from '../problem';
import { heldSlices } from '../quota/claim';
import { poolFull } from '../quota/room';
import { withoutRoom } from '../quota/withoutRoom';
import { underWay } from './orderStates';
import { unreadOf, withPrices } from './prices';
import { inState, liveSlices, withSlices } from './slices';

type Moved = { readonly order: Order } | { readonly problem: Problem };

/** Who holds nothing waits elsewhere; who is in is in elsewhere, if there is room. */
const WAITING: readonly OrderStatus[] = ['waitingList', 'rejected', 'expired'];
const INSIDE: readonly OrderStatus[] = ['awaitingDownPayment', 'confirmed'];

/** What it held is free since it died: it waits for all that it asked for, from its own time. */
function queued(line: OrderLine): OrderLine {
  const held = line.state === 'accepted' || line.state === 'offered';
  return held ? { ...line, state: 'queued', until: null, promotedAt: null } : line;
}

/** The order in the queue of a batch, with all that it has or had; what it held is free. */
export function waitsIn(book: OrderBook, order: Order, batch: Batch): Order {
  const lines = withPrices(book, order).lines.map(queued);
  const status = 'waitingList' as const;
  const moved = { ...order, lines, batch: batch.name, status, reasons: [], downPaymentDue: null };
  return withDownPaymentAnew(book, order, moved);
}

function isInside(book: OrderBook, order: Order, batch: Batch, now: Instant): Moved {
  // There it counts on the day on which it comes.
  const held = liveSlices(order).filter(({ state }) => state !== 'queued');
  const there = withSlices({ ...order, batch: batch.name }, held, (line) => ({ ...line, promotedAt: now }));
  const coming = liveSlices(there).filter(({ state }) => state !== 'queued');
  const [problem] = [
    ...unreadOf(book, coming),
    ...withoutRoom(book, batch, there, coming, now).map(poolFull),
  ];
  if (problem !== undefined) return { problem };
  const moved = withDownPaymentAnew(book, order, there);
  if (order.status === 'confirmed') return { order: moved };
  return { order: { ...moved, downPaymentDue: downPaymentDue(batch, book.shop, now, now) } };
}

/** It counts already in the batch of its own Waktu (src/domain/README.md, Quota 13); in another it takes anew. */
function renamed(book: OrderBook, order: Order, batch: Batch, now: Instant): Moved {
  const there = { ...order, batch: batch.name };
  const counts = isIn(batch, order.at) || underWay.includes(order.status);
  const [full] = counts ? [] : withoutRoom(book, batch, there, heldSlices(order, now), now);
  return full === undefined ? { order: there } : { problem: poolFull(full) };
}

/**
 * The order in another batch, with the buyer's consent, money and place in the queue with it; quotas are checked there as
 * for everybody (src/domain/README.md, Waiting list 4 and Money 8). Of one whose batch was renamed or deleted nothing but
 * the name is corrected, where there is room for it.
 */
export function moveTo(book: OrderBook, order: Order, batch: Batch, now: Instant): Moved {
  const lost = order.batch !== '' && !book.batches.some(({ name }) => name === order.batch);
  if (lost) return renamed(book, order, batch, now);
  // What it keeps of its quota was made for the batch that it stands in.
  const keeps = inState(order.lines, 'cancelledKeepingQuota').length > 0;
  const takes = batch.status !== 'cancelled' && !isOver(batch) && batch.problems.length === 0;
  if (takes && !keeps && WAITING.includes(order.status)) return { order: waitsIn(book, order, batch) };
  if (takes && !keeps && INSIDE.includes(order.status)) return isInside(book, order, batch, now);
  return { problem: { code: 'notMovable', params: { batch: batch.name } } };
}
