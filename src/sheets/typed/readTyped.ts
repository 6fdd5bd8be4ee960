import type { Reading } from '../../reading/reading';
import type { Cell } from '../range/cell';
import type { Covered } from '../range/merges';
import type { Place } from '../table/kind';
import { type LineRecord, recordsIn, shownLines } from './shownLines';
import { lacksTitle, placesIn, type TypedPlaces } from './typedPlaces';
import type { TypedRecap, TypedValue } from './typedRecaps';

type Cells = readonly (readonly Cell[])[];

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
  /** Its record lies under a merge: nobody knows what was written, so `was` is a blank and whatever stands there counts. */
  readonly bare: boolean;
}

/** A recap as it stands in its tab. */
export interface TypedSheet {
  readonly lines: readonly TypedLine[];
  /** Where each record stands, and what it says. */
  readonly records: readonly { readonly row: number; readonly column: number; readonly record: LineRecord }[];
  /** Whether something stands there that may be as it is because cells were merged. */
  readonly isDoubtful: boolean;
}

/**
 * What stands in her cells of a recap, line by line. Columns are found by header, in either language, and lines by what
 * they show, so that sorting, inserting and deleting confuse nothing; rows without a line are no entries. A cell that a merge
 * covers is none: whatever it was, nobody has emptied it.
 */
export function readTyped(
  recap: TypedRecap,
  cells: Cells,
  place: Place,
  isCovered: Covered = () => false,
): TypedSheet {
  const places = placesIn(recap, cells[0]);
  const records = recordsIn(cells, places);
  const shown = shownLines(places, cells, records, isCovered);
  const rows = new Map<string, number[]>();
  for (const [row, line] of shown.lines) rows.set(line, [...(rows.get(line) ?? []), row]);
  const first = new Map([...records.values()].reverse().map((record) => [record.name, record.was]));
  const lines = Object.entries(recap.hers).flatMap(([key, { kind }]) => {
    const blank = certainIn(kind.read('', place));
    return [...rows].flatMap(([line, own]): TypedLine[] => {
      const bare = own.some((row) => shown.bare.has(row));
      const was = bare ? blank : (first.get(line)?.[key] as TypedValue | undefined);
      if (was === undefined) return [];
      const typed = own.flatMap((row) => {
        // Beside a line that stands twice may stand what it was before, and what it has become.
        const beside = records.get(row);
        const wasHere = ((beside?.name === line ? beside.was[key] : null) ?? was) as TypedValue;
        const columns = (places.hers[key] ?? []).filter((column) => !isCovered(row, column));
        return columns.map((column) => {
          const cell = cells[row]?.[column] ?? '';
          return { row: row + 1, column: column + 1, cell, was: wasHere, reading: kind.read(cell, place) };
        });
      });
      return [{ line, key, was, cells: typed, bare }];
    });
  });
  const placed = [...records].map(([row, record]) => ({ row: row + 1, column: places.record + 1, record }));
  const isDoubtful =
    lacksTitle(places) ||
    lines.some((line) => changedCells(line).length > 0) ||
    shown.mute.some((row) => isFilled(recap, places, cells[row], place));
  return { lines, records: placed, isDoubtful };
}

function certainIn(reading: Reading<TypedValue>): TypedValue | undefined {
  return reading.kind === 'certain' ? reading.value : undefined;
}

/** Whether one of her cells of a row holds more than nothing. */
function isFilled(recap: TypedRecap, { hers }: TypedPlaces, row: Cells[number] = [], place: Place): boolean {
  return Object.entries(recap.hers).some(([key, { kind }]) => {
    const blank = certainIn(kind.read('', place));
    return (hers[key] ?? []).some((column) => certainIn(kind.read(row[column] ?? '', place)) !== blank);
  });
}

/** Whether a cell says that for certain. */
export function holdsForCertain({ reading }: TypedCell, expected: TypedValue): boolean {
  return reading.kind === 'certain' && reading.value === expected;
}

/** Cells in which something else stands than when the line was written: typed, and not taken in yet. */
export function changedCells({ cells }: TypedLine): TypedCell[] {
  return cells.filter((cell) => !holdsForCertain(cell, cell.was));
}
