import { compactRows } from './compactRows';
import { spliced } from './listEdits';
import { lastRow, rowOf } from './sheetCells';
import type { CellState, SheetState, StoredValue } from './spreadsheetState';

/**
 * Sorts the rows between the frozen ones and the last with content by one column (1-based), as the menu
 * does: numbers, then text, then ticks; empty cells last either way. Cells move whole.
 */
export function sortRows(sheet: SheetState, column: number, descending: boolean): void {
  const first = sheet.frozenRows;
  const count = Math.max(0, lastRow(sheet) - first);
  const rows = Array.from({ length: count }, (_one, i) => rowOf(sheet, first + 1 + i));
  const keyed = rows.map((row) => ({ row: row.slice(), key: row[column - 1] ?? null }));
  const sorted = keyed.sort((a, b) => compareCells(a.key, b.key, descending));
  sheet.cells = spliced(
    sheet.cells,
    first,
    count,
    sorted.map(({ row }) => row),
  );
  compactRows(sheet);
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
