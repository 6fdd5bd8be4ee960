import type { Instant, Zone } from '../domain/calendar';
import { instantOf, isRealDate } from '../domain/calendar';
import type { Reading, Typed } from './reading';
import { certain, empty, plainWord, unreadable } from './reading';

/** The first three letters of a month, Indonesian and English. */
const MONTHS: readonly (readonly string[])[] = [
  ['jan'],
  ['feb'],
  ['mar'],
  ['apr'],
  ['mei', 'may'],
  ['jun'],
  ['jul'],
  ['agu', 'ags', 'agt', 'aug'],
  ['sep'],
  ['okt', 'oct'],
  ['nov', 'nop'],
  ['des', 'dec'],
];

const TIME = '(?:,? (?:pukul |jam |at )?(\\d{1,2})[.:](\\d{2})(?:[.:](\\d{2}))?)?';
const DAY_FIRST = new RegExp(`^(\\d{1,2})([/\\-.])(\\d{1,2})\\2(\\d{4})${TIME}$`);
const MONTH_NAMED = new RegExp(`^(\\d{1,2}) ([a-z]{3,9}) (\\d{4})${TIME}$`);
const YEAR_FIRST = /^(\d{4})-(\d{2})-(\d{2})(?:[t ](\d{2}):(\d{2})(?::(\d{2}))?)?$/;

interface Found {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

function found(date: readonly unknown[], time: readonly (string | undefined)[]): Found {
  const [year = 0, month = 0, day = 0] = date.map(Number);
  const [hour = 0, minute = 0, second = 0] = time.map((part) => Number(part ?? 0));
  return { year, month, day, hour, minute, second };
}

function monthOf(word = ''): number {
  return MONTHS.findIndex((starts) => starts.includes(word.slice(0, 3))) + 1;
}

function parse(text: string): Found | null {
  const day = DAY_FIRST.exec(text);
  if (day !== null) return found([day[4], day[3], day[1]], day.slice(5));
  const named = MONTH_NAMED.exec(text);
  if (named !== null) return found([named[3], monthOf(named[2]), named[1]], named.slice(4));
  const year = YEAR_FIRST.exec(text);
  return year === null ? null : found(year.slice(1, 4), year.slice(4));
}

function exists(time: Found): boolean {
  const realDate =
    time.month >= 1 && time.month <= 12 && time.day >= 1 && time.year >= 2000 && isRealDate(time);
  return realDate && time.hour < 24 && time.minute < 60 && time.second < 60;
}

/**
 * A date as typed text, on the shop's clock: `14/03/2026 20.15`, `14-3-2026 20:15`, `14 Maret 2026`,
 * `2026-03-14 20:15`. The day always comes before the month; without a time it is 00.00.
 */
export function readDateTime(typed: Typed, zone: Zone): Reading<Instant> {
  const raw = plainWord(typed);
  if (raw === '') return empty;
  const time = parse(raw);
  return time !== null && exists(time) ? certain(instantOf(time, zone)) : unreadable(raw, 'notADate');
}
