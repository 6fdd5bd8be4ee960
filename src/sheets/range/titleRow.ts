import type { Cell } from './cell';
import { noteWrite } from './flush';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Writes titles above columns (0-based) of row 1, and leaves every other cell of it alone. */
export function writeTitles(sheet: Sheet, titles: ReadonlyMap<number, Cell>): void {
  noteWrite();
  for (const [column, title] of titles)
    sheet
      .getRange(1, column + 1)
      .setNumberFormat('@')
      .setValue(title);
}

/** Moves a row (1-based) above all others; rows in between keep their order. */
export function moveRowToTop(sheet: Sheet, row: number): void {
  noteWrite();
  sheet.moveRows(sheet.getRange(`${row}:${row}`), 1);
}

/** An empty row above all others. */
export function insertTopRow(sheet: Sheet): void {
  noteWrite();
  sheet.insertRowBefore(1);
}

/** Gives a tab its name back. Throws where another tab has it. */
export function renameSheet(sheet: Sheet, name: string): void {
  noteWrite();
  sheet.setName(name);
}
