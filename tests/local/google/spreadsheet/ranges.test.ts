import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { a1Of, areaOfA1, columnLetters, columnNumber } from '../../../../local/google/spreadsheet/a1';
import { openBook } from './openBook';

const SIZE = { rows: 1000, columns: 26 };

describe('A1 notation', () => {
  it.each([
    ['A1', 1, 1, 1, 1],
    ['B2:C4', 2, 2, 3, 2],
    ['$A$1:$B$2', 1, 1, 2, 2],
    ['C:D', 1, 3, 1000, 2],
    ['2:3', 2, 1, 2, 26],
    ['B2:B', 2, 2, 999, 1],
  ])('%s', (text, row, column, rows, columns) => {
    expect(areaOfA1(text, SIZE)).toEqual({ row, column, rows, columns });
  });

  it('refuses what is no place', () => {
    expect(() => areaOfA1('Nastar', SIZE)).toThrow('Range not found');
  });

  it('law: letters and numbers of columns turn into each other', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 18278 }), (n) => columnNumber(columnLetters(n)) === n));
  });

  it('law: reading what was written gives the same place', () => {
    const number = fc.integer({ min: 1, max: 26 });
    const area = fc.record({ row: number, column: number, rows: number, columns: number });
    fc.assert(fc.property(area, (each) => expect(areaOfA1(a1Of(each), SIZE)).toEqual(each)));
  });
});

describe('ranges', () => {
  it('[D] know their place and size', () => {
    const range = openBook().sheet.getRange(2, 3, 4, 5);
    expect([range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()]).toEqual([
      2, 3, 4, 5,
    ]);
    expect([range.getLastRow(), range.getLastColumn(), range.getA1Notation()]).toEqual([5, 7, 'C2:G5']);
    expect(range.offset(1, 1, 1, 1).getA1Notation()).toBe('D3');
    expect(range.getCell(1, 2).getA1Notation()).toBe('D2');
  });

  it.each([
    [[1001, 1], 'The coordinates of the range are outside the dimensions of the sheet.'],
    [[1, 27], 'The coordinates of the range are outside the dimensions of the sheet.'],
    [[0, 1], 'The starting row of the range is too small.'],
    [[1, 0], 'The starting column of the range is too small.'],
    [[1, 1, 0, 1], 'The number of rows in the range must be at least 1.'],
    [[1, 1, 1, 0], 'The number of columns in the range must be at least 1.'],
  ] as const)('[F] getRange(%p) is refused', (args, words) => {
    const [row, column, rows, columns] = args as readonly number[];
    expect(() => openBook().sheet.getRange(row ?? 0, column ?? 0, rows, columns)).toThrow(words);
  });

  it('[F] data of another size is refused in Google’s words, and nothing is written', () => {
    const { sheet } = openBook();
    const range = sheet.getRange(1, 1, 1, 2);
    const rows =
      'The number of rows in the data does not match the number of rows in the range. ' +
      'The data has 2 but the range has 1.';
    expect(() => range.setValues([['a', 'b'], ['c', 'd']])).toThrow(rows); // biome-ignore format: one case, one line
    const columns =
      'The number of columns in the data does not match the number of columns in the range. ' +
      'The data has 1 but the range has 2.';
    expect(() => range.setValues([['a']])).toThrow(columns);
    expect(range.isBlank()).toBe(true);
  });

  it('[D] values, notes, formats and colours are set and read as grids', () => {
    const { sheet } = openBook();
    const range = sheet.getRange('A1:B1');
    range
      .setNotes([['satu', null]])
      .setBackgrounds([['#ffee00', null]])
      .setFontWeight('bold');
    expect(range.getNotes()).toEqual([['satu', '']]);
    expect(range.getBackgrounds()).toEqual([['#ffee00', '#ffffff']]);
    expect(range.getFontWeights()).toEqual([['bold', 'bold']]);
    expect(range.setNumberFormats([['@', '0%']]).getNumberFormats()).toEqual([['@', '0%']]);
  });

  it('[F] an automatic format has this pattern', () => {
    expect(openBook().sheet.getRange('A1').getNumberFormat()).toBe('0.###############');
  });

  it('[D] clear keeps the note, clearContent the format, clearFormat the content', () => {
    const { sheet } = openBook();
    const fill = () => sheet.getRange('A1').setNumberFormat('@').setValue('x').setNote('n');
    expect(fill().clear().getNote()).toBe('n');
    expect(fill().clear().getNumberFormat()).toBe('0.###############');
    expect(fill().clearContent().getNumberFormat()).toBe('@');
    expect(fill().clearFormat().getValue()).toBe('x');
    expect(fill().clearNote().getNote()).toBe('');
  });

  it('[D] a link without a formula', () => {
    const { app, sheet } = openBook();
    const link = app.newRichTextValue().setText('Kirim').setLinkUrl('https://wa.me/62812').build();
    const cell = sheet.getRange('A1').setRichTextValue(link);
    expect(cell.getValue()).toBe('Kirim');
    expect((cell.getRichTextValue() as typeof link).getLinkUrl()).toBe('https://wa.me/62812');
    expect(cell.setValue('lain').getRichTextValue()).toMatchObject({ links: [] });
  });

  it('[D] checkboxes are false until ticked', () => {
    const { sheet } = openBook();
    const range = sheet.getRange('A1:A2').insertCheckboxes();
    expect(range.getValues()).toEqual([[false], [false]]);
    expect(range.check().isChecked()).toBe(true);
    expect(range.removeCheckboxes().isChecked()).toBeNull();
  });

  it('[D] the text finder finds shown text, row by row', () => {
    const { sheet } = openBook();
    sheet.getRange('A1:B2').setValues([['PO-1', 'po-12'], ['x', 'PO-1']]); // biome-ignore format: a grid
    const finder = sheet.createTextFinder('PO-1').matchEntireCell(true);
    expect(finder.findAll().map((hit) => (hit as typeof range).getA1Notation())).toEqual(['A1', 'B2']);
    const range = sheet.getRange('A1');
    expect(sheet.createTextFinder('po-1').findAll()).toHaveLength(3);
    expect(sheet.createTextFinder('po-1').matchCase(true).findAll()).toHaveLength(1);
    expect(sheet.createTextFinder('^x$').useRegularExpression(true).findNext()).not.toBeNull();
  });
});
