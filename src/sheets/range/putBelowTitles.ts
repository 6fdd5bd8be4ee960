import type { Cell } from './cell';
import { forgetCopies, noteWrite } from './flush';
import { readCells } from './readCells';

/**
 * Puts cells into columns (0-based) of a row of its own, right under row 1 and without its looks. `false` = they don't stand there:
 * Google puts in no row, or she has merged what lies under it.
 */
export function putBelowTitles(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  columns: readonly number[],
  cells: readonly Cell[],
): boolean {
  try {
    noteWrite();
    sheet.insertRowAfter(1);
    sheet.showRows(2);
    sheet.getRange('2:2').clearFormat();
    for (const [at, column] of columns.entries())
      sheet
        .getRange(2, column + 1)
        .setNumberFormat('@')
        .setWrap(true)
        .setVerticalAlignment('top')
        .setValue(cells[at]);
    // What Google refuses it may say only now.
    forgetCopies();
    const [, line = []] = readCells(sheet);
    return columns.every((column, at) => line[column] === cells[at]);
  } catch {
    return false;
  }
}
