import type { Words } from '../../messages/sheets/words';
import { appendRow } from '../range/appendRow';
import { book } from '../range/book';
import type { Cell } from '../range/cell';
import { dressBoxes, dressHeader } from '../range/dressColumns';
import { dressLines, type LineLook, shapeColumns } from '../range/dressLines';
import { ensureSheet } from '../range/ensureSheet';
import { findSheet } from '../range/findSheet';
import { readCells } from '../range/readCells';
import { showRows } from '../range/showRows';
import { clearBelow, writeCells, writeFormats, writeTable, writeValues } from '../range/writeCells';
import { type Links, writeLinks } from '../range/writeLinks';
import type { Place } from '../table/kind';

/** What a row of a derived tab is; its looks follow from it. */
export type LineKind = 'header' | 'line' | 'subtotal' | 'total' | 'caption' | 'note' | 'gap';

/** What stands in a derived tab: the header row first, all of one width. */
export interface RecapSheet {
  readonly name: Words;
  readonly cells: readonly (readonly Cell[])[];
  /** One Google format a cell: they guard what buyers have typed, so they go with the values each time. */
  readonly formats: readonly (readonly string[])[];
  readonly kinds: readonly LineKind[];
  /** Columns (0-based) of numbers under the titles of a row (0-based). */
  readonly right: ReadonlyMap<number, readonly number[]>;
  /** Where the cells of a column (0-based) lead, from the second row on; null = nowhere. */
  readonly links?: Links | undefined;
  /** Pixels of each column. */
  readonly widths: readonly number[];
  /** Columns (0-based) that are for scripts alone. */
  readonly hidden: readonly number[];
  /** Columns (0-based) whose lines grow with their words. */
  readonly wrapped: readonly number[];
  /** Columns (0-based) that hold tick boxes in their lines. */
  readonly ticks: readonly number[];
}

/**
 * Replaces a derived tab whole: one write of values. `dress` = its looks, too, which only change with its shape. Of the
 * columns (0-based) that are `spared` only cells that differ from what stood there are written. `found` = the tab, or null
 * where there is none; gives it back. `anew` = it says something else than before: rows that she has hidden are shown, for
 * none of them is the line that she meant; of a spared one only those that don't stay.
 */
export function writeRecap(
  recap: RecapSheet,
  place: Place,
  dress: boolean,
  spared: Spared | null = null,
  found = findSheet(recap.name),
  anew = true,
): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = found ?? prepareRecap(recap.name, place);
  if (spared === null) writeTable(sheet, recap);
  else writeAround(sheet, recap, spared);
  if (recap.links !== undefined) writeLinks(sheet, recap.cells, recap.links);
  clearBelow(sheet, recap, spared?.present.length ?? null);
  if (anew) showRows(sheet, recap.cells.length, (row) => spared === null || !stays(recap, spared, row));
  if (dress || found === null) dressRecap(sheet, recap);
  return sheet;
}

/** The same line by its record, whatever it says now; of other rows, only what is as it was. A note says when it was made. */
function stays({ cells, kinds, hidden }: RecapSheet, { present }: Spared, row: number): boolean {
  const [before = [], after = []] = [present[row], cells[row]];
  const [record = -1] = hidden;
  const name = (line: readonly Cell[]): string => String(line[record] ?? '').split(',"was":')[0] ?? '';
  if (kinds[row] === 'note' || (name(after) !== '' && name(before) === name(after))) return true;
  return after.every((cell, column) => (before[column] ?? '') === cell);
}

/** Columns of which only what differs is written, and what stands in the tab (of a row that is new: nothing). */
export interface Spared {
  readonly columns: readonly number[];
  readonly present: readonly (readonly Cell[])[];
}

