import type { Words } from '../../messages/sheets/words';
import { appendRow } from '../range/appendRow';
import type { Cell } from '../range/cell';
import { dressHeader } from '../range/dressColumn';
import { ensureSheet } from '../range/ensureSheet';
import { findSheet } from '../range/findSheet';
import { readCells } from '../range/readCells';
import { writeCells } from '../range/writeCells';
import type { Place } from '../table/kind';

/** What stands in a derived tab: header row first, one Google format a column. */
export interface RecapSheet {
  readonly name: Words;
  readonly cells: readonly (readonly Cell[])[];
  readonly formats: readonly string[];
}

/** Replaces a derived tab whole: values only, in one write. A tab that is gone is made again. */
export function writeRecap({ name, cells, formats }: RecapSheet, place: Place): void {
  const sheet = ensureRecap(name, place);
  const blank = formats.map(() => '');
  const surplus = Math.max(0, sheet.getLastRow() - cells.length);
  const rows = [...cells, ...new Array<readonly Cell[]>(surplus).fill(blank)];
  writeCells(sheet, { row: 1, column: 1, cells: rows, formats });
}

/** As wide as a recap may be; only its header row is dressed. */
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
  const row = readCells(sheet).findIndex(([first = '']) => saysNothing(String(first))) + 1;
  if (row > 0) writeCells(sheet, { row, column: 1, cells: [cells], formats: cells.map(() => '@') });
  else appendRow(sheet, cells);
}

/** Brings a tab to the front, for the person who asked for it. */
export function showTab(name: Words): void {
  const sheet = findSheet(name);
  if (sheet !== null) SpreadsheetApp.getActive().setActiveSheet(sheet);
}
