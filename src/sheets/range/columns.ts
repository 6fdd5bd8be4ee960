import type { Cell } from './cell';
import { noteWrite } from './flush';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How many columns a tab has, without a look at it: a range that is open to the right ends where it does. */
export function columnsIn(sheet: Sheet): number {
  return sheet.getRange('1:1').getNumColumns();
}

/** One column more before that place (0-based), bare whatever stands beside it, under its title. */
export function insertColumn(sheet: Sheet, place: number, title: Cell): void {
  noteWrite();
  sheet.insertColumnBefore(place + 1);
  sheet.showColumns(place + 1, 1);
  sheet
    .getRange(1, place + 1)
    .setNumberFormat('@')
    .setValue(title);
}

/** Shows columns (0-based). */
export function showColumns(sheet: Sheet, first: number, count: number): void {
  noteWrite();
  sheet.showColumns(first + 1, count);
}
