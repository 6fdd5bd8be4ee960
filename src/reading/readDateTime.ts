import type { CalendarDate, Instant, Zone } from '../domain/calendar';
import { instantOf, isRealDate, localTime } from '../domain/calendar';
import type { Why } from '../domain/why';
import { hourOf, monthOf, weekdayOf } from './dates/dateWords';
import { isPossibleYear } from './dates/years';
import type { Reading, Typed } from './reading';
import { certain, empty, plainWord, tooLong, unreadable } from './reading';
import { plainDigits } from './words/digits';

const DAY_FIRST = /^(\d{1,2}) ?([/\-.]) ?(\d{1,2}) ?\2 ?(\d{4})(?!\d)/;
const MONTH_NAMED = /^(\d{1,2})[ -]([a-z]{3,9})\.?[ -](\d{4})(?!\d)/;
const MONTH_FIRST = /^([a-z]{3,9}) (\d{1,2}),? (\d{4})(?!\d)/;
const YEAR_FIRST = /^(\d{4})([/-])(\d{2})\2(\d{2})(?:t(?=\d))?/;
/** A day and a month with no year behind them, or with half a one. */
const NO_YEAR = /^\d{1,2}(?:[/\-.]\d{1,2}(?:[/\-.]\d{2})?| [a-z]{3,9}(?: '?\d{2})?)$/;

/** "malam" and "pagi" greet elsewhere; here they tell the hour. */
const COURTESY = / (?:ya|kak|aja|saja)[.!]?$/;
const WEEKDAY = /^(?:hari )?([a-z]+['’]?[a-z]+),? /;
const LABEL = /^(?:tanggal|tgl)\.? /;
const TIME =
  /^(?:,| -)? ?(?:(?:pukul|pkl\.?|jam|at) )?(\d{1,2})(?:[.:](\d{2})(?:[.:](\d{2}))?)?(?: (pagi|siang|sore|malam))?(?: (wib|wita|wit))?$/;

const ZONES: Readonly<Record<string, Zone>> = { wib: 'WIB', wita: 'WITA', wit: 'WIT' };

interface Found {
  readonly date: CalendarDate;
  /** What stands behind the date. */
  readonly rest: string;
}

type Shape = readonly [
  pattern: RegExp,
  parts: (match: RegExpExecArray) => readonly [year: unknown, month: unknown, day: unknown],
];

const SHAPES: readonly Shape[] = [
  [DAY_FIRST, (m) => [m[4], m[3], m[1]]],
  [MONTH_NAMED, (m) => [m[3], monthOf(m[2] ?? ''), m[1]]],
  [MONTH_FIRST, (m) => [m[3], monthOf(m[1] ?? ''), m[2]]],
  [YEAR_FIRST, (m) => [m[1], m[3], m[4]]],
];

function dateIn(text: string): Found | null {
  for (const [pattern, parts] of SHAPES) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const [year = 0, month = 0, day = 0] = parts(match).map(Number);
    return { date: { year, month, day }, rest: text.slice(match[0].length) };
  }
  return null;
}

function exists({ year, month, day }: CalendarDate): boolean {
  return month >= 1 && month <= 12 && day >= 1 && isRealDate({ year, month, day });
}

/** A clock as written; an hour alone needs its part of the day, for "jam 8" may be either. */
function hourIn(hour: string, minute: string | undefined, part: string | undefined): number | Why {
  if (part !== undefined) return hourOf(Number(hour), part) ?? 'ambiguous';
  return minute === undefined ? 'ambiguous' : Number(hour);
}

function timeOf(date: CalendarDate, rest: string, zone: Zone): Instant | Why {
  if (rest === '') return instantOf(date, zone);
  const match = TIME.exec(rest);
  if (match === null) return 'notADate';
  const [, typed = '', minutes, seconds, part, named = ''] = match;
  const hour = hourIn(typed, minutes, part);
  if (typeof hour === 'string') return hour;
  const [minute, second] = [Number(minutes ?? 0), Number(seconds ?? 0)];
  if (hour > 23 || minute > 59 || second > 59) return 'notADate';
  return instantOf({ ...date, hour, minute, second }, ZONES[named] ?? zone);
}

/** `weekday` = what was said before the date; 0 = nothing. */
function parse(text: string, weekday: number, zone: Zone): Instant | Why {
  const found = dateIn(text.replace(LABEL, ''));
  if (found === null) return NO_YEAR.test(text) ? 'noYear' : 'notADate';
  if (!exists(found.date)) return 'notADate';
  const agrees = weekday === 0 || localTime(instantOf(found.date, zone), zone).weekday === weekday;
  return agrees ? timeOf(found.date, found.rest, zone) : 'contradiction';
}

/**
 * A date as typed text, on the shop's clock unless it names a zone: `14/03/2026 20.15`, `Sabtu, 14 Maret 2026 jam 8
 * malam`, `2026-03-14 20:15`. The day always comes before the month; without a time it is 00.00. Without a four-digit
 * year, with one that nobody can mean `now`, with the wrong weekday, or with an hour that may be two, it is flagged.
 */
export function readDateTime(typed: Typed, zone: Zone, now: Instant): Reading<Instant> {
  const raw = plainWord(typed);
  if (raw === '') return empty;
  if (tooLong(raw)) return unreadable(raw, 'tooLong');
  const text = plainDigits(raw).replace(COURTESY, '');
  const [before = '', word = ''] = WEEKDAY.exec(text) ?? [];
  const weekday = weekdayOf(word);
  const read = parse(weekday === 0 ? text : text.slice(before.length), weekday, zone);
  if (typeof read === 'string') return unreadable(raw, read);
  return isPossibleYear(read, now) ? certain(read) : unreadable(raw, 'impossibleYear');
}
