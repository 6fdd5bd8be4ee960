import type { Instant, Zone } from '../domain/calendar';
import { startOfDay } from '../domain/calendar';
import { readDateTime } from './readDateTime';
import { certain, empty, plainText, type Reading, type Typed, unreadable } from './reading';

/**
 * Days separated by commas, semicolons or line breaks, each typed as `readDateTime` reads a date: 00.00 of each on
 * the shop's clock, earliest first. One that can't be read spoils the list, so that none is left out unseen.
 */
export function readDays(typed: Typed, zone: Zone, now: Instant): Reading<readonly Instant[]> {
  const raw = plainText(typed);
  if (raw === '') return empty;
  const days = (typeof typed === 'string' ? typed : raw)
    .split(/[,;\n]/)
    .filter((part) => plainText(part) !== '')
    .map((part) => readDateTime(part, zone, now));
  const read = days.flatMap((day) => (day.kind === 'certain' ? [startOfDay(day.value, zone)] : []));
  if (read.length < days.length || read.length === 0) return unreadable(raw, 'notADate');
  return certain([...new Set(read)].sort((a, b) => a - b));
}
