import type { Cell } from './cell';
import { noteWrite } from './flush';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A block of cells to write: 1-based corner, and one format for each of its columns. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Cell[])[];
  readonly formats: readonly string[];
}

/** Rows of cells, all of one width, and one format a cell. */
export interface Table {
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

/** Values alone, where formats and room are there (1-based corner). */
export function writeValues(sheet: Sheet, cells: Table['cells'], row: number, column: number): void {
  const width = cells[0]?.length ?? 0;
  if (width === 0) return;
  noteWrite();
  sheet.getRange(row, column, cells.length, width).setValues(cells.map((line) => [...line]));
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