function writeAround(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { cells, formats }: RecapSheet,
  { columns, present }: Spared,
): void {
  // Of all cells, also those she may be typing into: without its format a Resi loses its zeros.
  writeFormats(sheet, formats);
  const width = cells[0]?.length ?? 0;
  const block = (row: number, rows: number, from: number, to: number): void => {
    const cut = cells.slice(row, row + rows).map((line) => line.slice(from, to));
    writeValues(sheet, cut, row + 1, from + 1);
  };
  // Neighbours in one write: of a tab that was empty before, all of them are new.
  const eachRun = (is: (row: number) => boolean, from: number, to: number): void => {
    for (let row = 0, first = 0; row <= cells.length; row++) {
      if (row < cells.length && is(row)) continue;
      if (row > first) block(first, row - first, from, to);
      first = row + 1;
    }
  };
  const isNew = (row: number): boolean => (present[row] ?? []).length === 0;
  const differs = (row: number, column: number): boolean => present[row]?.[column] !== cells[row]?.[column];
  const ends = [-1, ...columns, width];
  for (const [index, end] of ends.slice(1).entries()) {
    const from = (ends[index] ?? -1) + 1;
    // What stands there already needs no call.
    const unchanged = cells.every(
      (line, row) => isNew(row) || !line.slice(from, end).some((_cell, at) => differs(row, from + at)),
    );
    if (!unchanged) block(0, cells.length, from, end);
  }
  for (const column of columns) eachRun((row) => !isNew(row) && differs(row, column), column, column + 1);
  eachRun(isNew, 0, width);
}

const PLAIN: LineLook = { background: null, color: null, bold: false };
const BAND: LineLook = { ...PLAIN, background: '#f7f3fb' };
const LOOKS: Readonly<Record<Exclude<LineKind, 'line'>, LineLook>> = {
  header: { background: '#5b3a8c', color: '#ffffff', bold: true },
  subtotal: { background: '#e6dcf3', color: null, bold: true },
  total: { background: '#d3c2ea', color: null, bold: true },
  caption: { ...PLAIN, color: '#5b3a8c', bold: true },
  note: { ...PLAIN, color: '#666666' },
  gap: PLAIN,
};

/** Every second line of a table is shaded. */
function looksOf({ kinds, right, wrapped }: RecapSheet): LineLook[] {
  let nth = 0;
  return kinds.map((kind, row) => {
    nth = kind === 'line' ? nth + 1 : 0;
    const over = right.get(row);
    const plain = kind !== 'line' ? LOOKS[kind] : nth % 2 === 0 ? BAND : PLAIN;
    const look = over === undefined ? plain : { ...plain, right: over };
    return wrapped.length === 0 ? look : { ...look, wrapped: kind === 'line' ? wrapped : [] };
  });
}

function dressRecap(sheet: GoogleAppsScript.Spreadsheet.Sheet, recap: RecapSheet): void {
  const { kinds, widths, hidden, ticks } = recap;
  dressLines(sheet, looksOf(recap), widths.length);
  shapeColumns(sheet, widths, hidden);
  const lines = kinds.flatMap((kind, index) => (kind === 'line' ? [index + 1] : []));
  dressBoxes(
    sheet,
    ticks.map((column) => column + 1),
    lines,
  );
}
/** As wide as a recap may be, for the header row of one that nothing has been written into yet. */
const COLUMNS = 20;

/** The tab of a recap, made if it is not there. */
function ensureRecap(name: Words, place: Place): GoogleAppsScript.Spreadsheet.Sheet {
  return findSheet(name) ?? prepareRecap(name, place);
}

/** For a set-up: also a tab that an earlier one was killed over gets its header row. */
export function prepareRecap(name: Words, place: Place): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = ensureSheet(name, place.language);
  dressHeader(sheet, COLUMNS);
  return sheet;
}

/**
 * Puts a line under what stands there, where the tab can't be derived any more; a bare tab gets its titles first. A line
 * that says there was nothing makes room for it.
 */
export function appendToRecap(
  name: Words,
  titles: readonly string[],
  cells: readonly Cell[],
  saysNothing: (first: string) => boolean,
  place: Place,
): void {
  const sheet = ensureRecap(name, place);
  if (sheet.getLastRow() === 0) appendRow(sheet, titles);
  const present = readCells(sheet);
  const row = present.findIndex(([first = '']) => saysNothing(String(first))) + 1;
  if (row > 0) writeCells(sheet, { row, column: 1, cells: [cells], formats: cells.map(() => '@') });
  else appendRow(sheet, cells);
  const at = row > 0 ? row - 1 : present.length;
  showRows(sheet, at + 1, (each) => each === at);
}

/** Brings a tab to the front, for the person who asked for it. */
export function showTab(name: Words): void {
  const sheet = findSheet(name);
  if (sheet !== null) book().setActiveSheet(sheet);
}
