import type { CellState } from '../../../local/google/spreadsheet/spreadsheetState';
import { sameValue, type Wanted } from '../../../local/play/sameValue';

const BOOK = { locale: 'in_ID', zone: 'Asia/Jakarta' };
// 5 August 2026 20:00, counted in days since 30 December 1899.
const EVENING: CellState = { v: 46239 + 20 / 24, n: 'dd/mm/yyyy hh.mm' };
const PRICE: CellState = { v: 150000, n: '"Rp"#,##0' };
const PHONE: CellState = { v: '6281200000001', n: '@' };

describe('what a scenario says of a cell', () => {
  it.each<[string, CellState | null, Wanted]>([
    ['a number by its value', PRICE, 150000],
    ['a number as it is shown', PRICE, 'Rp150.000'],
    ['a number as one would type it', PRICE, '150.000'],
    ['a text of digits by its number', PHONE, 6281200000001],
    ['a text exactly', PHONE, '6281200000001'],
    ['a text that looks like a formula', { v: '=1+1', n: '@' }, '=1+1'],
    ['a date as it is shown', EVENING, '05/08/2026 20.00'],
    ['a date as one would type it', { ...EVENING, n: 'dd/mm/yyyy hh.mm.ss' }, '05/08/2026 20.00'],
    ['a date as a moment anywhere', EVENING, '2026-08-05T13:00:00Z'],
    ['a tick', { v: true }, true],
    ['a tick as it is shown', { v: false }, 'FALSE'],
    ['a share as one would type it', { v: 0.5, n: '0%' }, '50%'],
    ['an empty cell as null', null, null],
    ['an empty cell as no text', { n: '@' }, ''],
  ])('fits %s', (_, cell, wanted) => {
    expect(sameValue(cell, wanted, BOOK)).toBe(true);
  });

  it.each<[string, CellState | null, Wanted]>([
    ['another number', PRICE, 150001],
    ['a part of a text', { v: 'Menunggu DP' }, 'Menunggu'],
    ['another case', { v: 'lunas' }, 'Lunas'],
    ['text where a tick is', { v: 'TRUE' }, true],
    ['a number where text with a zero is', { v: '0812' }, 812],
    ['another minute', EVENING, '05/08/2026 20.01'],
    ['another moment', EVENING, '2026-08-05T20:00:00Z'],
    ['anything where nothing is', null, 0],
    ['nothing where something is', { v: 0 }, null],
    ['the result of a formula', { f: '=1+1' }, 2],
  ])('does not fit %s', (_, cell, wanted) => {
    expect(sameValue(cell, wanted, BOOK)).toBe(false);
  });
});
