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
      rows === 0 ? [] : textsOf(sheet.getRange(2, column + 1, rows, 1)),
    );
    noteWrite();
    for (const [at, column] of columns.entries()) {
      sheet
        .getRange(2, column + 1, rows + 1, 1)
        .setNumberFormat('@')
        .setWrap(true)
        .setVerticalAlignment('top')
        .setRichTextValues([[plain(String(cells[at]))], ...(before[at] ?? []).map((text) => [text])]);
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

function plain(text: string): GoogleAppsScript.Spreadsheet.RichTextValue {
  return SpreadsheetApp.newRichTextValue().setText(text).build();
}

/** With their links; of what is no text, as a number that she has typed there, as it is shown. */
function textsOf(range: GoogleAppsScript.Spreadsheet.Range): GoogleAppsScript.Spreadsheet.RichTextValue[] {
  const shown = range.getDisplayValues();
  return range.getRichTextValues().map(([text], row) => text ?? plain(shown[row]?.[0] ?? ''));
}
