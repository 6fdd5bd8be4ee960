import type { Area } from './area';
import { hasContent } from './cellValue';
import { compactRows, sameCell } from './compactRows';
import { lastIndexWhere } from './listEdits';
import type { CellState, SheetState } from './spreadsheetState';

type Row = readonly (CellState | null)[];

/** One row as stored, or what all rows below the stored ones look like. */
export function rowOf(sheet: SheetState, row: number): Row {
  return sheet.cells[row - 1] ?? sheet.blankRow ?? [];
}

/** One cell by Google's 1-based row and column; null when it is empty and plain. */
export function cellAt(sheet: SheetState, row: number, column: number): CellState | null {
  return rowOf(sheet, row)[column - 1] ?? null;
}

/** The cells of a rectangle, row by row, each turned by `view`. */
export function mapCells<T>(
  sheet: SheetState,
  area: Area,
  view: (cell: CellState | null, row: number, column: number) => T,
): T[][] {
  return Array.from({ length: area.rows }, (_r, r) =>
    Array.from({ length: area.columns }, (_c, c) =>
      view(cellAt(sheet, area.row + r, area.column + c), area.row + r, area.column + c),
    ),
  );
}

/**
 * Replaces the cells of a rectangle. Cells and rows are never changed in place: another execution may
 * still hold the old ones. `change` gets offsets within the rectangle, from 0.
 */
export function editCells(
  sheet: SheetState,
  area: Area,
  change: (cell: CellState | null, rowOffset: number, columnOffset: number) => CellState | null,
): void {
  editRows(sheet, area, (row, r) => editedRow(row, area, (cell, c) => change(cell, r, c)));
}

/** The same where a cell's place makes no difference: rows that are one row stay one, as all blank ones are. */
export function editCellsAlike(
  sheet: SheetState,
  area: Area,
  change: (cell: CellState | null) => CellState | null,
): void {
  let before: Row | undefined;
  let after: (CellState | null)[] = [];
  editRows(sheet, area, (row) => {
    if (row !== before) after = editedRow(row, area, change);
    before = row;
    return after;
  });
}

function editRows(
  sheet: SheetState,
  area: Area,
  edited: (row: Row, rowOffset: number) => (CellState | null)[],
): void {
  const last = area.row + area.rows - 1;
  const cells = sheet.cells.slice();
  const blank = sheet.blankRow ?? [];
  while (cells.length < last) cells.push(blank);
  for (let r = 0; r < area.rows; r++) {
    const at = area.row - 1 + r;
    cells[at] = edited(cells[at] ?? [], r);
  }
  sheet.cells = cells;
  compactRows(sheet);
}

function editedRow(
  row: Row,
  area: Area,
  change: (cell: CellState | null, columnOffset: number) => CellState | null,
): (CellState | null)[] {
  const next = row.slice();
  while (next.length < area.column - 1) next.push(null);
  for (let c = 0; c < area.columns; c++) {
    const at = area.column - 1 + c;
    const before = next[at] ?? null;
    const after = plainAsNull(change(before, c));
    next[at] = sameCell(before, after) ? before : after;
  }
  while (next.length > 0 && next.at(-1) === null) next.pop();
  return next;
}

function plainAsNull(cell: CellState | null): CellState | null {
  for (const _ in cell) return cell;
  return null;
}

/** Last row with content, 0 in an empty sheet; formats, notes and dropdowns don't count. */
export function lastRow(sheet: SheetState): number {
  return lastIndexWhere(sheet.cells, (row) => row.some(hasContent)) + 1;
}

/** Last column with content, 0 in an empty sheet. */
export function lastColumn(sheet: SheetState): number {
  return Math.max(0, ...sheet.cells.map((row) => lastIndexWhere(row, hasContent) + 1));
}
