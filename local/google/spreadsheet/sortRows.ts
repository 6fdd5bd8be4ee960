import type { Area } from './area';
import { compactRows } from './compactRows';
import { spliced } from './listEdits';
import { checkSortable } from './merges';
import { editCells, lastRow, mapCells, rowOf } from './sheetCells';
import type { CellState, SheetState, StoredValue } from './spreadsheetState';

/** A column (counted from 1) to sort by. */
export interface SortKey {
  readonly column: number;
  readonly descending: boolean;
}

/**
 * Sorts the rows between the frozen ones and the last with content by one column (1-based), as the menu
 * does: numbers, then text, then ticks; empty cells last either way. Cells move whole.
 */
export function sortRows(sheet: SheetState, column: number, descending: boolean): void {
  const first = sheet.frozenRows;
  const count = Math.max(0, lastRow(sheet) - first);
  checkSortable(sheet, { row: first + 1, column: 1, rows: count, columns: sheet.columns });
  const rows = Array.from({ length: count }, (_one, i) => rowOf(sheet, first + 1 + i));
  const sorted = sortedRows(rows, [{ column, descending }]);
  sheet.cells = spliced(
    sheet.cells,
    first,
    count,
    sorted.map((row) => row.slice()),
  );
  compactRows(sheet);
}

/** Sorts the rows of a rectangle among themselves; what lies beside it stays. */
export function sortArea(sheet: SheetState, area: Area, keys: readonly SortKey[]): void {
  const rows = mapCells(sheet, area, (cell) => cell);
  const inside = keys.map(({ column, descending }) => ({ column: column - area.column + 1, descending }));
  const sorted = sortedRows(rows, inside);
  editCells(sheet, area, (_cell, r, c) => sorted[r]?.[c] ?? null);
}

type Row = readonly (CellState | null)[];

/** Rows that are equal in every key keep their order. */
function sortedRows(rows: readonly Row[], keys: readonly SortKey[]): Row[] {
  const difference = (one: Row, other: Row) =>
    keys
      .map(({ column, descending }) =>
        compareCells(one[column - 1] ?? null, other[column - 1] ?? null, descending),
      )
      .find((order) => order !== 0) ?? 0;
  return [...rows].sort(difference);
}

function compareCells(one: CellState | null, other: CellState | null, descending: boolean): number {
  const [a, b] = [one?.v, other?.v];
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return compareValues(a, b) * (descending ? -1 : 1);
}

const ORDER = ['number', 'string', 'boolean'];

function compareValues(a: StoredValue, b: StoredValue): number {
  if (typeof a !== typeof b) return ORDER.indexOf(typeof a) - ORDER.indexOf(typeof b);
  if (typeof a === 'string') return a.localeCompare(String(b), 'id');
  return Number(a) - Number(b);
}
