import type { Cell } from '../range/cell';
import { showColumns } from '../range/columns';
import { dressColumns } from '../range/dressColumns';
import { flushWrites } from '../range/flush';
import { keepAsShown } from '../range/keepAsShown';
import { noteColumnsMade } from '../range/setMarks';
import { writeCells } from '../range/writeCells';
import { brokenWorkbook } from '../table/brokenWorkbook';
import type { Place } from '../table/kind';
import { isTitleRow, placeColumns } from '../table/placeColumns';
import type { FoundTab } from './foundTab';
import { markColumns, markedIn } from './markColumns';

/** 0-based columns of all fields of a tab. */
export type AllColumns = ReadonlyMap<string, number>;

interface Titled {
  readonly columns: AllColumns;
  readonly added: boolean;
}

/**
 * 0-based columns of all fields of each tab, those included that are added now, at its right end; all of them marked. Throws
 * `lostTitles`, before anything is written, where a title row is gone.
 */
export function completeColumns(found: readonly FoundTab[], place: Place): AllColumns[] {
  for (const each of found) assertTitled(each, place);
  const titled = found.map((each) => ({ each, ...addTitles(each, place) }));
  // A mark above a title that was never written would be taken for a column whose title she has emptied.
  if (titled.some(({ each, added }) => added && each.tab.irreplaceable)) flushWrites();
  for (const { each, columns } of titled) {
    widen(each, columns);
    markColumns(each, columns);
    if (each.tab.irreplaceable) noteMade(each, [...columns.keys()]);
  }
  return titled.map(({ columns }) => columns);
}

function assertTitled({ tab, cells, marks }: FoundTab, { language }: Place): void {
  if (marks.length === 0 || isTitleRow(tab.fields, cells[0] ?? [])) return;
  throw brokenWorkbook({ code: 'lostTitles', params: { tab: tab.name[language] } });
}

function addTitles({ tab, sheet, cells, room, marks }: FoundTab, place: Place): Titled {
  const { columns, missing } = placeColumns(tab.fields, cells[0] ?? [], markedIn(marks));
  // Must come before a column is made text: afterwards a date shows as a number.
  for (const [key, column] of columns)
    if (tab.fields[key]?.kind.format === '@') keepAsShown(sheet, column, cells);
  // Beside all that stands there: notes of hers need no title.
  const width = Math.max(...cells.map(lastFilled), ...[...columns.values()].map((column) => column + 1));
  const titles = missing.map((key) => tab.fields[key]?.header[place.language] ?? '');
  writeCells(sheet, { row: 1, column: width + 1, cells: [titles], formats: titles.map(() => '@') }, room);
  // Blank columns that she has hidden.
  if (columns.size > 0 && missing.length > 0) showColumns(sheet, width, missing.length);
  const given = missing.map((key, index) => [key, width + index] as const);
  return { columns: new Map([...columns, ...given]), added: missing.length > 0 };
}

/** Behind the titles: noted before them, a killed set-up would leave columns that are lost and never were there. */
function noteMade({ sheet, made }: FoundTab, keys: readonly string[]): void {
  noteColumnsMade(
    sheet,
    keys.filter((key) => !made.includes(key)),
  );
}

/** Before the mark: a column that bears it has got its width, and is since then as wide as she has made it. */
function widen({ tab, sheet, marks }: FoundTab, columns: AllColumns): void {
  const marked = markedIn(marks);
  const plain = { format: null, choices: null, note: null, hidden: false };
  const dresses = [...columns].flatMap(([key, column]) =>
    marked(key).length > 0
      ? []
      : [[column + 1, { ...plain, width: tab.fields[key]?.width ?? null }] as const],
  );
  dressColumns(sheet, 1, new Map(dresses));
}

/** Columns of a row up to its last filled cell. */
export function lastFilled(row: readonly Cell[]): number {
  return row.reduce<number>((last, cell, index) => (cell === '' ? last : index + 1), 0);
}
