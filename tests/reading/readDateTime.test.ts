import * as fc from 'fast-check';
import { formatDateTime } from '../../src/domain/calendar';
import { readDateTime } from '../../src/reading/readDateTime';

const DAY = 24 * 60 * 60_000;
const NOW = Date.UTC(2026, 2, 10);

describe('date and time', () => {
  it.each([
    ['14/03/2026 20.15', '2026-03-14T20:15:00+07:00'],
    ['14/03/2026', '2026-03-14T00:00:00+07:00'],
    ['14-3-2026 20:15', '2026-03-14T20:15:00+07:00'],
    ['14.3.2026 8.05', '2026-03-14T08:05:00+07:00'],
    ['14/03/2026 20.15.30', '2026-03-14T20:15:30+07:00'],
    ['14/03/2026 pukul 20.15', '2026-03-14T20:15:00+07:00'],
    ['14 Maret 2026 20.15', '2026-03-14T20:15:00+07:00'],
    ['1 Agustus 2026', '2026-08-01T00:00:00+07:00'],
    ['31 Dec 2026, 23:59', '2026-12-31T23:59:00+07:00'],
    ['2026-03-14 20:15', '2026-03-14T20:15:00+07:00'],
    ['14/03/2026 8 malam', '2026-03-14T20:00:00+07:00'],
    ['14/03/2026 20.15 WIT', '2026-03-14T20:15:00+09:00'],
  ])('%p is %s', (typed, iso) => {
    expect(readDateTime(typed, 'WIB', NOW)).toEqual({ kind: 'certain', value: Date.parse(iso) });
  });

  it.each([
    '03/14/2026',
    '31/04/2026',
    '29/02/2027',
    '14/03-2026',
    '14/03/2026 24.00',
    '14 Foo 2026',
    'besok',
    46095,
    new Date(0),
  ])('%p is flagged', (typed) => {
    expect(readDateTime(typed, 'WIB', NOW)).toMatchObject({ kind: 'unreadable', why: 'notADate' });
  });

  it.each([
    ['14/03', 'noYear'],
    ['14/03/26', 'noYear'],
    ['14 maret', 'noYear'],
    ['Jumat, 14 Maret 2026', 'contradiction'],
    ['14 Maret 2026 jam 8', 'ambiguous'],
    ['14 Maret 2026 jam 12 malam', 'ambiguous'],
    ['14/03/2926', 'impossibleYear'],
    ['14/03/1926 20.15', 'impossibleYear'],
    ['14/03/0026', 'impossibleYear'],
    ['31/12/2019', 'impossibleYear'],
    ['15/03/2031', 'impossibleYear'],
  ])('%p is flagged as %s', (typed, why) => {
    expect(readDateTime(typed, 'WIB', NOW)).toMatchObject({ kind: 'unreadable', why });
  });

  it('law: what we write, we read, to the minute', () => {
    const minutes = fc.integer({ min: Date.UTC(2020, 0, 2) / 60_000, max: Date.UTC(2100, 0, 1) / 60_000 });
    // Whenever it is read: up to five years before it, and any time afterwards.
    const days = fc.integer({ min: -5 * 365, max: 80 * 365 });
    fc.assert(
      fc.property(
        minutes,
        fc.constantFrom('WIB' as const, 'WITA' as const, 'WIT' as const),
        days,
        (minute, zone, off) => {
          const at = minute * 60_000;
          expect(readDateTime(formatDateTime(at, zone), zone, at + off * DAY)).toEqual({
            kind: 'certain',
            value: at,
          });
        },
      ),
    );
  });
});
