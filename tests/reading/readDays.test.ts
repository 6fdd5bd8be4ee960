import fc from 'fast-check';
import { instantOf } from '../../src/domain/calendar';
import { readDays } from '../../src/reading/readDays';

const NOW = Date.UTC(2026, 2, 14);
const day = (year: number, month: number, date: number): number =>
  instantOf({ year, month, day: date }, 'WIB');

describe('days separated by commas', () => {
  it.each([
    ['20/03/2026', [day(2026, 3, 20)]],
    ['10 Maret 2027, 20-3-2026', [day(2026, 3, 20), day(2027, 3, 10)]],
    ['20/03/2026; 20/03/2026 18.00\n25/12/2026,', [day(2026, 3, 20), day(2026, 12, 25)]],
  ])('%j', (typed, value) => {
    expect(readDays(typed, 'WIB', NOW)).toEqual({ kind: 'certain', value });
  });

  it.each(['Lebaran', '20/03/2026, Lebaran', '31/02/2026', '20/03', ','])('%j is flagged whole', (typed) => {
    expect(readDays(typed, 'WIB', NOW).kind).toBe('unreadable');
  });

  it('an empty cell is empty, and nothing throws', () => {
    expect(readDays(' ', 'WIB', NOW).kind).toBe('empty');
    fc.assert(fc.property(fc.anything(), (typed) => void readDays(typed, 'WIB', NOW).kind));
  });
});
