import * as v from 'valibot';
import type { Cell } from '../range/cell';
import type { Covered } from '../range/merges';
import type { TypedPlaces } from './typedPlaces';

type Cells = readonly (readonly Cell[])[];

const recordShape = v.object({ name: v.string(), was: v.record(v.string(), v.unknown()) });

/** What the hidden cell of a line says: which line it is, and what its typed cells were when it was written. */
export type LineRecord = v.InferOutput<typeof recordShape>;

function recordOf(cell: Cell | undefined): LineRecord | null {
  try {
    const { success, output } = v.safeParse(recordShape, JSON.parse(String(cell)));
    return success ? output : null;
  } catch {
    return null;
  }
}

/** The records of a recap, by their rows (0-based). */
export function recordsIn(cells: Cells, places: TypedPlaces): Map<number, LineRecord> {
  return new Map(
    cells.flatMap((row, index) => {
      const record = recordOf(row[places.record]);
      return record === null ? [] : [[index, record] as const];
    }),
  );
}

/** Which line each row (0-based) shows, and which of these rows have no record, as a merge covers it. */
export interface Shown {
  readonly lines: ReadonlyMap<number, string>;
  readonly bare: ReadonlySet<number>;
  /** Rows that say nothing, though they have a record or show something like a line. */
  readonly mute: readonly number[];
}

/**
 * What a row shows goes before its record: a part of the columns may have been sorted, and a row of sums stand beside the
 * record of a line that is elsewhere now.
 */
export function shownLines(
  { telling, record }: TypedPlaces,
  cells: Cells,
  records: ReadonlyMap<number, LineRecord>,
  isCovered: Covered,
): Shown {
  const known = new Set([...records.values()].map(({ name }) => name));
  const texts = cells.map((row) => telling.map((at) => String(row[at] ?? '').trim()));
  const names = texts.map((shown) => JSON.stringify(shown));
  const elsewhere = new Set(names.filter((named) => known.has(named)));
  const lines = new Map<number, string>();
  const [bare, mute] = [new Set<number>(), [] as number[]];
  for (let row = 1; row < cells.length; row++) {
    const [shown = [], named = ''] = [texts[row], names[row]];
    const recorded = records.get(row)?.name ?? '';
    const name = known.has(named) ? named : elsewhere.has(recorded) ? '' : recorded;
    const isBlank = shown.every((text) => text === '') && !telling.some((at) => isCovered(row, at));
    // Where she has emptied a line she says nothing about it.
    const emptied = name !== named && !telling.includes(-1) && isBlank;
    const isWhole = shown.every((text) => text !== '');
    if (name !== '' && !emptied) lines.set(row, name);
    else if (name === '' && recorded === '' && isWhole && isCovered(row, record)) {
      lines.set(row, named);
      bare.add(row);
    } else if (recorded !== '' || isWhole) mute.push(row);
  }
  return { lines, bare, mute };
}
