import * as fc from 'fast-check';
import { timeLeft } from '../../../src/domain/batch/timeLeft';
import { DAY, HOUR, instantOf, MINUTE, SECOND, startOfDay, type Zone } from '../../../src/domain/calendar';

const ZONES: readonly Zone[] = ['WIB', 'WITA', 'WIT'];

function clock(zone: Zone, day: number, hour: number, minute = 0, second = 0): number {
  return instantOf({ year: 2026, month: 8, day, hour, minute, second }, zone);
}

describe.each(ZONES)('until Tutup, 5 August 20.00 in %s', (zone) => {
  const closes = clock(zone, 5, 20);

  it.each([
    ['days on the calendar, not times 24 hours', 2, 23, 59, 59, { unit: 'days', count: 3 }],
    ['one day less from midnight on', 3, 0, 0, 0, { unit: 'days', count: 2 }],
    ['one day until the last midnight', 4, 23, 59, 59, { unit: 'days', count: 1 }],
    ['hours from the last midnight on', 5, 0, 0, 0, { unit: 'hours', count: 20 }],
    ['whole hours', 5, 15, 0, 0, { unit: 'hours', count: 5 }],
    ['never more than there is', 5, 15, 0, 1, { unit: 'hours', count: 4 }],
    ['less than one', 5, 19, 0, 1, { unit: 'hours', count: 0 }],
    ['the last second is in', 5, 20, 0, 0, { unit: 'hours', count: 0 }],
    ['nothing after it', 5, 20, 0, 1, null],
  ])('%s', (_name, day, hour, minute, second, left) => {
    expect(timeLeft(closes, clock(zone, day, hour, minute, second), zone)).toEqual(left);
  });

  it('Tutup at 00.00 ends the day before', () => {
    const midnight = clock(zone, 6, 0);
    expect(timeLeft(midnight, clock(zone, 5, 19), zone)).toEqual({ unit: 'hours', count: 5 });
    expect(timeLeft(midnight, clock(zone, 4, 23, 59), zone)).toEqual({ unit: 'days', count: 1 });
  });
});

describe('the countdown', () => {
  const moments = fc.record({
    zone: fc.constantFrom(...ZONES),
    closes: fc.integer({ min: Date.UTC(2026, 0, 1) / SECOND, max: Date.UTC(2030, 0, 1) / SECOND }),
    before: fc.integer({ min: 0, max: 40 * DAY }),
  });

  it('never rises, and changes only at the shop’s midnight or when a whole hour has passed', () => {
    fc.assert(
      fc.property(moments, ({ zone, closes: seconds, before }) => {
        const closes = seconds * SECOND;
        const now = closes - before;
        const left = timeLeft(closes, now, zone);
        const next = left?.unit === 'days' ? startOfDay(now, zone) + DAY : closes - hoursEnd(closes - now);
        // Just before the boundary it still says the same, behind it another thing.
        expect(timeLeft(closes, next - 1, zone)).toEqual(left);
        expect(timeLeft(closes, next + (left?.unit === 'days' ? 0 : 1), zone)).not.toEqual(left);
      }),
      { numRuns: 2000 },
    );
  });
});

/** How long before the end the count of whole hours falls next; the last second is in. */
function hoursEnd(left: number): number {
  return left < HOUR ? -(SECOND - 1) : Math.floor(left / HOUR) * HOUR;
}

it('has boundaries in milliseconds', () => {
  const closes = clock('WIT', 5, 20);
  expect(timeLeft(closes, closes - HOUR, 'WIT')).toEqual({ unit: 'hours', count: 1 });
  expect(timeLeft(closes, closes - HOUR + 1, 'WIT')).toEqual({ unit: 'hours', count: 0 });
  expect(timeLeft(closes, closes + SECOND - 1, 'WIT')).toEqual({ unit: 'hours', count: 0 });
  expect(timeLeft(closes, closes + SECOND, 'WIT')).toBeNull();
  expect(timeLeft(closes, closes - 30 * MINUTE, 'WIT')).toEqual({ unit: 'hours', count: 0 });
});
