import type { Cell } from '../range/cell';
import { type Block, writeCells } from '../range/writeCells';
import type { Fields, RowOf } from './field';
import type { Place } from './kind';
import type { Table } from './readTable';

/** Neighbouring columns that one call can write. */
type Run = readonly { readonly key: string; readonly column: number }[];

/**
 * Writes rows one below the other from `top` (1-based). The seller's own columns in between are left
 * alone. The run that holds the row's key is written last: until then the row does not exist.
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
  for (const run of keyLast(runs, table.tab.rowKey))
    writeCells(table.sheet, block(table, run, top, rows, place), table.room);
}

/** Writes some fields of one row. */
export function writeFields<F extends Fields>(
  table: Table<F>,
  row: number,
  values: Partial<RowOf<F>>,
  place: Place,
): void {
  for (const run of runsOf(table.columns, Object.keys(values))) {
    writeCells(table.sheet, block(table, run, row, [values], place), table.room);
  }
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

/** Groups columns that stand side by side. */
export function runsOf(columns: Readonly<Record<string, number>>, keys: readonly string[]): Run[] {
  const places = keys.map((key) => ({ key, column: columns[key] ?? -1 })).sort((a, b) => a.column - b.column);
  const runs: { key: string; column: number }[][] = [];
  for (const place of places) {
    const last = runs[runs.length - 1];
    if (last?.[last.length - 1]?.column === place.column - 1) last.push(place);
    else runs.push([place]);
  }
  return runs;
}

function keyLast(runs: readonly Run[], rowKey: string): Run[] {
  const holdsKey = (run: Run) => run.some(({ key }) => key === rowKey);
  return [...runs.filter((run) => !holdsKey(run)), ...runs.filter(holdsKey)];
}
