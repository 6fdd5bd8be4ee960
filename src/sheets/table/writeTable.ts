import type { Cell } from '../range/cell';
import { moveRows } from '../range/moveRows';
import { type Block, writeCells } from '../range/writeCells';
import type { Fields, RowOf } from './field';
import type { Place } from './kind';
import type { Table } from './readTable';
import { inWritingOrder, type Run, runsOf } from './runs';

/**
 * Writes rows one below the other from `top` (1-based). The seller's own columns in between are left
 * alone. The run that holds the row's key comes after the others: until then the row does not exist; the stamp comes
 * first, so that what a killed save leaves is known again.
 * `null` in `rows` empties that row.
 */
export function writeRows<F extends Fields>(
  table: Table<F>,
  top: number,
  rows: readonly (RowOf<F> | null)[],
  place: Place,
): void {
  if (rows.length === 0) return;
  const runs = runsOf(table.columns, Object.keys(table.tab.fields));
  for (const run of inWritingOrder(runs, table.tab))
    writeCells(table.sheet, block(table, run, top, rows, place), table.room);
}

/**
 * The table with so many new rows at its end: whoever inserts a row above while we write pushes the last one down to where we mean
 * to, and it would be written over. What a killed save left there is written over, as ever.
 */
export function withNewRows<F extends Fields>(table: Table<F>, count: number): Table<F> {
  const { sheet, end, room, leftBehind } = table;
  // Beyond the last row of the sheet rows are made anyway.
  if (count === 0 || leftBehind.length > 0 || end > room.rows) return table;
  moveRows(sheet, [{ do: 'insert', at: end, count }]);
  return { ...table, room: { ...room, rows: room.rows + count } };
}

/** Writes some fields of one row. */
export function writeFields<F extends Fields>(
  table: Table<F>,
  row: number,
  values: Partial<RowOf<F>>,
  place: Place,
): void {
  writeFieldsDown(table, row, [values], place);
}

/** Writes the same fields of rows one below the other from `top` (1-based) on. */
export function writeFieldsDown<F extends Fields>(
  table: Table<F>,
  top: number,
  rows: readonly Partial<RowOf<F>>[],
  place: Place,
): void {
  for (const run of runsOf(table.columns, Object.keys(rows[0] ?? {})))
    writeCells(table.sheet, block(table, run, top, rows, place), table.room);
}

function block<F extends Fields>(
  table: Pick<Table<F>, 'tab'>,
  run: Run,
  row: number,
  rows: readonly (Partial<RowOf<F>> | null)[],
  place: Place,
): Block {
  const { fields } = table.tab;
  const cellOf = (values: Partial<RowOf<F>> | null, key: string): Cell =>
    values === null ? '' : (fields[key]?.kind.write(values[key], place) ?? '');
  return {
    row,
    column: (run[0]?.column ?? 0) + 1,
    cells: rows.map((values) => run.map(({ key }) => cellOf(values, key))),
    formats: run.map(({ key }) => fields[key]?.kind.format ?? '@'),
  };
}
