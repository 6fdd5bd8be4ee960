import { describe, expect, it } from '@jest/globals';
import { openBook } from './openBook';

const NINE = Date.UTC(2026, 7, 1, 2); // 1 August 2026, 09.00 in Jakarta

/** Writes by script into A1 and reads it back. */
function roundTrip(value: unknown, format?: string) {
  const { sheet } = openBook();
  const cell = sheet.getRange(1, 1);
  if (format !== undefined) cell.setNumberFormat(format);
  cell.setValue(value);
  return cell.getValue();
}

describe('values that a script writes', () => {
  it.each([
    ['[D] a number', 75000, 75000],
    ['[D] text', 'Nastar', 'Nastar'],
    ['[D] a tick', true, true],
    ['[D] null clears', null, ''],
    ['[D] undefined clears', undefined, ''],
    ['[I] digits lose leading zeros', '0812', 812],
    ['[I] a plus sign is lost', '+62812', 62812],
    ['[I] Indonesian thousands are read', '75.000', 75000],
    ['[I] a quote keeps text', "'0812", '0812'],
    ['[D] a formula has no value here', '=1+1', '#N/A'],
    ['[F] a sign before a word begins a formula', '-promo', '#N/A'],
    ['[I] a lone dash is text', '-', '-'],
  ])('%s', (_what, written, read) => {
    expect(roundTrip(written)).toBe(read);
  });

  it.each(['0812', '+62812', '=1+1', '75.000', '1/2'])('[D] under @ text stays text: %s', (text) => {
    expect(roundTrip(text, '@')).toBe(text);
  });

  it('[U] scriptSignText: a sign makes a number, or stays', () => {
    const { sheet } = openBook({ assume: { scriptSignText: 'text' } });
    expect(sheet.getRange(1, 1).setValue('+62812').getValue()).toBe('+62812');
  });

  it('[D] a Date is stored in the zone of the spreadsheet, and brings a format to an automatic cell', () => {
    const { sheet } = openBook();
    const cell = sheet.getRange(1, 1).setValue(new Date(NINE));
    expect(cell.getDisplayValue()).toBe('01/08/2026 09.00.00');
    expect(cell.getValue()).toEqual(new Date(NINE));
  });

  it.each([81_234_567_890, -81_234_567_890, 100_025_569])(
    '[U] a number beyond all days stays a number under a date format: %s',
    (number) => {
      expect(roundTrip(number, 'dd/mm/yyyy')).toBe(number);
    },
  );

  it('[D] a whole day brings a date format', () => {
    const { sheet } = openBook();
    const midnight = new Date(Date.UTC(2026, 6, 31, 17));
    expect(sheet.getRange('A1').setValue(midnight).getDisplayValue()).toBe('01/08/2026');
  });

  it('[D] a moved zone moves the instant, not the wall clock', () => {
    const { app, sheet } = openBook();
    const cell = sheet.getRange(1, 1).setValue(new Date(NINE));
    app.getActive().setSpreadsheetTimeZone('Asia/Jayapura');
    expect(cell.getDisplayValue()).toBe('01/08/2026 09.00.00');
    expect(cell.getValue()).toEqual(new Date(NINE - 2 * 3_600_000));
  });

  it('[D] a number format shows otherwise, it does not convert', () => {
    const { sheet } = openBook();
    const cell = sheet.getRange(1, 1).setValue(1250000).setNumberFormat('"Rp"#,##0');
    expect(cell.getDisplayValue()).toBe('Rp1.250.000');
    expect(cell.setNumberFormat('@').getValue()).toBe(1250000);
  });

  it('[F] a text of 50,001 characters is refused', () => {
    const { sheet } = openBook();
    const cell = sheet.getRange(1, 1);
    expect(cell.setValue('x'.repeat(50_000)).getValue()).toHaveLength(50_000);
    expect(() => cell.setValue('x'.repeat(50_001))).toThrow('maximum of 50000 characters');
  });

  it('[F] nor by way of a rich text or a formula', () => {
    const { app, sheet } = openBook();
    const rich = app.newRichTextValue().setText('x'.repeat(50_001)).build();
    const [cell, formula] = [sheet.getRange(1, 1), `="${'x'.repeat(50_000)}"`];
    expect(() => cell.setRichTextValue(rich)).toThrow('maximum of 50000 characters');
    expect(() => cell.setFormula(formula)).toThrow('maximum of 50000 characters');
    expect(() => cell.setFormulas([[formula]])).toThrow('maximum of 50000 characters');
    expect(cell.getValue()).toBe('');
  });

  it('a formula is kept and noted, without its text', () => {
    const { session, sheet } = openBook();
    const cell = sheet.getRange('B2').setValue('=HYPERLINK("https://contoh.id")');
    expect(cell.getFormula()).toBe('=HYPERLINK("https://contoh.id")');
    expect(session.lines.join()).toContain('B2');
    expect(session.lines.join()).not.toContain('contoh.id');
  });

  it('what Google would garble is refused loudly', () => {
    expect(() => roundTrip({ a: 1 })).toThrow('not in the local Workspace');
    expect(() => roundTrip(Number.NaN)).toThrow('not in the local Workspace');
  });
});
