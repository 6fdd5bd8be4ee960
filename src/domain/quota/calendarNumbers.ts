import type { Batch } from '../batch';
import { type Instant, startOfDay, startOfWeek } from '../calendar';
import type { OrderBook } from '../orderBook';
import { ordersOn } from './claim';
import { poolsFor } from './pool';
import { type Held, heldBy, numbersOf, type PoolNumbers } from './poolNumbers';

/** Numbers of one day or week; `since` = its first moment. */
export interface CalendarNumbers extends PoolNumbers {
  readonly since: Instant;
}

const KINDS = [
  ['perDay', startOfDay],
  ['perWeek', startOfWeek],
] as const;

/**
 * The batch's quotas per day and week: of today and this week, while it is open or something was let in; of others where
 * more is taken than there is (src/domain/README.md, Quota 4).
 */
export function calendarNumbers(book: OrderBook, batch: Batch, now: Instant): CalendarNumbers[] {
  if (batch.quotaPerDay === null && batch.quotaPerWeek === null) return [];
  const held = ordersOn(book, batch).map((order) => heldBy(order, now));
  return KINDS.flatMap(([kind, start]) => {
    const startOf = (at: Instant): Instant => start(at, book.shop.zone);
    const groups = new Map<Instant, Held[]>(batch.status === 'open' ? [[startOf(now), []]] : []);
    for (const each of held)
      for (const since of new Set(each.whole.lines.map(({ at }) => startOf(at)))) {
        const group = groups.get(since);
        if (group === undefined) groups.set(since, [each]);
        else group.push(each);
      }
    return [...groups.keys()]
      .sort((a, b) => a - b)
      .flatMap((since): CalendarNumbers[] => {
        const pool = poolsFor(book, batch, [since], '').find((each) => each.kind === kind);
        if (pool === undefined || pool.limit === null) return [];
        const numbers = numbersOf(pool, pool.limit, groups.get(since) ?? []);
        return since === startOf(now) || numbers.over > 0 ? [{ ...numbers, since }] : [];
      });
  });
}
