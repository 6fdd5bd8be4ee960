import type { Words } from '../../messages/sheets/words';
import { appendRow } from '../range/appendRow';
import type { Cell } from '../range/cell';
import { dressHeader, freezeRow } from '../range/dressHeader';
import { ensureSheet } from '../range/ensureSheet';
import { findSheet } from '../range/findSheet';
import { putBelowTitles } from '../range/putBelowTitles';
import { readCells } from '../range/readCells';
import { writeValues } from '../range/writeCells';
import type { Place } from '../table/kind';

/** As wide as a recap may be, for the header row of one that nothing has been written into yet. */
const COLUMNS = 20;

/** The tab of a recap, made if it is not there. */
function ensureRecap(name: Words, place: Place): GoogleAppsScript.Spreadsheet.Sheet {
  return findSheet(name) ?? newRecap(name, place);
}

/** The tab of a recap that has none yet. */
export function newRecap(name: Words, place: Place): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = prepareRecap(name, place);
  freezeRow(sheet);
  return sheet;
}

/** For a set-up: also a tab that an earlier one was killed over gets its header row. */
export function prepareRecap(name: Words, place: Place): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = ensureSheet(name, place.language);
  dressHeader(sheet, COLUMNS);
  return sheet;
}

/**
 * Puts a line above all others, where the tab can't be derived any more; a bare tab gets its titles first. What says that there
 * was nothing goes. It stands below all others where it can't stand there.
 */
export function putIntoRecap(
  name: Words,
  titles: readonly string[],
  cells: readonly Cell[],
  saysNothing: (text: string) => boolean,
  place: Place,
): void {
  const sheet = ensureRecap(name, place);
  if (sheet.getLastRow() === 0) appendRow(sheet, titles);
  const [header = [], ...present] = readCells(sheet);
  const columns = titles.map((title, at) => (header.includes(title) ? header.indexOf(title) : at));
  const [first = 0] = columns;
  for (const [at, line] of present.entries())
    if (saysNothing(String(line[first]))) writeValues(sheet, [['']], at + 2, first + 1);
  // Between columns of hers it would leave what she has noted beside other lines.
  const isPlain = columns.every((column, at) => column === at);
  if (!isPlain || !putBelowTitles(sheet, columns, cells, present.length)) appendRow(sheet, cells);
}
