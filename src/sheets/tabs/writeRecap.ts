import type { Cell } from '../range/cell';
import { dressBoxes } from '../range/dressBoxes';
import { dressLines, type LineLook, shapeColumns } from '../range/dressLines';
import { findSheet } from '../range/findSheet';
import { showRows } from '../range/showRows';
import { writeValues } from '../range/writeCells';
import { writeLinks } from '../range/writeLinks';
import { clearBelow, writeFormats, writeTable } from '../range/writeWhole';
import type { Place } from '../table/kind';
import { between, stretchOf } from './recapLayout';
import type { LineKind, RecapSheet } from './recapShape';
import { newRecap } from './recapTab';

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
  const sheet = found ?? newRecap(recap.name, place);
  const stretches = stretchesOf(recap);
  if (spared === null) for (const [left, part] of stretches) writeTable(sheet, part, left);
  else writeAround(sheet, recap, spared);
  if (recap.links !== undefined) writeLinks(sheet, recap.cells, recap.links);
  for (const [left, part] of stretches) clearBelow(sheet, part, spared?.present.length ?? null, left);
  if (anew) showRows(sheet, recap.cells.length, (row) => spared === null || !stays(recap, spared, row));
  if (dress || found === null) dressRecap(sheet, recap, found === null);
  return sheet;
}

/** What is written as one block each: all of it, but where columns of hers stand among ours. */
function stretchesOf(recap: RecapSheet): (readonly [left: number, part: RecapSheet])[] {
  const { hers = [], cells } = recap;
  if (hers.length === 0) return [[0, recap]];
  return between(hers, cells[0]?.length ?? 0).map((each) => [each[0], stretchOf(recap, each)]);
}

/** The same line by its record, whatever it says now; of other rows, only what is as it was. A note says when it was made. */
function stays({ cells, kinds, hidden, hers = [] }: RecapSheet, { present }: Spared, row: number): boolean {
  const [before = [], after = []] = [present[row], cells[row]];
  const [record = -1] = hidden;
  const name = (line: readonly Cell[]): string => String(line[record] ?? '').split(',"was":')[0] ?? '';
  if (kinds[row] === 'note' || (name(after) !== '' && name(before) === name(after))) return true;
  return after.every((cell, column) => hers.includes(column) || (before[column] ?? '') === cell);
}

/** Columns of which only what differs is written, and what stands in the tab (of a row that is new: nothing). */
export interface Spared {
  readonly columns: readonly number[];
  readonly present: readonly (readonly Cell[])[];
}

function writeAround(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  recap: RecapSheet,
  { columns, present }: Spared,
): void {
  const { cells, hers = [] } = recap;
  // Of all cells, also those she may be typing into: without its format a Resi loses its zeros.
  for (const [left, { formats }] of stretchesOf(recap)) writeFormats(sheet, formats, left);
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
  const apart = [...columns, ...hers].sort((a, b) => a - b);
  for (const [from, end] of between(apart, width)) {
    // What stands there already needs no call.
    const unchanged = cells.every(
      (line, row) => isNew(row) || !line.slice(from, end).some((_cell, at) => differs(row, from + at)),
    );
    if (!unchanged) block(0, cells.length, from, end);
  }
  for (const column of columns) eachRun((row) => !isNew(row) && differs(row, column), column, column + 1);
  for (const [from, end] of between(hers, width)) eachRun(isNew, from, end);
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
function looksOf({ kinds, right, wrapped }: RecapSheet, wraps: boolean): LineLook[] {
  let nth = 0;
  return kinds.map((kind, row) => {
    nth = kind === 'line' ? nth + 1 : 0;
    const over = right.get(row);
    const plain = kind !== 'line' ? LOOKS[kind] : nth % 2 === 0 ? BAND : PLAIN;
    const look = over === undefined ? plain : { ...plain, right: over };
    return wraps ? { ...look, wrapped: kind === 'line' ? wrapped : [] } : look;
  });
}

function dressRecap(sheet: GoogleAppsScript.Spreadsheet.Sheet, recap: RecapSheet, isNew: boolean): void {
  const { kinds, widths, keepsWidths = false, hidden, ticks, wrapped, hers } = recap;
  for (const [left, part] of stretchesOf(recap))
    dressLines(sheet, looksOf(part, wrapped.length > 0), part.cells[0]?.length ?? 0, left);
  const keeps = keepsWidths && !isNew;
  shapeColumns(sheet, keeps ? widths.map(() => null) : widths, hidden, hers);
  const lines = kinds.flatMap((kind, index) => (kind === 'line' ? [index + 1] : []));
  dressBoxes(
    sheet,
    ticks.map((column) => column + 1),
    lines,
  );
}
