import { GoogleError } from '../errors';
import { a1Of, areaOfA1 } from './a1';
import { type Area, cellCount, contains, lastCorner, overlap } from './area';
import { withoutValue } from './cellParts';
import { editCells } from './sheetCells';
import type { SheetState } from './spreadsheetState';

/** Merged cells that share a cell with the rectangle. [D] */
export function mergesIn(sheet: SheetState, area: Area): Area[] {
  return (sheet.merges ?? []).map((a1) => areaOfA1(a1, sheet)).filter((merge) => overlap(merge, area));
}

/** The cell that holds what a merged one shows; any other cell is its own. */
export function anchorOf(sheet: SheetState, row: number, column: number): { row: number; column: number } {
  return mergesIn(sheet, { row, column, rows: 1, columns: 1 })[0] ?? { row, column };
}

/** Makes one cell of a rectangle: only what stands in its first one stays [F]; merges inside go up in it. */
export function mergeCells(sheet: SheetState, area: Area): void {
  checkMerge(sheet, area);
  breakApart(sheet, area);
  if (cellCount(area) === 1) return;
  sheet.merges = [...(sheet.merges ?? []), a1Of(area)];
  emptyCovered(sheet);
}

/** Throws where one cell would be made of frozen ones and others. [F] */
function checkMerge({ frozenRows, frozenColumns }: SheetState, area: Area): void {
  for (const [lines, count] of [
    ['rows', frozenRows],
    ['columns', frozenColumns],
  ] as const)
    if (isCut(area, lines, count)) throw new GoogleError(`You can't merge frozen and non-frozen ${lines}.`);
}

/** Throws where so many frozen lines would end inside a merge. [F] */
export function checkFreeze(sheet: SheetState, lines: 'rows' | 'columns', count: number): void {
  if (!(sheet.merges ?? []).some((a1) => isCut(areaOfA1(a1, sheet), lines, count))) return;
  throw new GoogleError(
    `Sorry, you can't freeze ${lines} which contain only part of a merged cell. Try to break apart merged cells or freeze more ${lines} to include the complete merged cells.`,
  );
}

/** Whether the first so many lines hold a part of the rectangle, and not all of it. */
function isCut(area: Area, lines: 'rows' | 'columns', count: number): boolean {
  const { row, column } = lastCorner(area);
  const [first, last] = lines === 'rows' ? [area.row, row] : [area.column, column];
  return first <= count && last > count;
}

/** Takes merges inside the rectangle apart; cells that were covered are empty then. [F] One that is cut refuses all of it. */
export function breakApart(sheet: SheetState, area: Area): void {
  const found = mergesIn(sheet, area);
  if (found.some((merge) => !isWithin(merge, area)))
    throw new GoogleError('You must select all cells in a merged range to merge or unmerge them.');
  const gone = found.map(a1Of);
  keep(
    sheet,
    (sheet.merges ?? []).filter((a1) => !gone.includes(a1)),
  );
}

/** What a merge covers holds nothing. */
export function emptyCovered(sheet: SheetState): void {
  for (const a1 of sheet.merges ?? [])
    editCells(sheet, areaOfA1(a1, sheet), (cell, row, column) =>
      row === 0 && column === 0 ? cell : withoutValue(cell),
    );
}

/** Throws where rows cannot be brought into another order. [F] for sorting: a merge over several rows has no row of its own. */
export function checkSortable(sheet: SheetState, area: Area): void {
  if (mergesIn(sheet, area).some(({ rows }) => rows > 1))
    throw new GoogleError("You can't sort a range that contains vertically merged cells.");
}

/** Throws where lines that move would tear a merge apart, taken out of it or put into it. [I] */
export function checkMove(
  sheet: SheetState,
  axis: 'row' | 'column',
  { from, count, before }: { from: number; count: number; before: number },
): void {
  const torn = (sheet.merges ?? []).some((a1) => {
    const area = areaOfA1(a1, sheet);
    const [first, length] = axis === 'row' ? [area.row, area.rows] : [area.column, area.columns];
    const last = first + length - 1;
    const shared = Math.min(last, from + count - 1) - Math.max(first, from) + 1;
    return (shared > 0 && shared < length) || (before > first && before <= last && shared !== length);
  });
  if (torn) throw new GoogleError('You cannot move cells that are part of a merge without all of it.');
}

/** Where merges stand after their lines have moved: one of a single cell is none. */
export function movedMerges(merges: readonly string[], move: (a1: string) => readonly string[]): string[] {
  return merges.flatMap(move).filter((a1) => a1.includes(':'));
}

export function keep(sheet: SheetState, merges: readonly string[]): void {
  if (merges.length > 0) sheet.merges = [...merges];
  else delete sheet.merges;
}

function isWithin(inner: Area, outer: Area): boolean {
  const last = lastCorner(inner);
  return contains(outer, inner.row, inner.column) && contains(outer, last.row, last.column);
}
