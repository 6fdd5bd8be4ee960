import type { Order, OrderLine } from '../order';
import type { OrderBook } from '../orderBook';
import { claimFor } from '../quota/claim';
import { type Pool, poolsFor } from '../quota/pool';
import { shelf } from '../stock/shelf';
import { comesBefore, queueOf, type Waiting } from './queue';

/** What came up from the queue, as it stood there. */
interface Risen {
  readonly order: Order;
  readonly at: number;
  readonly promotedAt: number;
  readonly slices: readonly OrderLine[];
}

function risenOf(order: Order): Risen[] {
  const risen = order.lines.filter(({ promotedAt }) => promotedAt !== null);
  return risen.map((line) => ({ order, at: line.at, promotedAt: line.promotedAt ?? 0, slices: [line] }));
}

/** Whether both draw from one limited pool: only then was one passed over for the other. Batches share the stock alone. */
function compete(pools: readonly Pool[], waiting: Waiting, risen: Risen): boolean {
  const [a, b] = [claimFor(waiting.order, waiting.slices), claimFor(risen.order, risen.slices)];
  const together = a.batch === b.batch;
  return pools.some(
    ({ kind, measure }) => (together || kind === 'stock') && measure(a) > 0 && measure(b) > 0,
  );
}

/** The pools that may keep somebody waiting, by the batch of the order; '' = the shelf. */
function poolsByBatch(book: OrderBook): ReadonlyMap<string, Pool[]> {
  const homes = [shelf, ...book.batches];
  const lasting = (pools: Pool[]): Pool[] => pools.filter((pool) => pool.lasting);
  return new Map(homes.map((home) => [home.name, lasting(poolsFor(book, home, [], ''))]));
}

/**
 * How often each waiting order, by number, was passed over (Pesanan.Dilewati): by how many orders behind it that came
 * up while it waited. Counted from the slices each time, like what is left (src/domain/README.md, Waiting list 2).
 */
export function timesSkipped(book: OrderBook): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const risen = book.orders.flatMap(risenOf);
  if (risen.length === 0) return counts;
  const poolsOf = poolsByBatch(book);
  for (const waiting of queueOf(book.orders)) {
    const pools = poolsOf.get(waiting.order.batch) ?? [];
    const passers = risen.filter(
      (each) =>
        each.order.no !== waiting.order.no &&
        each.promotedAt >= waiting.at &&
        comesBefore(waiting, each) < 0 &&
        compete(pools, waiting, each),
    );
    const by = new Set(passers.map(({ order }) => order.no)).size;
    counts.set(waiting.order.no, Math.max(by, counts.get(waiting.order.no) ?? 0));
  }
  return counts;
}
