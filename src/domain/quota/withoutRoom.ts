import type { Batch } from '../batch';
import type { Instant } from '../calendar';
import { inState } from '../life/slices';
import type { Order, OrderLine } from '../order';
import type { OrderBook } from '../orderBook';
import { claimFor } from './claim';
import type { PoolLevel } from './room';
import { poolLevels, refusals } from './room';

/**
 * The pools that cannot bear these slices of an order, let in by hand, beside all other orders and what it keeps of its
 * quota. What waited comes up now; the rest counts in its own day and week (src/domain/README.md, Quota 2).
 */
export function withoutRoom(
  book: OrderBook,
  batch: Batch,
  order: Order,
  slices: readonly OrderLine[],
  now: Instant,
): PoolLevel[] {
  const others = { ...book, orders: book.orders.filter(({ no }) => no !== order.no) };
  const rising = slices.map((line) => (line.state === 'queued' ? { ...line, promotedAt: now } : line));
  const ids = slices.map(({ id }) => id);
  const keeps = inState(order.lines, 'cancelledKeepingQuota').filter(({ id }) => !ids.includes(id));
  const asked = claimFor(order, [...rising, ...keeps]);
  const days = asked.lines.map(({ at }) => at);
  return refusals(poolLevels(others, batch, now, order.buyer.whatsapp, days), asked);
}
