import type { Cell } from '../range/cell';
import { coveredBy, type Merge, mergesOf } from '../range/merges';
import { readCells } from '../range/readCells';
import type { Place } from '../table/kind';
import { readTyped, type TypedSheet } from './readTyped';
import { placesIn, type TypedPlaces } from './typedPlaces';
import type { TypedRecap } from './typedRecaps';

/** A recap that she types into, as it stands in its tab. */
export interface Standing {
  readonly cells: readonly (readonly Cell[])[];
  readonly typed: TypedSheet;
  /** Merges that keep a cell of ours from being its line's own; looked for only where something seems odd. */
  readonly merges: readonly Merge[];
}

export function readStanding(
  recap: TypedRecap,
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  place: Place,
): Standing {
  const cells = readCells(sheet);
  const typed = readTyped(recap, cells, place);
  const merges = typed.isDoubtful ? mergesOf(sheet).filter(touching(placesIn(recap, cells[0]))) : [];
  if (merges.length === 0) return { cells, typed, merges };
  return { cells, typed: readTyped(recap, cells, place, coveredBy(merges)), merges };
}

/** Over titles, or over a column by which lines are known or typed into. */
function touching({ telling, record, hers }: TypedPlaces): (merge: Merge) => boolean {
  const ours = [...telling, record, ...Object.values(hers).flat()];
  return ({ rows, columns }) =>
    rows[0] === 0 || ours.some((column) => column >= columns[0] && column < columns[1]);
}
