/** Epoch milliseconds. Pure code is given the moment; it never asks for one. */
export type Instant = number;

/** The shop's zone. Indonesia has no summer time, so a zone is a fixed distance from UTC. */
export type Zone = 'WIB' | 'WITA' | 'WIT';

/** A date on the shop's wall calendar; `month` 1–12. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A moment on the shop's wall clock; `weekday` is 1 on Monday and 7 on Sunday. */
export interface LocalTime extends CalendarDate {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly weekday: number;
}

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const AHEAD_OF_UTC: Record<Zone, number> = { WIB: 7 * HOUR, WITA: 8 * HOUR, WIT: 9 * HOUR };

/** Days of 400 years: after so many the calendar repeats itself. */
const DAYS_OF_ERA = 146097;
/** Days from 1 March of year 0 to 1 January 1970. */
const EPOCH_DAY = 719468;
const MONDAY = 1;

/** Days since 1 January 1970. Years are counted from March, so that a leap day comes last. */
function dayNumber({ year, month, day }: CalendarDate): number {
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * DAYS_OF_ERA + yearOfEra * 365 + leapDays + dayOfYear - EPOCH_DAY;
}

/** The inverse of `dayNumber`. */
function dateOfDay(number: number): CalendarDate {
  const shifted = number + EPOCH_DAY;
  const era = Math.floor(shifted / DAYS_OF_ERA);
  const rest = shifted - era * DAYS_OF_ERA;
  const leapDays = Math.floor(rest / 1460) - Math.floor(rest / 36524) + Math.floor(rest / 146096);
  const yearOfEra = Math.floor((rest - leapDays) / 365);
  const dayOfYear = rest - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1 };
}

/** Whether the calendar has that day: 29/02/2027 and 31/04/2026 are not real. */
export function isRealDate(date: CalendarDate): boolean {
  const back = dateOfDay(dayNumber(date));
  return back.year === date.year && back.month === date.month && back.day === date.day;
}

/** The number of days in a month of 1–12. */
export function daysInMonth(year: number, month: number): number {
  return [31, 30, 29].find((day) => isRealDate({ year, month, day })) ?? 28;
}

function localDay(at: Instant, zone: Zone): number {
  return Math.floor((at + AHEAD_OF_UTC[zone]) / DAY);
}

/** What the shop's calendar and clock show at that moment. */
export function localTime(at: Instant, zone: Zone): LocalTime {
  const day = localDay(at, zone);
  const ofDay = at + AHEAD_OF_UTC[zone] - day * DAY;
  // Field by field: recaps of many orders ask for tens of thousands, and spreading an object costs V8 much more.
  const { year, month, day: dayOfMonth } = dateOfDay(day);
  return {
    year,
    month,
    day: dayOfMonth,
    hour: Math.floor(ofDay / HOUR),
    minute: Math.floor((ofDay % HOUR) / MINUTE),
    second: Math.floor((ofDay % MINUTE) / SECOND),
    // 1 January 1970 was a Thursday.
    weekday: ((((day + 3) % 7) + 7) % 7) + MONDAY,
  };
}

/** The moment at which the shop's clock shows this date and time. */
export function instantOf(
  time: CalendarDate & { readonly hour?: number; readonly minute?: number; readonly second?: number },
  zone: Zone,
): Instant {
  const { hour = 0, minute = 0, second = 0 } = time;
  return dayNumber(time) * DAY + hour * HOUR + minute * MINUTE + second * SECOND - AHEAD_OF_UTC[zone];
}

/** 00.00 of that shop day. */
export function startOfDay(at: Instant, zone: Zone): Instant {
  return localDay(at, zone) * DAY - AHEAD_OF_UTC[zone];
}

/** 00.00 of that shop week's Monday. */
export function startOfWeek(at: Instant, zone: Zone): Instant {
  return startOfDay(at, zone) - (localTime(at, zone).weekday - MONDAY) * DAY;
}

const twoDigits = (n: number): string => String(n).padStart(2, '0');

/** `260314`: the day inside an order number. */
export function dayKey(at: Instant, zone: Zone): string {
  const { year, month, day } = localTime(at, zone);
  return twoDigits(year % 100) + twoDigits(month) + twoDigits(day);
}

/** `14/03/2026` */
export function formatDate(at: Instant, zone: Zone): string {
  const { year, month, day } = localTime(at, zone);
  return `${twoDigits(day)}/${twoDigits(month)}/${String(year).padStart(4, '0')}`;
}

/** `20.15` */
export function formatTime(at: Instant, zone: Zone): string {
  const { hour, minute } = localTime(at, zone);
  return `${twoDigits(hour)}.${twoDigits(minute)}`;
}

/** `14/03/2026 20.15` */
export function formatDateTime(at: Instant, zone: Zone): string {
  return `${formatDate(at, zone)} ${formatTime(at, zone)}`;
}

/** `14 Mar 2026`; `months` are the twelve words, January first. */
export function formatLongDate(at: Instant, zone: Zone, months: readonly string[]): string {
  const { year, month, day } = localTime(at, zone);
  return `${day} ${months[month - 1] ?? month} ${year}`;
}

/** `14 Mar 2026 20.15 WIB` */
export function formatLong(at: Instant, zone: Zone, months: readonly string[]): string {
  return `${formatLongDate(at, zone, months)} ${formatTime(at, zone)} ${zone}`;
}
