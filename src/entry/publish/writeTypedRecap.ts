import type { Cell } from '../../sheets/range/cell';
import { findSheet } from '../../sheets/range/findSheet';
import { flushWrites, forgetCopies } from '../../sheets/range/flush';
import { readCells } from '../../sheets/range/readCells';
import type { Place } from '../../sheets/table/kind';
import { plainTitles, titledAt } from '../../sheets/table/titles';
import { type RecapSheet, type Spared, writeRecap } from '../../sheets/tabs/recapTab';
import { readTyped, type TypedSheet, wouldWipeOut } from '../../sheets/typed/readTyped';
import type { TypedRecap } from '../../sheets/typed/typedRecaps';

/**
 * Writes a recap that the seller types into. It is read just before: where something stands that has not been taken in,
 * it is left as it is (`false`). While each line stays where it is, her columns are not even touched, so that what she types in the moment
 * between reading and writing stays, too, and is found as typed by the next look.
 */
export function writeTypedRecap(recap: RecapSheet, typed: TypedRecap, place: Place, dress: boolean): boolean {
  forgetCopies();
  const sheet = findSheet(recap.name);
  const present = sheet === null ? [] : readCells(sheet);
  const [before, next] = [readTyped(typed, present, place), readTyped(typed, recap.cells, place)];
  if (wouldWipeOut(before, next)) return false;
  writeRecap(recap, place, dress, sameLines(before, next) ? sparedOf(typed, recap, present) : null);
  flushWrites();
  return true;
}

/** Whether every record stands where it did, so that no line moves. */
function sameLines(before: TypedSheet, next: TypedSheet): boolean {
  const placed = ({ records }: TypedSheet): string =>
    JSON.stringify(records.map(({ row, column, record }) => [row, column, record.name]));
  return next.records.length > 0 && placed(before) === placed(next);
}

/** `null` where one of her columns is not where it will be. */
function sparedOf(
  typed: TypedRecap,
  { cells }: RecapSheet,
  present: readonly (readonly Cell[])[],
): Spared | null {
  const columnsIn = (header: readonly Cell[] = []): number[] =>
    Object.values(typed.hers).flatMap((column) => titledAt(column.header, plainTitles(header)));
  const columns = columnsIn(cells[0]).sort((a, b) => a - b);
  return String(columns) === String(columnsIn(present[0]).sort((a, b) => a - b))
    ? { columns, present }
    : null;
}
