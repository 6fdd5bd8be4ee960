import type { Batch } from '../batch';
import type { Zone } from '../calendar';
import { DAY, daysInMonth, type Instant, instantOf, localTime, startOfDay } from '../calendar';
import type { OrderBook } from '../orderBook';
import { type BatchDate, type Move, movedDates } from './freshCopy';

export type Period = Pick<Batch, BatchDate>;

type Shifts = Pick<OrderBook, 'batches' | 'shop'>;

const WEEK = 7 * DAY;

/** The dates `turns` (1, 2, …) repeats on; `null` = it does not repeat, or no holiday is left. */
export function laterPeriod(book: Shifts, batch: Batch, turns: number): Period | null {
  const move = moveOf(book, batch, turns);
  return move === null ? null : movedDates(batch, move);
}

function moveOf(book: Shifts, batch: Batch, turns: number): Move | null {
  switch (batch.repeats) {
    case 'weekly':
      return (at) => at + turns * WEEK;
    case 'monthly':
      return (at, date) => monthsLater(at, turns, wantedDay(book, batch, date, at), book.shop.zone);
    case 'beforeHoliday':
      return holidayMove(book, batch, turns);
    default:
      return null;
  }
}

/** That day of a later month, at the same time; the last day where the month is shorter. */
function monthsLater(at: Instant, months: number, day: number, zone: Zone): Instant {
  const time = localTime(at, zone);
  const count = time.year * 12 + time.month - 1 + months;
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  return instantOf({ ...time, year, month, day: Math.min(day, daysInMonth(year, month)) }, zone);
}

/** The 31st that a short month has cut to the 28th is the 31st again: the batch before it still says so. */
function wantedDay(book: Shifts, batch: Batch, date: BatchDate, at: Instant): number {
  const { year, month, day } = localTime(at, book.shop.zone);
  const before = predecessor(book.batches, batch);
  const earlier = before?.[date] ?? null;
  if (before === null || earlier === null || day < daysInMonth(year, month)) return day;
  return Math.max(day, wantedDay(book, before, date, earlier));
}

/** Only one that opened earlier: rows may have been copied, and a circle would never end. */
function predecessor(batches: readonly Batch[], { origin, opens }: Batch): Batch | null {
  if (origin?.how !== 'next') return null;
  const before = batches.find(({ name }) => name === origin.of);
  return before !== undefined && (before.opens ?? 0) < (opens ?? 0) ? before : null;
}

/** Its own holiday is the first on or after the day of its Tutup (of Buka, without one): it ships before that. */
function holidayMove({ shop }: Shifts, { opens, closes }: Batch, turns: number): Move | null {
  const day = startOfDay(closes ?? opens ?? 0, shop.zone);
  const [own, ...later] = [...new Set(shop.holidays)].filter((each) => each >= day).sort((a, b) => a - b);
  const next = later[turns - 1];
  return own === undefined || next === undefined ? null : (at) => at + next - own;
}
