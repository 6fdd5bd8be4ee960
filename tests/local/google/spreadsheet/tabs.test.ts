import { describe, expect, it } from '@jest/globals';
import { EnumValue } from '../../../../local/google/standIn';
import { openBook } from './openBook';

describe('tabs', () => {
  it('[D] a new one is 1000 × 26, right of the active one, and active', () => {
    const { app } = openBook();
    const file = app.getActive();
    const made = file.insertSheet('Produk');
    expect([made.getMaxRows(), made.getMaxColumns(), made.getIndex()]).toEqual([1000, 26, 2]);
    expect(app.getActiveSheet().getName()).toBe('Produk');
    expect(file.insertSheet('Pertama', 0).getIndex()).toBe(1);
    expect(file.insertSheet().getName()).toBe('Sheet4');
  });

  it('[F] a name is used once', () => {
    const { app, sheet } = openBook();
    const words = 'A sheet with the name "Sheet1" already exists. Please enter another name.';
    expect(() => app.getActive().insertSheet('Sheet1')).toThrow(words);
    expect(() => app.getActive().insertSheet('Log').setName('Sheet1')).toThrow(words);
    expect(sheet.setName('Sheet1').setName('Toko').getName()).toBe('Toko');
  });

  it('[F] capitals do not make it another name; its own may change in them', () => {
    const { app, sheet } = openBook();
    expect(() => app.getActive().insertSheet('SHEET1')).toThrow('"SHEET1" already exists');
    expect(sheet.setName('SHEET1').getName()).toBe('SHEET1');
  });

  it('[U] no name at all is refused', () => {
    expect(() => openBook().sheet.setName('')).toThrow('cannot be empty');
  });

  it('[D] an unknown name or id is null', () => {
    const file = openBook().app.getActive();
    expect([file.getSheetByName('Batch'), file.getSheetById(99)]).toEqual([null, null]);
  });

  it('[F] the last tab, and a form’s tab, can’t be deleted', () => {
    const { app, sheet, session } = openBook();
    const file = app.getActive();
    expect(() => file.deleteSheet(sheet)).toThrow("You can't remove all the sheets in a document.");
    file.insertSheet('Log');
    Object.assign(session.state.spreadsheet.sheets[0] ?? {}, { formId: 'form-1' });
    expect(() => file.deleteSheet(sheet)).toThrow('linked form');
    expect(sheet.getFormUrl()).toContain('form-1');
  });

  it('[D] the active tab moves to a position', () => {
    const { app } = openBook();
    const file = app.getActive();
    file.insertSheet('Dua');
    file.moveActiveSheet(1);
    expect(file.getSheets().map((each) => each.getName())).toEqual(['Dua', 'Sheet1']);
  });

  it('[D] last row and column count content, not looks', () => {
    const { sheet } = openBook();
    expect([sheet.getLastRow(), sheet.getDataRange().getA1Notation()]).toEqual([0, 'A1']);
    sheet.getRange('C5').setValue('x');
    sheet.getRange('E9').setNumberFormat('@').setNote('n');
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([5, 3]);
  });

  it('[D] appendRow grows the tab at the bottom and at the side', () => {
    const { sheet } = openBook();
    sheet.getRange('A1000').setValue('last');
    sheet.appendRow(Array.from({ length: 27 }, (_one, i) => i));
    expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([1001, 27]);
    expect(sheet.getRange(1001, 27).getValue()).toBe(26);
  });

  it('[D] ten million cells are the most', () => {
    const { app, sheet } = openBook();
    expect(() => sheet.insertRowsAfter(1, 384_000)).toThrow('10000000 cells');
    sheet.insertRowsAfter(1, 383_000);
    app.flush();
    expect(() => app.getActive().insertSheet('Log')).toThrow('10000000 cells');
  });

  it('[D] cells move with inserted and deleted rows and columns', () => {
    const { sheet } = openBook();
    sheet.getRange('B2').setValue('x');
    sheet.insertRowsBefore(2, 2).insertColumnBefore(1);
    expect(sheet.getRange('C4').getValue()).toBe('x');
    sheet.deleteRows(1, 3);
    sheet.deleteColumn(2);
    expect(sheet.getRange('B1').getValue()).toBe('x');
    expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([999, 26]);
  });

  it('[D] widths, hidden columns, protections and conditional formats move along', () => {
    const { app, sheet } = openBook();
    sheet.setColumnWidth(3, 200).hideColumns(3);
    sheet.getRange('C1:C9').protect();
    const rule = app
      .newConditionalFormatRule()
      .setRanges([sheet.getRange('C1:C9')])
      .whenCellEmpty()
      .build();
    sheet.setConditionalFormatRules([rule]);
    sheet.insertColumnBefore(2).insertRowBefore(5);
    expect([sheet.getColumnWidth(4), sheet.isColumnHiddenByUser(4)]).toEqual([200, true]);
    expect(sheet.getConditionalFormatRules()[0]?.rule.ranges).toEqual(['D1:D10']);
    expect(sheet.getProtections(new EnumValue('Spreadsheet.ProtectionType', 'RANGE'))).toHaveLength(1);
    sheet.deleteColumn(4);
    expect(sheet.getConditionalFormatRules()).toEqual([]);
  });

  it('a format down to the bottom is stored once, and undone without a trace', () => {
    const { session, app, sheet } = openBook();
    const before = JSON.stringify(session.state.spreadsheet);
    const column = sheet.getRange('B2:B').setNumberFormat('@');
    app.flush();
    expect(session.state.spreadsheet.sheets[0]?.cells).toHaveLength(1);
    expect(sheet.getRange('B1000').getNumberFormat()).toBe('@');
    sheet.insertRowsAfter(1000, 5);
    expect(sheet.getRange('B1005').getNumberFormat()).toBe('@');
    sheet.deleteRows(1001, 5);
    column.clear();
    app.flush();
    expect(JSON.stringify(session.state.spreadsheet)).toBe(before);
  });

  it('[D] protections say what they are, and go', () => {
    const { sheet } = openBook();
    const whole = sheet.protect().setDescription('Rekap').setWarningOnly(true);
    expect([whole.getDescription(), whole.isWarningOnly(), whole.getProtectionType().name]).toEqual([
      'Rekap',
      true,
      'SHEET',
    ]);
    whole.remove();
    expect(sheet.getProtections(new EnumValue('Spreadsheet.ProtectionType', 'SHEET'))).toEqual([]);
  });
});

describe('the file', () => {
  it('[F] knows Indonesian as in_ID', () => {
    const file = openBook().app.getActive();
    expect(() => file.setSpreadsheetLocale('id_ID')).toThrow('id_ID');
    file.setSpreadsheetLocale('en_US');
    expect(file.getSpreadsheetLocale()).toBe('en_US');
    expect(() => file.setSpreadsheetTimeZone('WIB')).toThrow();
  });

  it('[D] spreadsheets.currentonly opens nothing by id', () => {
    const { app } = openBook();
    const words =
      'Specified permissions are not sufficient to call SpreadsheetApp.openById. ' +
      'Required permissions: https://www.googleapis.com/auth/spreadsheets';
    expect(() => app.openById('spreadsheet-0')).toThrow(words);
  });

  it('[D] a simple trigger may use the file, but nobody before consent', () => {
    expect(openBook({ authority: 'limited' }).sheet.getName()).toBe('Sheet1');
    expect(() => openBook({ authority: 'none' })).toThrow('You do not have permission to call');
  });

  it('[D] a run without a person has no Ui', () => {
    const { app } = openBook({ hasUi: false });
    expect(() => app.getUi()).toThrow('Cannot call SpreadsheetApp.getUi() from this context.');
  });
});
