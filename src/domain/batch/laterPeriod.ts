import type { Batch } from '../batch';
import type { Zone } from '../calendar';
import { DAY, daysInMonth, type Instant, instantOf, localTime, startOfDay } from '../calendar';
import type { OrderBook } from '../orderBook';
import { type BatchDate, filledDates, type Move, movedDates } from './freshCopy';

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
      return monthsLater(wantedDays(book, batch), turns, book.shop.zone);
    case 'beforeHoliday':
      return holidayMove(book, batch, turns);
    default:
      return null;
  }
}

/** A date of a batch: its month, and the day of the month on which it is to stand. */
interface Wanted {
  readonly date: BatchDate;
  readonly at: Instant;
  /** Months of all years, counted. */
  readonly month: number;
  readonly day: number;
}

/** Cut by a short month, or standing before another that was: no earlier day can be. */
const EARLIEST_CUT = 24;

/**
 * Those days of a later month, at the same times; the last days where the month is shorter. Dates that stood on different
 * days still do, in their order: else Tutup could come before Buka.
 */
function monthsLater(wanted: readonly Wanted[], months: number, zone: Zone): Move {
  return (at, date) => {
    const { month: from, day } = wanted.find((each) => each.date === date) ?? { month: 0, day: 1 };
    const others = wanted.filter((each) => each.month === from && each.day > day);
    const later = new Set(others.map((each) => each.day)).size;
    const [year, month] = [Math.floor((from + months) / 12), ((from + months) % 12) + 1];
    const time = { ...localTime(at, zone), year, month };
    return instantOf({ ...time, day: Math.min(day, daysInMonth(year, month) - later) }, zone);
  };
}

function standing(batch: Batch, zone: Zone): Wanted[] {
  return filledDates(batch).map(([date, at]) => {
    const { year, month, day } = localTime(at, zone);
    return { date, at, month: year * 12 + month - 1, day };
  });
}

/** The 31st that a short month has cut to the 28th is the 31st again: the batch before it still says so. */
function wantedDays(book: Shifts, batch: Batch): readonly Wanted[] {
  const { zone } = book.shop;
  const own = standing(batch, zone);
  const before = own.some(({ day }) => day >= EARLIEST_CUT) ? predecessor(book.batches, batch) : null;
  if (before === null) return own;
  const wanted = wantedDays(book, before);
  return own.map((each) => {
    const earlier = wanted.find(({ date }) => date === each.date);
    if (earlier === undefined) return each;
    const made = monthsLater(wanted, each.month - earlier.month, zone)(earlier.at, each.date);
    return localTime(made, zone).day === each.day ? { ...each, day: earlier.day } : each;
  });
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
