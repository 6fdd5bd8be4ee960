import { GoogleError } from '../errors';
import { onlyLooks } from './cellParts';
import { compactRows } from './compactRows';
import { hideColumns, hideRows, isRowHidden, moveHiddenRows } from './hiddenLines';
import { lastIndexWhere, spliced } from './listEdits';
import { moveColumnMarks, moveRowMarks, type Shift, shiftedIndex } from './shift';
import type { Tabs } from './sourceMoves';
import type { CellState, SheetState } from './spreadsheetState';

type Row = (CellState | null)[];

/**
 * The grid's rows change; cells, hiding, protections and conditional formats move along. `before` is 1-based. [I] New rows are
 * hidden where the row is whose likeness they are made in: the API has them inherit a row's properties.
 */
export function insertRows(
  sheet: SheetState,
  before: number,
  count: number,
  tabs = only(sheet),
  like = before,
): void {
  const hidden = isRowHidden(sheet, like);
  // New rows take over the looks of the row they push down; below the stored ones all look alike.
  const looks = (sheet.cells[before - 1] ?? []).map(onlyLooks);
  const fresh = Array.from({ length: count }, () => looks);
  if (before <= sheet.cells.length) sheet.cells = spliced(sheet.cells, before - 1, 0, fresh);
  sheet.rows += count;
  moveRowMarks(sheet, { at: before, by: count }, tabs);
  moveHiddenRows(sheet, (row) => shiftedIndex(row, { at: before, by: count }));
  if (hidden) hideRows(sheet, before, count);
  compactRows(sheet);
}

/** Removes rows; the last one of a sheet can't go. */
export function deleteRows(sheet: SheetState, from: number, count: number, tabs = only(sheet)): void {
  if (from + count - 1 > sheet.rows) throw new GoogleError('Those rows are out of bounds.');
  if (count >= sheet.rows) throw new GoogleError("You can't delete all the rows on the sheet.");
  sheet.cells = spliced(sheet.cells, from - 1, count);
  sheet.rows -= count;
  moveRowMarks(sheet, { at: from, by: -count }, tabs);
  moveHiddenRows(sheet, (row) => shiftedIndex(row, { at: from, by: -count }));
  compactRows(sheet);
}

/**
 * The grid's columns change; cells, widths, hidden columns, metadata and the form's columns move along. [I] New ones are hidden where
 * the column is whose likeness they are made in, as rows are.
 */
export function insertColumns(
  sheet: SheetState,
  before: number,
  count: number,
  tabs = only(sheet),
  like = 0,
): void {
  const hidden = sheet.hiddenColumns.includes(like);
  const gap = Array.from({ length: count }, () => null);
  const widen = (row: Row) => (row.length < before ? row : spliced(row, before - 1, 0, gap));
  sheet.cells = sheet.cells.map(widen);
  if (sheet.blankRow) sheet.blankRow = widen(sheet.blankRow);
  sheet.columns += count;
  moveColumns(sheet, { at: before, by: count }, tabs);
  if (hidden) hideColumns(sheet, before, count);
}

/** Removes columns; the last one of a sheet can't go. */
export function deleteColumns(sheet: SheetState, from: number, count: number, tabs = only(sheet)): void {
  if (from + count - 1 > sheet.columns) throw new GoogleError('Those columns are out of bounds.');
  if (count >= sheet.columns) throw new GoogleError("You can't delete all the columns on the sheet.");
  const narrow = (row: Row) => trimmed(spliced(row, from - 1, count));
  sheet.cells = sheet.cells.map(narrow);
  if (sheet.blankRow) sheet.blankRow = narrow(sheet.blankRow);
  sheet.columns -= count;
  moveColumns(sheet, { at: from, by: -count }, tabs);
  compactRows(sheet);
}

/** Without the other tabs at hand, only the tab's own charts and lists follow. */
function only(sheet: SheetState): Tabs {
  return () => [sheet];
}

function trimmed(row: Row): Row {
  return row.slice(0, lastIndexWhere(row, (cell) => cell !== null) + 1);
}

function moveColumns(sheet: SheetState, shift: Shift, tabs: Tabs): void {
  moveColumnMarks(sheet, shift, tabs);
  const moved = (column: number) => shiftedIndex(column, shift);
  sheet.hiddenColumns = sheet.hiddenColumns.map(moved).filter((column) => column !== null);
  const widths = Object.entries(sheet.widths).map(
    ([column, width]) => [moved(Number(column)), width] as const,
  );
  sheet.widths = Object.fromEntries(widths.filter(([column]) => column !== null));
  if (!sheet.formColumns) return;
  const columns = Object.entries(sheet.formColumns).map(([item, at]) => [item, moved(at + 1)] as const);
  sheet.formColumns = Object.fromEntries(
    columns.flatMap(([item, at]) => (at === null ? [] : [[item, at - 1]])),
  );
}
