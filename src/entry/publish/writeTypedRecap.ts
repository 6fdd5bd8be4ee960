import type { RowStep } from '../../domain/rowStep';
import { isRefusedNote } from '../../messages/isRefusedNote';
import { lineMoves, stepped } from '../../recaps/lineMoves';
import type { Cell } from '../../sheets/range/cell';
import { clearNotes } from '../../sheets/range/clearNotes';
import { findSheet } from '../../sheets/range/findSheet';
import { forgetCopies } from '../../sheets/range/flush';
import type { Merge } from '../../sheets/range/merges';
import { moveRows } from '../../sheets/range/moveRows';
import { readCells } from '../../sheets/range/readCells';
import type { Place } from '../../sheets/table/kind';
import { isLeft, leftAs, readLeft } from '../../sheets/tabs/leftAs';
import { type Layout, laidOut, layOut } from '../../sheets/tabs/recapLayout';
import type { RecapSheet } from '../../sheets/tabs/recapShape';
import { writeRecap } from '../../sheets/tabs/writeRecap';
import { forgetMerged, noteMerged } from '../../sheets/typed/merged';
import { readStanding, type Standing } from '../../sheets/typed/readStanding';
import { readTyped, type TypedSheet } from '../../sheets/typed/readTyped';
import { mergesWithin, restoredTitles, takeApart } from '../../sheets/typed/takeApart';
import type { TypedRecap } from '../../sheets/typed/typedRecaps';
import { wouldWipeOut } from '../../sheets/typed/wouldWipeOut';
import { herMoves, type Moves, oursOf, rowNames } from './herRows';
import { herColumns, namesOf, tellingColumns } from './typedLines';
import { putIn, widened } from './writePlainRecap';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Cells = readonly (readonly Cell[])[];

/** Which line each row shows; '' = none: as the tab stands, and as it will be. */
type Names = readonly [is: readonly string[], willBe: readonly string[]];

/** A recap that the seller types into, about to be written. */
export interface ToWrite {
  /** Its name among the recaps. */
  readonly key: string;
  readonly recap: RecapSheet;
  readonly typed: TypedRecap;
  readonly place: Place;
  readonly dress: boolean;
  /** Whether cells of it were found merged. */
  readonly isMerged: boolean;
  /** As it was remembered to be left; '' = nothing is remembered. */
  readonly left: string;
}

/**
 * Writes a recap that the seller types into, and gives back how it is left. It is read just before: where something stands that has
 * not been taken in, it is left as it is (`null`). Lines go where they will be as whole rows, and of her columns only cells that change are written: so what
 * she types in the moment between reading and writing stays in its line, and is found as typed by the next look. Cells that
 * tell which line is which are spared, too: rows that she sorts in that moment keep their own, and all is written anew. So it is where she
 * has merged cells: they are taken apart.
 */
export function writeTypedRecap(work: ToWrite): string | null {
  const { recap, typed, place, left } = work;
  forgetCopies();
  const sheet = findSheet(recap.name);
  if (sheet === null) {
    const made = writeRecap(recap, place, true);
    return stands(recap, tellingColumns(typed, recap.cells[0]), made) ? leftAs(null, recap) : null;
  }
  const before = readStanding(typed, sheet, place);
  if (restoredTitles(typed, sheet, before, recap.cells[0])) return null;
  if (wouldWipeOut(before.typed, readTyped(typed, recap.cells, place))) return null;
  const laid = layOut(recap, before.cells, readLeft(left));
  putIn(sheet, laid, recap);
  const isWhole = laid.insert.length === 0 && !laid.needsTop;
  const standing = isWhole ? before : readStanding(typed, sheet, place);
  const dress = work.dress || !isLeft(left, laid.layout);
  const isThere = writtenOver(
    { ...work, recap: laidOut(widened(recap, laid), laid.layout), layout: laid.layout, dress },
    sheet,
    standing,
  );
  return isThere ? leftAs(null, recap, 0, laid.layout) : null;
}

/** A recap as its tab is laid out. */
interface LaidWork extends ToWrite {
  readonly layout: Layout;
}

function writtenOver(work: LaidWork, sheet: Sheet, before: Standing): boolean {
  const { key, recap, typed, place, isMerged } = work;
  const next = readTyped(typed, recap.cells, place);
  const merges = isMerged ? mergesWithin(sheet, widthOf(recap)) : before.merges;
  const written = merges.length === 0 ? writtenAround(work, { sheet, before, next }) : 'anew';
  if (written === false) return false;
  const isThere = written === true || writtenAnew(work, sheet, before.cells, merges);
  if (isThere && isMerged) forgetMerged(key);
  return isThere;
}

