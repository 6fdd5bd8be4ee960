import type { Cell } from './cell';
import { noteRead } from './flush';

/** Every cell up to the last filled row and column, in one call; row 0 is the header. */
export function readCells(sheet: GoogleAppsScript.Spreadsheet.Sheet): Cell[][] {
  noteRead();
  return sheet.getDataRange().getValues() as Cell[][];
}

/** Only the first row, for a set-up that needs no more. */
export function readHeader(sheet: GoogleAppsScript.Spreadsheet.Sheet): string[] {
  noteRead();
  const width = Math.max(1, sheet.getLastColumn());
  const [first = []] = sheet.getRange(1, 1, 1, width).getValues() as Cell[][];
  return first.map((cell) => String(cell));
}
