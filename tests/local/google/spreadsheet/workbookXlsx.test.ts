import { describe, expect, it, jest } from '@jest/globals';
import { readXlsx } from 'hucre/xlsx';
import { workbookXlsx } from '../../../../local/google/spreadsheet/workbookXlsx';
import { openBook } from './openBook';

function shop() {
  const book = openBook();
  const { app, sheet } = book;
  sheet.setName('Produk').setFrozenRows(1);
  sheet.setColumnWidth(1, 210).hideColumns(3);
  sheet.hideRows(2);
  sheet
    .getRange('A1:C1')
    .setValues([['Kode', 'Harga', 'Aktif']])
    .setFontWeight('bold')
    .setBackground('#ffeedd');
  sheet.getRange('A2:A').setNumberFormat('@');
  sheet.getRange('B2:B').setNumberFormat('"Rp"#,##0');
  const list = app.newDataValidation().requireValueInList(['Ya', 'Tidak']).setAllowInvalid(false).build();
  sheet.getRange('C2:C').setDataValidation(list);
  sheet.getRange('A2:C2').setValues([['007', 75000, 'Ya']]);
  app.getActive().insertSheet('Rekap: Produksi').hideSheet();
  app.flush();
  return book.session.state.spreadsheet;
}

describe('the .xlsx file', () => {
  it('holds values with their formats and looks', async () => {
    const [tab, recap] = (await readXlsx(await workbookXlsx(shop()), { readStyles: true })).sheets;
    expect(tab?.rows.slice(0, 2)).toEqual([['Kode', 'Harga', 'Aktif'], ['007', 75000, 'Ya']]); // biome-ignore format: a table
    expect(tab?.cells?.get('1,1')?.style?.numFmt).toBe('"Rp"#,##0');
    expect(tab?.cells?.get('0,0')?.style?.font).toMatchObject({ bold: true, name: 'Calibri', size: 11 });
    expect(tab?.freezePane).toMatchObject({ rows: 1 });
    expect(tab?.columns?.[0]?.width).toBeCloseTo(30);
    expect([0, 1].map((row) => tab?.rowDefs?.get(row)?.hidden ?? false)).toEqual([false, true]);
    expect([tab?.columns?.[2]?.hidden, recap?.hidden, recap?.name]).toEqual([true, true, 'Rekap_ Produksi']);
  });

  it('holds dropdowns down to the last row', async () => {
    const [tab] = (await readXlsx(await workbookXlsx(shop()))).sheets;
    expect(tab?.dataValidations).toMatchObject([
      { type: 'list', values: ['Ya', 'Tidak'], range: 'C2:C1000' },
    ]);
  });

  it('makes room for texts of several lines, and leaves other rows to the program', async () => {
    const { app, sheet, session } = openBook();
    sheet.setColumnWidth(2, 70);
    sheet.getRange('A1:A3').setValues([['Nama'], ['Jl. Mawar 1\nBandung\n40111'], ['Jl. Melati 2']]);
    // Ten letters a line.
    sheet.getRange('B3').setValue('0123456789abc').setWrap(true);
    app.flush();
    const file = await readXlsx(await workbookXlsx(session.state.spreadsheet));
    const heights = [0, 1, 2].map((row) => file.sheets[0]?.rowDefs?.get(row)?.height);
    expect(heights).toEqual([undefined, 45, 30]);
  });

  it('leaves out a list that Excel would part in the wrong place', async () => {
    const { app, sheet, session } = openBook();
    const list = app.newDataValidation().requireValueInList(['Baru', 'Batal, sudah dibayar']).build();
    sheet.getRange('A1:A3').setDataValidation(list);
    app.flush();
    const [tab] = (await readXlsx(await workbookXlsx(session.state.spreadsheet))).sheets;
    expect(tab?.dataValidations ?? []).toEqual([]);
  });

  it('has no clock in it: same workbook, same bytes', async () => {
    const first = await workbookXlsx(shop());
    jest.useFakeTimers({
      now: Date.UTC(2031, 0, 1),
      doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'],
    });
    const second = await workbookXlsx(shop());
    jest.useRealTimers();
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });
});
