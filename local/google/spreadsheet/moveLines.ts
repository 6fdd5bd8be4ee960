import { GoogleError } from '../errors';
import type { Area } from './area';
import { compactRows } from './compactRows';
import { moveHiddenRows } from './hiddenLines';
import { checkMove } from './merges';
import { moveMarks } from './shift';
import type { Tabs } from './sourceMoves';
import type { CellState, SheetState } from './spreadsheetState';

/** Rows or columns that go to another place; all numbers from 1, as they are before the move. */
export interface LineMove {
  readonly from: number;
  readonly count: number;
  readonly before: number;
}

/** The rows go with all that lies on them; a range over moved and unmoved rows spans what it held. [U] */
export function moveRows(sheet: SheetState, move: LineMove, tabs: Tabs): void {
  const place = placeAfter(move, sheet.rows);
  checkMove(sheet, 'row', move);
  const length = Math.max(sheet.cells.length, move.from + move.count - 1, move.before - 1);
  const rows = Array.from({ length }, (_one, i) => sheet.cells[i] ?? sheet.blankRow ?? []);
  sheet.cells = rearranged(rows, place);
  sheet.metadata = sheet.metadata.map((mark) =>
    mark.row === undefined ? mark : { ...mark, row: place(mark.row) },
  );
  moveHiddenRows(sheet, place);
  moveMarks(sheet, (area) => ({ ...area, ...asRows(span(area.row, area.rows, place)) }), tabs);
  compactRows(sheet);
}

/** The columns go with widths, hiding, metadata and the form's questions. */
export function moveColumns(sheet: SheetState, move: LineMove, tabs: Tabs): void {
  const place = placeAfter(move, sheet.columns);
  checkMove(sheet, 'column', move);
  const turn = (row: readonly (CellState | null)[]) => {
    const whole = Array.from({ length: sheet.columns }, (_one, i) => row[i] ?? null);
    return trimmed(rearranged(whole, place));
  };
  sheet.cells = sheet.cells.map(turn);
  if (sheet.blankRow) sheet.blankRow = turn(sheet.blankRow);
  sheet.metadata = sheet.metadata.map((mark) =>
    mark.column === undefined ? mark : { ...mark, column: place(mark.column) },
  );
  moveMarks(sheet, (area) => ({ ...area, ...asColumns(span(area.column, area.columns, place)) }), tabs);
  moveColumnLooks(sheet, place);
}

function moveColumnLooks(sheet: SheetState, place: (at: number) => number): void {
  sheet.hiddenColumns = sheet.hiddenColumns.map(place).sort((a, b) => a - b);
  sheet.widths = Object.fromEntries(
    Object.entries(sheet.widths).map(([column, width]) => [place(Number(column)), width]),
  );
  if (!sheet.formColumns) return;
  const columns = Object.entries(sheet.formColumns).map(([item, at]) => [item, place(at + 1) - 1]);
  sheet.formColumns = Object.fromEntries(columns);
}

/** Where each line stands after the move. */
function placeAfter({ from, count, before }: LineMove, size: number): (at: number) => number {
  if (before < 1 || before > size + 1 || from + count - 1 > size) {
    throw new GoogleError('The destination index is out of bounds.');
  }
  const moved = Array.from({ length: count }, (_one, i) => from + i);
  const others = Array.from({ length: size }, (_one, i) => i + 1).filter((at) => !moved.includes(at));
  const head = others.filter((at) => at < before);
  const order = [...head, ...moved, ...others.slice(head.length)];
  const places = new Map(order.map((at, i) => [at, i + 1]));
  return (at) => places.get(at) ?? at;
}

function rearranged<T>(list: readonly T[], place: (at: number) => number): T[] {
  const next = list.slice();
  list.forEach((item, i) => {
    next[place(i + 1) - 1] = item;
  });
  return next;
}

function span(start: number, length: number, place: (at: number) => number): [number, number] {
  const places = Array.from({ length }, (_one, i) => place(start + i));
  const first = places.reduce((a, b) => Math.min(a, b));
  const last = places.reduce((a, b) => Math.max(a, b));
  return [first, last - first + 1];
}

function asRows([row, rows]: [number, number]): Pick<Area, 'row' | 'rows'> {
  return { row, rows };
}

function asColumns([column, columns]: [number, number]): Pick<Area, 'column' | 'columns'> {
  return { column, columns };
}

function trimmed(row: (CellState | null)[]): (CellState | null)[] {
  const next = row.slice();
  while (next.length > 0 && next.at(-1) === null) next.pop();
  return next;
}