interface Found {
  readonly sheet: Sheet;
  readonly before: Standing;
  readonly next: TypedSheet;
}

/** `anew` = it can't be done so; `false` = cells were merged meanwhile: the next run takes them apart. */
function writtenAround(
  { key, recap, typed, place, dress, layout }: LaidWork,
  { sheet, before: { cells, typed: before }, next }: Found,
): boolean | 'anew' {
  const telling = tellingColumns(typed, recap.cells[0]);
  const hers = herColumns(typed, recap.cells[0]);
  if (String(hers) !== String(herColumns(typed, cells[0]))) return 'anew';
  const names = [namesOf(before, cells.length), namesOf(next, recap.cells.length)] as const;
  const moves = layout.includes(null)
    ? herMoves(allNames(names[0], cells, layout), allNames(names[1], recap.cells, layout), cells, layout)
    : plainMoves(recap, cells, names);
  if (moves === null || !moved(sheet, moves.steps) || moves.isPartial) return 'anew';
  const { steps } = moves;
  const present = sparedCells(cells, steps, [moves.is, moves.willBe]);
  const columns = [...telling, ...hers].sort((a, b) => a - b);
  try {
    // Rows have taken their looks along.
    writeRecap(recap, place, dress || steps.length > 0, { columns, present }, sheet);
    return stands(recap, telling, sheet) || 'anew';
  } catch (error) {
    // Google may say only now that rows don't move over merged cells.
    forgetCopies();
    const merges = mergesWithin(sheet, widthOf(recap));
    if (merges.length === 0) throw error;
    noteMerged(key, merges);
    return false;
  }
}

/** All values in one write: however she sorts meanwhile, no line gets cells of another. */
function writtenAnew(
  { recap, typed, place }: ToWrite,
  sheet: Sheet,
  cells: Cells,
  merges: readonly Merge[],
): boolean {
  const telling = tellingColumns(typed, recap.cells[0]);
  const write = (over: readonly Merge[]): boolean => {
    takeApart(typed, sheet, over, place);
    // Rows may have moved, and taken their looks along.
    writeRecap(recap, place, true, null, sheet);
    return stands(recap, telling, sheet);
  };
  let isThere = write(merges);
  if (!isThere && merges.length === 0) {
    // What does not stand may lie under cells that she has merged.
    const over = mergesWithin(sheet, widthOf(recap));
    isThere = over.length > 0 && write(over);
  }
  // Lines have other rows now: what was said of their cells would be said of others.
  clearNotes(sheet, herColumns(typed, cells[0]), cells.length, isRefusedNote);
  return isThere;
}

function widthOf({ cells }: RecapSheet): number {
  return cells[0]?.length ?? 0;
}

/** Whether each line stands where it was meant to: reading sends what was written, and tells what a person has done meanwhile. */
function stands({ cells }: RecapSheet, telling: readonly number[], sheet: Sheet): boolean {
  const found = readCells(sheet);
  return cells.every((row, at) => telling.every((column) => (found[at]?.[column] ?? '') === row[column]));
}

/** `false` where Google moves no rows (merged cells, a protection, a filter): the tab is written anew, as it stands then. */
function moved(sheet: Sheet, steps: readonly RowStep[]): boolean {
  try {
    moveRows(sheet, steps);
    return true;
  } catch {
    forgetCopies();
    return false;
  }
}

/** Where columns of hers stand among ours each row has a name: hers go along with whatever they stand beside. */
function allNames(lines: readonly string[], cells: Cells, layout: Layout): string[] {
  const names = rowNames('', oursOf(cells, layout));
  return names.map((name, row) => lines[row] || name);
}

/** `null` where no line stays, or a row would go with something that is none of ours. */
function plainMoves({ cells }: RecapSheet, present: Cells, names: Names): Moves | null {
  const [is, willBe] = names;
  const steps = lineMoves(is, willBe);
  if (steps === null) return null;
  const stay = new Set(stepped(present, steps, []));
  const width = cells[0]?.length ?? 0;
  const gone = present.filter((row) => !stay.has(row));
  return gone.some((row) => row.slice(width).some((cell) => cell !== '')) ? null : { is, willBe, steps };
}

/** What stands there by then; nothing where a line will be new: its row is written whole, whatever she sorts into it. */
function sparedCells(present: Cells, steps: readonly RowStep[], [is, willBe]: Names): Cells {
  const names = stepped(is, steps, '');
  return stepped(present, steps, []).map((row, at) => (names[at] === (willBe[at] ?? '') ? row : []));
}
