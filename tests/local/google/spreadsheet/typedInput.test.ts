import { describe, expect, it } from '@jest/globals';
import { displayValue } from '../../../../local/google/spreadsheet/displayValue';
import { instantOfSerial, isZone, serialOf } from '../../../../local/google/spreadsheet/serialDate';
import { typedInput } from '../../../../local/google/spreadsheet/typedInput';

/** What typing gives, shown again. */
function shown(text: string, locale: string): string {
  const typed = typedInput(text, locale);
  if (typed.kind === 'formula') return typed.formula;
  return displayValue({ v: typed.value, ...(typed.format === undefined ? {} : { n: typed.format }) }, locale);
}

describe('typed input', () => {
  it.each([
    ['75.000', 'in_ID', 75000],
    ['75.000', 'en_US', 75],
    ['Rp80.000', 'in_ID', 80000],
    ['Rp 1.250.000,50', 'in_ID', 1250000.5],
    ['75,5', 'in_ID', 75.5],
    ['50%', 'in_ID', 0.5],
    ['TRUE', 'in_ID', true],
    ['false', 'in_ID', false],
    ['0812', 'in_ID', 812],
    ['10rb', 'in_ID', '10rb'],
    ['PO-260314-0073', 'in_ID', 'PO-260314-0073'],
    ['12.5', 'in_ID', '12.5'],
    ['31/02/2026', 'in_ID', '31/02/2026'],
    ["'0812", 'in_ID', '0812'],
    ['Agustus 1', 'in_ID', 'Agustus 1'],
    ['Agustus 2026', 'in_ID', 46235],
    ['Rp 75', 'in_ID', 75],
    ['1 Agustus 2026', 'in_ID', 46235],
  ])('%s in %s is %p', (text, locale, value) => {
    expect(typedInput(text, locale)).toMatchObject({ kind: 'value', value });
  });

  it.each([
    ['Rp80.000', 'Rp80.000'],
    ['75.000', '75.000'],
    ['50%', '50%'],
    ['14/3/2026', '14/03/2026'],
    ['01/08/2026 09.00', '01/08/2026 09.00.00'],
    ['01/08/2026 09:00', '01/08/2026 09.00.00'],
    ['01/08/2026 09.05.30', '01/08/2026 09.05.30'],
    ['=A1', '=A1'],
    ['+A1', '=+A1'],
  ])('%s shows as %s', (text, display) => {
    expect(shown(text, 'in_ID')).toBe(display);
  });

  it('day and month follow the locale', () => {
    const august = Date.UTC(2026, 7, 1) / 86_400_000 + 25_569;
    expect(typedInput('01/08/2026', 'in_ID')).toMatchObject({ value: august });
    expect(typedInput('08/01/2026', 'en_US')).toMatchObject({ value: august });
  });
});

describe('displayed values', () => {
  it.each([
    ['"Rp"#,##0', 1250000, 'Rp1.250.000'],
    ['dd/mm/yyyy hh.mm', 46095.84375, '14/03/2026 20.15'],
    ['0%', 0.5, '50%'],
    [undefined, 1.5, '1,5'],
    [undefined, false, 'FALSE'],
    [undefined, '', ''],
  ])('%s shows %p as %s', (n, v, text) => {
    expect(displayValue({ v, ...(n === undefined ? {} : { n }) }, 'in_ID')).toBe(text);
  });
});

describe('serial dates', () => {
  it('count days since 30 December 1899 on the wall clock of the zone', () => {
    expect(serialOf(Date.UTC(2026, 2, 14, 13, 15), 'Asia/Jakarta')).toBe(46095.84375);
    expect(instantOfSerial(46095.84375, 'Asia/Jayapura')).toBe(Date.UTC(2026, 2, 14, 11, 15));
  });

  it('come back to the same instant on both sides of summer time', () => {
    for (let hour = 0; hour < 48; hour++) {
      const instant = Date.UTC(2026, 2, 7, 12 + hour, 59, 59, 999);
      expect(instantOfSerial(serialOf(instant, 'America/St_Johns'), 'America/St_Johns')).toBe(instant);
    }
  });

  it('know which zones there are', () => {
    expect([isZone('Asia/Makassar'), isZone('WIB/Jakarta'), isZone('')]).toEqual([true, false, false]);
  });
});
