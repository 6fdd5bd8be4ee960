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

/** How many rows and columns a sheet has, filled or not. */
export interface Room {
  readonly rows: number;
  readonly columns: number;
}

/** Asked while reading: after a write the same question would cost a round trip. */
export function roomOf(sheet: Sheet): Room {
  return { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
}

/**
 * Writes one block. Formats go first: in a cell that is not yet text, `=1+1` would become a formula and
 * `0812` would lose its zero.
 */
export function writeCells(sheet: Sheet, block: Block, room: Room = roomOf(sheet)): void {
  const [first] = block.cells;
  if (first === undefined || first.length === 0) return;
  makeRoom(sheet, room, block.row + block.cells.length - 1, block.column + first.length - 1);
  const range = sheet.getRange(block.row, block.column, block.cells.length, first.length);
  noteWrite();
  range.setNumberFormats(block.cells.map(() => [...block.formats]));
  range.setValues(block.cells.map((row) => [...row]));
}

/** Adds the rows and columns that the sheet lacks; what it has then. */
export function makeRoom(sheet: Sheet, { rows, columns }: Room, lastRow: number, lastColumn = 0): Room {
  if (lastRow > rows) sheet.insertRowsAfter(rows, lastRow - rows);
  if (lastColumn > columns) sheet.insertColumnsAfter(columns, lastColumn - columns);
  return { rows: Math.max(rows, lastRow), columns: Math.max(columns, lastColumn) };
}
