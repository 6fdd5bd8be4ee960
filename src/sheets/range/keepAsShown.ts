import { type Cell, isDate } from './cell';
import { noteRead, noteWrite } from './flush';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * A batch called "Agustus 2" may have been taken for a date when it was typed: in a column of text its cells
 * (0-based column, header included in `cells`) are written again as they are shown.
 */
export function keepAsShown(sheet: Sheet, column: number, cells: readonly (readonly Cell[])[]): void {
  const body = cells.slice(1).map((row) => row[column] ?? '');
  if (!body.some(isDate)) return;
  const range = sheet.getRange(2, column + 1, body.length, 1);
  noteRead();
  const shown = range.getDisplayValues().map(([text = '']) => text);
  noteWrite();
  range
    .setNumberFormat('@')
    .setValues(body.map((cell, index) => [isDate(cell) ? (shown[index] ?? '') : cell]));
}
