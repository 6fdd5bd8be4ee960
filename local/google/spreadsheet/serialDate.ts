import { zoneOffset } from '../../zoneOffset';

const DAY = 86_400_000;
/** 1970-01-01 in days since 1899-12-30, where spreadsheets begin to count. */
const EPOCH_DAYS = 25_569;

/** Epoch ms → serial number (days) of the wall clock in the spreadsheet's zone. */
export function serialOf(instant: number, zone: string): number {
  return (instant + zoneOffset(zone, instant)) / DAY + EPOCH_DAYS;
}

/** Serial number in the spreadsheet's zone → epoch ms, to the whole millisecond. */
export function instantOfSerial(serial: number, zone: string): number {
  const wall = Math.round((serial - EPOCH_DAYS) * DAY);
  const guess = wall - zoneOffset(zone, wall);
  // A second look: the guess may lie across a change of summer time.
  return wall - zoneOffset(zone, guess);
}

/** Days on either side of 1970 that have a date; of the last one it hangs on the zone. */
const MOST_DAYS = 99_999_999;

/** Is there a day of that number? A phone number under a date format has none. */
export function isDaySerial(serial: number): boolean {
  return Math.abs(serial - EPOCH_DAYS) < MOST_DAYS;
}

/** Does the runtime know this IANA zone? */
export function isZone(zone: string): boolean {
  return zone !== '' && Number.isFinite(zoneOffset(zone, 0));
}
