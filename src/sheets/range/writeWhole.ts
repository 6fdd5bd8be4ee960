import { noteWrite } from './flush';
import { lettersOf } from './marks';
import { makeRoom, roomOf, type Table } from './writeCells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A whole table from row 1 on, right of so many columns. */
export function writeTable(sheet: Sheet, { cells, formats }: Table, left = 0): void {
  if (cells[0] === undefined) return;
  const range = writeFormats(sheet, formats, left);
  range.setValues(cells.map((line) => [...line]));
}

/** Formats alone, from row 1 on: they don't race with what somebody types. */
export function writeFormats(
  sheet: Sheet,
  formats: Table['formats'],
  left = 0,
): GoogleAppsScript.Spreadsheet.Range {
  const range = corner(sheet, formats.length, formats[0]?.length ?? 1, left);
  noteWrite();
  return range.setNumberFormats(formats.map((line) => [...line]));
}

/** Hardly a tab is smaller than its table: how large it is matters where Google says that it is too small. */
function corner(
  sheet: Sheet,
  height: number,
  width: number,
  left: number,
): GoogleAppsScript.Spreadsheet.Range {
  const range = () => sheet.getRange(1, left + 1, height, width);
  try {
    return range();
  } catch {
    makeRoom(sheet, { rows: heightOf(sheet), columns: left + width }, height);
  }
  try {
    return range();
  } catch {
    makeRoom(sheet, roomOf(sheet), height, left + width);
    return range();
  }
}

/** Rows of a tab, without a look at it: a range that is open below ends where the tab does. */
function heightOf(sheet: Sheet): number {
  return sheet.getRange('A:A').getNumRows();
}

/**
 * Empties what stands below a table that begins in row 1, right of so many columns, in its own columns: down to row `end`, or,
 * where that is null, to the end of the tab.
 */
export function clearBelow(sheet: Sheet, { cells }: Table, end: number | null, left = 0): void {
  const width = cells[0]?.length ?? 0;
  if (width === 0 || (end !== null && end <= cells.length)) return;
  const below =
    end === null
      ? downFrom(sheet, cells.length + 1, width, left)
      : sheet.getRange(cells.length + 1, left + 1, end - cells.length, width);
  if (below === null) return;
  noteWrite();
  below.clearContent();
}

/** So many columns, right of so many, from a row (1-based) down to the end of the tab, wherever that is; null = it has no such row. */
export function downFrom(
  sheet: Sheet,
  row: number,
  columns: number,
  left = 0,
): GoogleAppsScript.Spreadsheet.Range | null {
  try {
    sheet.getRange(row, 1);
  } catch {
    // A call may fail for another reason: then what stands below must go all the same.
    if (heightOf(sheet) < row) return null;
  }
  return sheet.getRange(`${lettersOf(left)}${row}:${lettersOf(left + columns - 1)}`);
}
