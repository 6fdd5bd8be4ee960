import type { Cell } from './cell';
import { noteWrite } from './flush';
import { lettersOf } from './marks';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A block of cells to write: 1-based corner, and one format for each of its columns. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Cell[])[];
  readonly formats: readonly string[];
}

/** Rows of cells, all of one width, and one format a cell. */
interface Table {
  readonly cells: readonly (readonly Cell[])[];
  readonly formats: readonly (readonly string[])[];
}

/** How many rows and columns a sheet has, filled or not. */
export interface Room {
  readonly rows: number;
  readonly columns: number;
}

/** Asked while reading: after a write the same question would cost a round trip. */
export function roomOf(sheet: Sheet): Room {
  return { rows: rowsIn(sheet), columns: sheet.getMaxColumns() };
}

/** The same of its rows alone. */
export function rowsIn(sheet: Sheet): number {
  return sheet.getMaxRows();
}

/**
 * Writes one block. Formats go first: in a cell that is not yet text, `=1+1` would become a formula and
 * `0812` would lose its zero.
 */
export function writeCells(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  block: Block,
  room: Room = roomOf(sheet),
): void {
  const formats = block.cells.map(() => block.formats);
  writeBlock(sheet, { cells: block.cells, formats, row: block.row, column: block.column }, room);
}

/** The same with one format a cell. */
export function writeBlock(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { cells, formats, row = 1, column = 1 }: Table & { readonly row?: number; readonly column?: number },
  room: Room,
): void {
  const width = cells[0]?.length ?? 0;
  if (width === 0) return;
  makeRoom(sheet, room, row + cells.length - 1, column + width - 1);
  const range = sheet.getRange(row, column, cells.length, width);
  noteWrite();
  range.setNumberFormats(formats.map((line) => [...line]));
  range.setValues(cells.map((line) => [...line]));
}

/** A whole table from A1 on. */
export function writeTable(sheet: Sheet, { cells, formats }: Table): void {
  if (cells[0] === undefined) return;
  const range = writeFormats(sheet, formats);
  range.setValues(cells.map((line) => [...line]));
}

/** Formats alone, from A1 on: they don't race with what somebody types. */
export function writeFormats(sheet: Sheet, formats: Table['formats']): GoogleAppsScript.Spreadsheet.Range {
  const range = corner(sheet, formats.length, formats[0]?.length ?? 1);
  noteWrite();
  return range.setNumberFormats(formats.map((line) => [...line]));
}

/** Hardly a tab is smaller than its table: how large it is matters where Google says that it is too small. */
function corner(sheet: Sheet, height: number, width: number): GoogleAppsScript.Spreadsheet.Range {
  try {
    return sheet.getRange(1, 1, height, width);
  } catch {
    makeRoom(sheet, { rows: heightOf(sheet), columns: width }, height);
  }
  try {
    return sheet.getRange(1, 1, height, width);
  } catch {
    makeRoom(sheet, roomOf(sheet), height, width);
    return sheet.getRange(1, 1, height, width);
  }
}

/** Rows of a tab, without a look at it: a range that is open below ends where the tab does. */
function heightOf(sheet: Sheet): number {
  return sheet.getRange('A:A').getNumRows();
}

/** Values alone, where formats and room are there (1-based corner). */
export function writeValues(sheet: Sheet, cells: Table['cells'], row: number, column: number): void {
  const width = cells[0]?.length ?? 0;
  if (width === 0) return;
  noteWrite();
  sheet.getRange(row, column, cells.length, width).setValues(cells.map((line) => [...line]));
}

/**
 * Empties what stands below a table that begins in A1, in its own columns: down to row `end`, or, where that is null, to the
 * end of the tab.
 */
export function clearBelow(sheet: Sheet, { cells }: Table, end: number | null): void {
  const width = cells[0]?.length ?? 0;
  if (width === 0 || (end !== null && end <= cells.length)) return;
  const below =
    end === null
      ? downFrom(sheet, cells.length + 1, width)
      : sheet.getRange(cells.length + 1, 1, end - cells.length, width);
  if (below === null) return;
  noteWrite();
  below.clearContent();
}

/** The first columns from a row (1-based) down to the end of the tab, wherever that is; null = it has no such row. */
export function downFrom(
  sheet: Sheet,
  row: number,
  columns: number,
): GoogleAppsScript.Spreadsheet.Range | null {
  try {
    sheet.getRange(row, 1);
  } catch {
    return null;
  }
  return sheet.getRange(`A${row}:${lettersOf(columns - 1)}`);
}

/** Adds the rows and columns that the sheet lacks; what it has then. */
export function makeRoom(sheet: Sheet, { rows, columns }: Room, lastRow: number, lastColumn = 0): Room {
  if (lastRow > rows) sheet.insertRowsAfter(rows, lastRow - rows);
  if (lastColumn > columns) {
    sheet.insertColumnsAfter(columns, lastColumn - columns);
    // Beside a hidden column they may come hidden.
    sheet.showColumns(columns + 1, lastColumn - columns);
  }
  return { rows: Math.max(rows, lastRow), columns: Math.max(columns, lastColumn) };
}
