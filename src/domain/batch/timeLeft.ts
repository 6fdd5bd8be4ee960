import { DAY, HOUR, type Instant, SECOND, startOfDay, type Zone } from '../calendar';

/** How long orders are still taken: whole days, on the last day whole hours (0 = less than one). */
export type TimeLeft =
  | { readonly unit: 'days'; readonly count: number }
  | { readonly unit: 'hours'; readonly count: number };

/**
 * The countdown to Tutup (src/domain/README.md, Quota 11). Days are counted on the shop's calendar, so that what it
 * says changes at midnight and no more often; the last day is that of the last second in, also where Tutup is 00.00.
 * `null` = it has passed.
 */
export function timeLeft(closes: Instant, now: Instant, zone: Zone): TimeLeft | null {
  if (now >= closes + SECOND) return null;
  const lastDay = startOfDay(closes - SECOND, zone);
  const days = Math.max(0, (lastDay - startOfDay(now, zone)) / DAY);
  // Rounded down: a buyer must never count on more time than there is.
  return days > 0
    ? { unit: 'days', count: days }
    : { unit: 'hours', count: Math.max(0, Math.floor((closes - now) / HOUR)) };
}
