import * as v from 'valibot';
import { RECORD } from '../../messages/sheets/typedHeaders';
import type { Reading } from '../../reading/reading';
import type { Cell } from '../range/cell';
import type { Place } from '../table/kind';
import { plainTitles, titledAt } from '../table/titles';
import type { TypedRecap, TypedValue } from './typedRecaps';

type Cells = readonly (readonly Cell[])[];

const recordShape = v.object({ name: v.string(), was: v.record(v.string(), v.unknown()) });

/** What the hidden cell of a line says: which line it is, and what its typed cells were when it was written. */
export type LineRecord = v.InferOutput<typeof recordShape>;

/** One of her cells; row and column are 1-based. */
export interface TypedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  /** What it was when it was written. */
  readonly was: TypedValue;
  readonly reading: Reading<TypedValue>;
}

/** Her cells of one line and column: several where she has copied a row or a column. */
export interface TypedLine {
  readonly line: string;
  readonly key: string;
  readonly was: TypedValue;
  readonly cells: readonly TypedCell[];
}

/** A recap as it stands in its tab. */
export interface TypedSheet {
  readonly lines: readonly TypedLine[];
  /** Where each record stands, and what it says. */
  readonly records: readonly { readonly row: number; readonly column: number; readonly record: LineRecord }[];
}

function recordOf(cell: Cell | undefined): LineRecord | null {
  try {
    const { success, output } = v.safeParse(recordShape, JSON.parse(String(cell)));
    return success ? output : null;
  } catch {
    return null;
  }
}

/**
 * Which line each row (0-based) shows. What it shows goes before its record: a part of the columns may have been sorted, and a
 * row of sums stand beside the record of a line that is elsewhere now.
 */
function linesOf(
  recap: TypedRecap,
  cells: Cells,
  records: ReadonlyMap<number, LineRecord>,
): Map<number, string> {
  const known = new Set([...records.values()].map(({ name }) => name));
  const places = recap.line.map((title) => titledAt(title, plainTitles(cells[0] ?? []))[0] ?? -1);
  const texts = cells.map((row) => places.map((at) => String(row[at] ?? '').trim()));
  const names = texts.map((shown) => JSON.stringify(shown));
  const elsewhere = new Set(names.filter((named) => known.has(named)));
  return new Map(
    cells.slice(1).flatMap((_row, index) => {
      const [shown = [], named = ''] = [texts[index + 1], names[index + 1]];
      const recorded = records.get(index + 1)?.name ?? '';
      const name = known.has(named) ? named : elsewhere.has(recorded) ? '' : recorded;
      // Where she has emptied a line she says nothing about it.
      const emptied = name !== named && !places.includes(-1) && shown.every((text) => text === '');
      return name === '' || emptied ? [] : [[index + 1, name] as const];
    }),
  );
}

/**
 * What stands in her cells of a recap, line by line. Columns are found by header, in either language, and lines by what
 * they show, so that sorting, inserting and deleting confuse nothing; rows without a line are no entries.
 */
export function readTyped(recap: TypedRecap, cells: Cells, place: Place): TypedSheet {
  const [header = []] = cells;
  const recordAt = header.indexOf(RECORD);
  const records = new Map(
    cells.flatMap((row, index) => {
      const record = recordOf(row[recordAt]);
      return record === null ? [] : [[index, record] as const];
    }),
  );
  const rows = new Map<string, number[]>();
  for (const [row, line] of linesOf(recap, cells, records)) rows.set(line, [...(rows.get(line) ?? []), row]);
  const first = new Map([...records.values()].reverse().map((record) => [record.name, record.was]));
  const lines = Object.entries(recap.hers).flatMap(([key, { header: title, kind }]) => {
    const columns = titledAt(title, plainTitles(header));
    return [...rows].flatMap(([line, own]): TypedLine[] => {
      const was = first.get(line)?.[key] as TypedValue | undefined;
      if (was === undefined) return [];
      const typed = own.flatMap((row) => {
        // Beside a line that stands twice may stand what it was before, and what it has become.
        const beside = records.get(row);
        const wasHere = ((beside?.name === line ? beside.was[key] : null) ?? was) as TypedValue;
        return columns.map((column) => {
          const cell = cells[row]?.[column] ?? '';
          return { row: row + 1, column: column + 1, cell, was: wasHere, reading: kind.read(cell, place) };
        });
      });
      return [{ line, key, was, cells: typed }];
    });
  });
  const placed = [...records].map(([row, record]) => ({ row: row + 1, column: recordAt + 1, record }));
  return { lines, records: placed };
}

function holds({ reading }: TypedCell, expected: TypedValue): boolean {
  return reading.kind === 'certain' && reading.value === expected;
}

/** Cells in which something else stands than when the line was written: typed, and not taken in yet. */
export function changedCells({ cells }: TypedLine): TypedCell[] {
  return cells.filter((cell) => !holds(cell, cell.was));
}

/** Whether what is about to be written (`next`: what each line's cells will be) would wipe out something typed. */
export function wouldWipeOut({ lines }: TypedSheet, next: TypedSheet): boolean {
  const written = new Map(next.lines.map(({ line, key, was }) => [JSON.stringify([line, key]), was]));
  return lines.some((each) => {
    const becomes = written.get(JSON.stringify([each.line, each.key]));
    return changedCells(each).some((cell) => becomes === undefined || !holds(cell, becomes));
  });
}
