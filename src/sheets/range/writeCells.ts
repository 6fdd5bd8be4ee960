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

/** Values alone, where formats and room are there (1-based corner). */
export function writeValues(sheet: Sheet, cells: Table['cells'], row: number, column: number): void {
  const width = cells[0]?.length ?? 0;
  if (width === 0) return;
  noteWrite();
  sheet.getRange(row, column, cells.length, width).setValues(cells.map((line) => [...line]));
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
    return null;
  }
  return sheet.getRange(`${lettersOf(left)}${row}:${lettersOf(left + columns - 1)}`);
}

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
