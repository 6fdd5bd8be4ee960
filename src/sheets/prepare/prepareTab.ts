import { noteOn } from '../../messages/sheets/noteOn';
import type { Words } from '../../messages/sheets/words';
import type { Cell } from '../range/cell';
import { dressColumn, dressHeader, keepAsShown, showColumns } from '../range/dressColumn';
import { ensureSheet } from '../range/ensureSheet';
import { flushWrites } from '../range/flush';
import { columnMarks, columnsMade, noteColumnsMade } from '../range/marks';
import { readCells } from '../range/readCells';
import { type Room, roomOf, writeCells } from '../range/writeCells';
import { brokenWorkbook } from '../table/brokenWorkbook';
import type { Field, Fields } from '../table/field';
import type { Place } from '../table/kind';
import { isTitleRow, placeColumns } from '../table/placeColumns';
import { markedIn, markTab } from './markTab';

/** What a set-up has to know of a tab. */
export interface AnyTab {
  readonly name: Words;
  readonly fields: Fields;
  readonly irreplaceable?: boolean;
}

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Gives a tab the headers that it lacks, at the right end, dresses its columns and marks them as ours. Nothing is
 * moved, renamed or cleared, so it may be done again at any time. Throws `lostTitles` where the title row is gone.
 */
export function prepareTab(tab: AnyTab, place: Place): void {
  const sheet = ensureSheet(tab.name, place.language);
  const cells = readCells(sheet);
  const room = roomOf(sheet);
  const columns = completeColumns(tab, sheet, cells, room, place);
  dressHeader(sheet, Math.max(...columns.values()) + 1);
  for (const [key, column] of columns) {
    const field = tab.fields[key];
    if (field !== undefined)
      dress(sheet, field, noteOn(tab.name, key, place.language), column + 1, room.rows, place);
  }
}

/** 0-based columns of all fields, those included that are added now; all of them marked. */
export function completeColumns(
  tab: AnyTab,
  sheet: Sheet,
  cells: readonly Cell[][],
  room: Room,
  place: Place,
): ReadonlyMap<string, number> {
  const [header = []] = cells;
  const marks = columnMarks(sheet);
  if (marks.length > 0 && !isTitleRow(tab.fields, header)) throw lostTitles(tab, place);
  const { columns, missing } = placeColumns(tab.fields, header, markedIn(marks));
  for (const [key, column] of columns) keepText(sheet, tab.fields[key], column, cells);
  // Beside all that stands there: notes of hers need no title.
  const width = Math.max(...cells.map(lastFilled), ...[...columns.values()].map((column) => column + 1));
  const titles = missing.map((key) => tab.fields[key]?.header[place.language] ?? '');
  writeCells(sheet, { row: 1, column: width + 1, cells: [titles], formats: titles.map(() => '@') }, room);
  const complete = new Map([...columns, ...missing.map((key, index) => [key, width + index] as const)]);
  // Blank columns that she has hidden.
  if (columns.size > 0 && missing.length > 0) showColumns(sheet, width, missing.length);
  // A mark above a title that was never written would be taken for a column whose title she has emptied.
  if (tab.irreplaceable && missing.length > 0) flushWrites();
  markTab(tab.name, sheet, complete, header, marks);
  if (tab.irreplaceable) noteMade(sheet, [...complete.keys()]);
  return complete;
}

/** Behind the titles: noted before them, a killed set-up would leave columns that are lost and never were there. */
function noteMade(sheet: Sheet, keys: readonly string[]): void {
  const made = columnsMade(sheet) ?? [];
  noteColumnsMade(
    sheet,
    keys.filter((key) => !made.includes(key)),
  );
}

function lostTitles({ name }: AnyTab, { language }: Place): Error {
  return brokenWorkbook({ code: 'lostTitles', params: { tab: name[language] } });
}

/** Must come before the column is made text: afterwards a date shows as a number. */
function keepText(
  sheet: Sheet,
  field: Field<unknown> | undefined,
  column: number,
  cells: readonly Cell[][],
): void {
  if (field?.kind.format === '@') keepAsShown(sheet, column, cells);
}

/** Columns of a row up to its last filled cell. */
function lastFilled(row: readonly Cell[]): number {
  return row.reduce<number>((last, cell, index) => (cell === '' ? last : index + 1), 0);
}

function dress(
  sheet: Sheet,
  { kind, width, hidden }: Field<unknown>,
  note: string | null,
  column: number,
  rows: number,
  place: Place,
): void {
  dressColumn(sheet, column, rows, {
    format: kind.format,
    choices: kind.choices?.(place) ?? null,
    note,
    width,
    hidden,
  });
}
