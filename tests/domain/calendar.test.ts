import * as fc from 'fast-check';
import type { Zone } from '../../src/domain/calendar';
import {
  DAY,
  dayKey,
  formatDateTime,
  formatLong,
  instantOf,
  isRealDate,
  localTime,
  startOfDay,
  startOfWeek,
} from '../../src/domain/calendar';

const ZONES: readonly Zone[] = ['WIB', 'WITA', 'WIT'];
const HOURS_AHEAD: Record<Zone, number> = { WIB: 7, WITA: 8, WIT: 9 };
const MONTHS = 'Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des'.split(' ');

const moments = fc.integer({ min: Date.UTC(1950, 0, 1), max: Date.UTC(2150, 0, 1) });
const zones = fc.constantFrom(...ZONES);

describe('calendar', () => {
  it.each(ZONES)('shows one moment on the clock of %s', (zone) => {
    const at = Date.parse('2026-03-14T13:15:30Z');
    const hour = 13 + HOURS_AHEAD[zone];
    const wanted = { year: 2026, month: 3, day: 14, hour, minute: 15, second: 30, weekday: 6 };
    expect(localTime(at, zone)).toEqual(wanted);
  });

  it("agrees with JavaScript's own calendar", () => {
    fc.assert(
      fc.property(moments, zones, (at, zone) => {
        const shifted = new Date(at + HOURS_AHEAD[zone] * 3_600_000);
        expect(localTime(at, zone)).toEqual({
          year: shifted.getUTCFullYear(),
          month: shifted.getUTCMonth() + 1,
          day: shifted.getUTCDate(),
          hour: shifted.getUTCHours(),
          minute: shifted.getUTCMinutes(),
          second: shifted.getUTCSeconds(),
          weekday: shifted.getUTCDay() === 0 ? 7 : shifted.getUTCDay(),
        });
      }),
    );
  });

  it('law: clock and moment are each other’s inverse, to the second', () => {
    fc.assert(
      fc.property(moments, zones, (at, zone) => {
        expect(instantOf(localTime(at, zone), zone)).toBe(Math.floor(at / 1000) * 1000);
      }),
    );
  });

  it('law: a moment lies in its day and its week', () => {
    fc.assert(
      fc.property(moments, zones, (at, zone) => {
        expect(at - startOfDay(at, zone)).toBeGreaterThanOrEqual(0);
        expect(at - startOfDay(at, zone)).toBeLessThan(DAY);
        expect(localTime(startOfWeek(at, zone), zone)).toMatchObject({ weekday: 1, hour: 0, minute: 0 });
        expect(at - startOfWeek(at, zone)).toBeLessThan(7 * DAY);
      }),
    );
  });

  it('turns the day at midnight of the shop, not of London', () => {
    const evening = Date.parse('2026-03-14T17:30:00Z');
    expect(dayKey(evening, 'WIB')).toBe('260315');
    expect(dayKey(evening - 3_600_000, 'WIB')).toBe('260314');
    expect(dayKey(evening - 3_600_000, 'WITA')).toBe('260315');
  });

  it('writes a moment as the shop does', () => {
    const at = Date.parse('2026-03-14T20:15:00+07:00');
    expect(formatDateTime(at, 'WIB')).toBe('14/03/2026 20.15');
    expect(formatLong(at, 'WIB', MONTHS)).toBe('14 Mar 2026 20.15 WIB');
  });

  it.each([
    [2028, 2, 29, true],
    [2027, 2, 29, false],
    [2100, 2, 29, false],
    [2000, 2, 29, true],
    [2026, 4, 31, false],
    [2026, 13, 1, false],
    [2026, 1, 0, false],
  ])('knows whether %i-%i-%i exists', (year, month, day, real) => {
    expect(isRealDate({ year, month, day })).toBe(real);
  });
});
