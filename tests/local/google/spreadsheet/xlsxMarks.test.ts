import { readXlsx } from 'hucre/xlsx';
import type { ConditionalFormatRuleBuilder } from '../../../../local/google/spreadsheet/conditionalFormatRule';
import { workbookXlsx } from '../../../../local/google/spreadsheet/workbookXlsx';
import { EnumValue } from '../../../../local/google/standIn';
import { type OpenBook, openBook } from './openBook';

async function written({ app, session }: OpenBook) {
  app.flush();
  const file = await readXlsx(await workbookXlsx(session.state.spreadsheet), { readStyles: true });
  const [tab] = file.sheets;
  if (!tab) throw new Error('no tab');
  return { file, tab };
}

function table(): OpenBook {
  const book = openBook();
  book.sheet.setName('Rekap Batch');
  book.sheet.getRange('A1:C3').setValues([['Produk', 'Terjual', 'Omzet'], ['Nastar', 40, 2], ['Bolu', 5, 1]]); // biome-ignore format: a table
  return book;
}

describe('charts in the .xlsx file', () => {
  it('are Excel’s own, and look at the cells', async () => {
    const book = table();
    const { sheet } = book;
    const chart = sheet.newChart().asColumnChart().setTitle('Terlaris').setColors(['#123456']).addRange(sheet.getRange('A1:C3')); // biome-ignore format: one chart
    sheet.insertChart(chart.setPosition(5, 2, 0, 0).build());
    const [read] = (await written(book)).tab.charts ?? [];
    expect(read?.title).toBe('Terlaris');
    expect(
      read?.series?.map(({ name, valuesRef, categoriesRef }) => [name, valuesRef, categoriesRef]),
    ).toEqual([
      ['Terjual', "'Rekap Batch'!$B$2:$B$3", "'Rekap Batch'!$A$2:$A$3"],
      ['Omzet', "'Rekap Batch'!$C$2:$C$3", "'Rekap Batch'!$A$2:$A$3"],
    ]);
    expect(read?.series?.[0]?.color).toBe('123456');
    expect(read?.anchor?.from).toMatchObject({ row: 4, col: 1 });
  });

  it.each(['PIE', 'LINE', 'BAR'])('a %s chart is of its kind', async (kind) => {
    const book = table();
    const builder = book.sheet.newChart().setChartType(new EnumValue('Charts.ChartType', kind));
    const chart = builder.addRange(book.sheet.getRange('A1:B3')).setPosition(1, 5, 0, 0).build();
    book.sheet.insertChart(chart);
    const [read] = (await written(book)).tab.charts ?? [];
    expect(read?.kinds).toEqual([kind.toLowerCase()]);
  });

  it('one that Excel cannot draw from cells is left out', async () => {
    const book = table();
    const { sheet } = book;
    const gauge = sheet.newChart().setChartType(new EnumValue('Charts.ChartType', 'GAUGE'));
    sheet.insertChart(gauge.addRange(sheet.getRange('A1:B3')).setPosition(1, 5, 0, 0).build());
    expect((await written(book)).tab.charts ?? []).toEqual([]);
  });
});

describe('conditional formats in the .xlsx file', () => {
  const cases: [string, (b: ConditionalFormatRuleBuilder) => ConditionalFormatRuleBuilder, string][] = [
    ['a number', (b) => b.whenNumberBetween(1, 30), 'AND(ISNUMBER(B2),B2>=1,B2<=30)'],
    ['a number outside', (b) => b.whenNumberNotBetween(1, 30), 'AND(ISNUMBER(B2),OR(B2<1,B2>30))'],
    ['a text', (b) => b.whenTextContains('a "b"*'), 'ISNUMBER(SEARCH("a ""b""~*",B2))'],
    ['an end', (b) => b.whenTextEndsWith('tal'), 'RIGHT(B2,3)="tal"'],
    ['empty cells', (b) => b.whenCellEmpty(), 'LEN(B2)=0'],
    ['yesterday', (b) => b.whenDateBefore(new EnumValue('Spreadsheet.RelativeDate', 'YESTERDAY')), 'AND(ISNUMBER(B2),INT(B2)<TODAY()-1)'], // biome-ignore format: one row
    ['a formula', (b) => b.whenFormulaSatisfied('=AND(A2=";";B2>1/48)'), 'AND(A2=";",B2>1/48)'],
  ];
  it.each(cases)('%s', async (_name, when, formula) => {
    const book = table();
    const builder = book.app.newConditionalFormatRule().setRanges([book.sheet.getRange('B2:B3')]);
    book.sheet.setConditionalFormatRules([when(builder).setBackground('#ffeedd').setBold(true).build()]);
    const [rule] = (await written(book)).tab.conditionalRules ?? [];
    expect([rule?.range, [rule?.formula].flat()]).toEqual(['B2:B3', [formula]]);
    expect(rule?.style?.font?.bold).toBe(true);
    expect(rule?.style?.fill).toMatchObject({ bgColor: { rgb: 'FFEEDD' } });
  });
});

describe('what else lies over the cells', () => {
  it('banded cells are coloured, an own colour stays', async () => {
    const book = table();
    book.sheet.getRange('C3').setBackground('#abcdef');
    book.sheet.getRange('A1:D3').applyRowBanding().setHeaderRowColor('#112233').setSecondRowColor('#445566');
    const { tab } = await written(book);
    const fill = (at: string) =>
      (tab.cells?.get(at)?.style?.fill as { fgColor?: { rgb?: string } })?.fgColor?.rgb;
    expect(['0,0', '0,3', '1,0', '2,0', '2,2'].map(fill)).toEqual([
      '112233',
      '112233',
      'FFFFFF',
      '445566',
      'ABCDEF',
    ]);
  });

  it('names, coloured tabs, lists from ranges, the first link of a text', async () => {
    const book = table();
    const { app, sheet } = book;
    app.getActive().setNamedRange('Kue', sheet.getRange('A2:A3'));
    sheet.setTabColor('#188038');
    const list = app.newDataValidation().requireValueInRange(sheet.getRange('A2:A3')).build();
    sheet.getRange('F1').setDataValidation(list);
    const text = app.newRichTextValue().setText('Kirim WA').setLinkUrl(6, 8, 'https://wa.me/62812').build();
    sheet.getRange('E1').setRichTextValue(text);
    const { file, tab } = await written(book);
    expect(file.namedRanges).toMatchObject([{ name: 'Kue', range: "'Rekap Batch'!$A$2:$A$3" }]);
    expect(tab.dataValidations).toMatchObject([{ range: 'F1', formula1: "'Rekap Batch'!$A$2:$A$3" }]);
    expect(tab.cells?.get('0,4')?.hyperlink?.target).toBe('https://wa.me/62812');
    expect(tab.view?.tabColor?.rgb).toBe('188038');
  });

  it('tabs whose names Excel refuses, or finds the same, are written all the same', async () => {
    const book = openBook();
    book.sheet.setName("'kutip'");
    book.app.getActive().insertSheet('a/b');
    book.app.getActive().insertSheet('A:B');
    expect((await written(book)).file.sheets.map(({ name }) => name)).toEqual(['_kutip_', 'a_b', 'A_B (3)']);
  });
});
