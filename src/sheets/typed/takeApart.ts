import type { Cell } from '../range/cell';
import { breakApart, coveredBy, type Merge, mergesOf } from '../range/merges';
import { readCells } from '../range/readCells';
import { writeTitles } from '../range/titleRow';
import { writeBlock } from '../range/writeCells';
import type { Place } from '../table/kind';
import type { Standing } from './readStanding';
import { recordsIn } from './shownLines';
import { lacksTitle, placesIn } from './typedPlaces';
import type { TypedRecap } from './typedRecaps';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Merges over the first so many columns, which are ours. */
export function mergesWithin(sheet: Sheet, width: number): Merge[] {
  return mergesOf(sheet).filter(({ columns: [first] }) => first < width);
}

/**
 * Takes merges apart, for all is about to be written anew. Before, each record says of the cells that are covered that they
 * were blank: should the run die in between, nobody has emptied them.
 */
export function takeApart(recap: TypedRecap, sheet: Sheet, merges: readonly Merge[], place: Place): void {
  if (merges.length === 0) return;
  const cells = readCells(sheet);
  const places = placesIn(recap, cells[0]);
  const isCovered = coveredBy(merges);
  for (const [row, record] of recordsIn(cells, places)) {
    const under = Object.entries(places.hers).filter(([, columns]) =>
      columns.some((at) => isCovered(row, at)),
    );
    if (under.length === 0) continue;
    const was = {
      ...record.was,
      ...Object.fromEntries(under.map(([key]) => [key, blankOf(recap, key, place)])),
    };
    const block = { row: row + 1, column: places.record + 1, cells: [[JSON.stringify({ ...record, was })]] };
    writeBlock(sheet, { ...block, formats: [['@']] }, { rows: cells.length, columns: places.record + 1 });
  }
  breakApart(merges);
}

function blankOf(recap: TypedRecap, key: string, place: Place): unknown {
  const reading = recap.hers[key]?.kind.read('', place);
  return reading?.kind === 'certain' ? reading.value : '';
}

/**
 * Titles that a merge has swallowed are put back, each behind the one that it follows in `layout`: without them nobody knows
 * what was typed below. `true` = the tab must wait: what stands there is read anew first, or a person has to take apart what
 * goes on below the titles.
 */
export function restoredTitles(
  recap: TypedRecap,
  sheet: Sheet,
  { cells, merges }: Standing,
  layout: readonly Cell[] = [],
): boolean {
  const [header = []] = cells;
  const over = merges.filter(({ rows: [first] }) => first === 0);
  if (over.length === 0 || !lacksTitle(placesIn(recap, header))) return false;
  if (over.some(({ rows: [, end] }) => end > 1)) return true;
  breakApart(over);
  writeTitles(sheet, missingTitles(header, over, layout));
  return true;
}

function missingTitles(
  header: readonly Cell[],
  over: readonly Merge[],
  layout: readonly Cell[],
): Map<number, Cell> {
  const isCovered = coveredBy(over);
  const titles = new Map<number, Cell>();
  let place = -1;
  for (const [column, title] of header.entries()) {
    if (!isCovered(0, column)) place = layout.indexOf(title);
    else if (place >= 0) place += 1;
    const missing = layout[place];
    if (isCovered(0, column) && missing !== undefined && !header.includes(missing))
      titles.set(column, missing);
  }
  return titles;
}
