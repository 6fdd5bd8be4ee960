import type { Cell } from './cell';
import { forgetCopies, noteRead, noteWrite } from './flush';
import { readCells } from './readCells';

/**
 * Puts cells into columns (0-based) right under row 1; `rows` cells below move one down in these columns alone, with their links, so
 * that nothing of hers moves. `false` = they don't stand there: Google has refused it, or she has merged what lies there.
 */
export function putBelowTitles(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  columns: readonly number[],
  cells: readonly Cell[],
  rows: number,
): boolean {
  try {
    noteRead();
    const before = columns.map((column) =>
      rows === 0 ? [] : sheet.getRange(2, column + 1, rows, 1).getRichTextValues(),
    );
    noteWrite();
    for (const [at, column] of columns.entries()) {
      const put = SpreadsheetApp.newRichTextValue().setText(String(cells[at])).build();
      sheet
        .getRange(2, column + 1, rows + 1, 1)
        .setNumberFormat('@')
        .setWrap(true)
        .setVerticalAlignment('top')
        .setRichTextValues([[put], ...(before[at] ?? []).map(([text]) => [text ?? put])]);
    }
    sheet.showRows(2);
    // What Google refuses it may say only now.
    forgetCopies();
    const [, line = []] = readCells(sheet);
    return columns.every((column, at) => line[column] === cells[at]);
  } catch {
    return false;
  }
}
