import { DAY, type Instant, instantOf } from '../../domain/calendar';

/** No row of any shop is older: what she has typed long ago is read for ever. */
const EARLIEST = instantOf({ year: 2020, month: 1, day: 1 }, 'WIT');
/** Nobody plans further ahead. */
const AHEAD = 5 * 366 * DAY;

/** What is put off for ever is put off to 31/12/2099: years up to that are possible as seen from here. */
export const FAR_OFF = instantOf({ year: 2095, month: 1, day: 1 }, 'WIT');

/** Whether somebody may have meant that year: not 1926, 0026 or 2926, nor 1899, which Sheets makes of a time alone. */
export function isPossibleYear(at: Instant, now: Instant): boolean {
  return at >= EARLIEST && at <= now + AHEAD;
}
