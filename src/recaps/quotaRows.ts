import type { Batch } from '../domain/batch';
import { formatDate, type Instant } from '../domain/calendar';
import type { OrderBook } from '../domain/orderBook';
import { calendarNumbers } from '../domain/quota/calendarNumbers';
import { type PoolNumbers, poolNumbers } from '../domain/quota/poolNumbers';
import { phrases } from '../messages/phrases';
import { poolTitle } from '../messages/pools';

interface QuotaNumbers {
  readonly title: string;
  readonly numbers: PoolNumbers;
}

/** The quotas of a batch, then those of days and weeks, by the names that people know them under. */
export function quotaRows(book: OrderBook, batch: Batch, now: Instant): QuotaNumbers[] {
  const { language, zone } = book.shop;
  const say = phrases('poolNumbers', language);
  const titleOf = ({ pool }: PoolNumbers): string => poolTitle(pool.kind, language, pool.name);
  return [
    ...poolNumbers(book, batch, now).map((numbers) => ({ title: titleOf(numbers), numbers })),
    ...calendarNumbers(book, batch, now).map(({ since, ...numbers }) => {
      const key = numbers.pool.kind === 'perDay' ? 'day' : 'week';
      return { title: say(key, { pool: titleOf(numbers), date: formatDate(since, zone) }), numbers };
    }),
  ];
}
