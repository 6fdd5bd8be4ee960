import type { RowStep } from '../../domain/rowStep';
import { lineMoves, stepped } from '../../recaps/lineMoves';
import type { Cell } from '../../sheets/range/cell';
import { findSheet } from '../../sheets/range/findSheet';
import { flushWrites, forgetCopies } from '../../sheets/range/flush';
import { moveRows } from '../../sheets/range/moveRows';
import { readCells } from '../../sheets/range/readCells';
import { rowsIn } from '../../sheets/range/writeCells';
import { clearNotes } from '../../sheets/range/writeNote';
import type { Place } from '../../sheets/table/kind';
import { plainTitles, titledAt } from '../../sheets/table/titles';
import { type RecapSheet, writeRecap } from '../../sheets/tabs/recapTab';
import { readTyped, type TypedSheet, wouldWipeOut } from '../../sheets/typed/readTyped';
import type { TypedRecap } from '../../sheets/typed/typedRecaps';

/**
 * Writes a recap that the seller types into. It is read just before: where something stands that has not been taken in,
 * it is left as it is (`false`). Lines go where they will be as whole rows, and of her columns only cells that change are written: so what
 * she types in the moment between reading and writing stays in its line, and is found as typed by the next look.
 */
export function writeTypedRecap(recap: RecapSheet, typed: TypedRecap, place: Place, dress: boolean): boolean {
  forgetCopies();
  const sheet = findSheet(recap.name);
  const size = sheet && rowsIn(sheet);
  const present = sheet === null ? [] : readCells(sheet);
  const [before, next] = [readTyped(typed, present, place), readTyped(typed, recap.cells, place)];
  if (wouldWipeOut(before, next)) return false;
  const columns = herColumns(typed, recap.cells[0]);
  const steps = stepsOf(recap, present, before, next);
  const spares = steps !== null && String(columns) === String(herColumns(typed, present[0]));
  if (sheet !== null && size !== null && spares && moved(sheet, steps)) {
    const rows = stepped(present, steps, []);
    // Rows have taken their looks along.
    const spared = { columns, present: rows, rows: size + rows.length - present.length };
    writeRecap(recap, place, dress || steps.length > 0, spared, sheet);
  } else {
    // Where moving has failed everything is looked for anew.
    writeRecap(recap, place, dress, null, spares ? undefined : sheet);
    // Lines have other rows now: what was said of their cells would be said of others.
    if (sheet !== null) clearNotes(sheet, herColumns(typed, present[0]), present.length);
  }
  flushWrites();
  return true;
}

/** `false` where Google moves no rows (merged cells, a protection, a filter): the tab is written anew, as it stands then. */
function moved(sheet: GoogleAppsScript.Spreadsheet.Sheet, steps: readonly RowStep[]): boolean {
  try {
    moveRows(sheet, steps);
    return true;
  } catch {
    forgetCopies();
    return false;
  }
}

/** `null` where no line stays, or a row would go with something that is none of ours. */
function stepsOf(
  { cells }: RecapSheet,
  present: readonly (readonly Cell[])[],
  before: TypedSheet,
  next: TypedSheet,
): RowStep[] | null {
  const steps = lineMoves(namesOf(before, present.length), namesOf(next, cells.length));
  if (steps === null) return null;
  const stay = new Set(stepped(present, steps, []));
  const width = cells[0]?.length ?? 0;
  const gone = present.filter((row) => !stay.has(row));
  return gone.some((row) => row.slice(width).some((cell) => cell !== '')) ? null : steps;
}

/** Which line stands in each row; of one that stands there twice the first row counts. */
function namesOf({ records }: TypedSheet, rows: number): string[] {
  const names = new Array<string>(rows).fill('');
  const seen = new Set<string>();
  for (const { row, record } of records) {
    if (!seen.has(record.name)) names[row - 1] = record.name;
    seen.add(record.name);
  }
  return names;
}

/** Her columns (0-based), from left to right. */
function herColumns({ hers }: TypedRecap, header: readonly Cell[] = []): number[] {
  const titles = plainTitles(header);
  return Object.values(hers)
    .flatMap((column) => titledAt(column.header, titles))
    .sort((a, b) => a - b);
}
