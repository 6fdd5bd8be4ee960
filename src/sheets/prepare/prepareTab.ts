import type { Words } from '../../messages/sheets/words';
import { dressColumn, dressHeader } from '../range/dressColumn';
import { findSheet } from '../range/findSheet';
import { noteWrite } from '../range/flush';
import { readHeader } from '../range/readCells';
import { writeCells } from '../range/writeCells';
import type { Field, Fields } from '../table/field';
import type { Place } from '../table/kind';
import { columnOf } from '../table/tab';

/** What a set-up has to know of a tab. */
export interface AnyTab {
  readonly name: Words;
  readonly fields: Fields;
}

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The tab, made if it is not there; one that is there keeps its place and everything in it. */
export function ensureSheet(name: Words, place: Place): Sheet {
  const found = findSheet(name);
  if (found !== null) return found;
  noteWrite();
  const book = SpreadsheetApp.getActive();
  return book.insertSheet(name[place.language], book.getSheets().length);
}

/**
 * Gives a tab the headers that it lacks, at the right end, and dresses its columns. Nothing is moved, renamed
 * or cleared, so it may be done again at any time.
 */
export function prepareTab(tab: AnyTab, place: Place): void {
  const sheet = ensureSheet(tab.name, place);
  const header = addHeaders(sheet, Object.values(tab.fields), place);
  dressHeader(sheet, header.length);
  for (const field of Object.values(tab.fields))
    dress(sheet, field, columnOf(field.header, header) + 1, place);
}

/** Returns the whole header row as it then is. */
function addHeaders(sheet: Sheet, fields: readonly Field<unknown>[], place: Place): string[] {
  const present = readHeader(sheet);
  const width = lastFilled(present);
  const missing = fields
    .filter(({ header }) => columnOf(header, present) < 0)
    .map(({ header }) => header[place.language]);
  const formats = missing.map(() => '@');
  writeCells(sheet, { row: 1, column: width + 1, cells: [missing], formats });
  return [...present.slice(0, width), ...missing];
}

/** Columns up to the last header; an empty tab has none. */
function lastFilled(header: readonly string[]): number {
  return header.reduce((last, text, index) => (text === '' ? last : index + 1), 0);
}

function dress(
  sheet: Sheet,
  { kind, note, width, hidden }: Field<unknown>,
  column: number,
  place: Place,
): void {
  dressColumn(sheet, column, {
    format: kind.format,
    choices: kind.choices?.(place) ?? null,
    note: note?.[place.language] ?? null,
    width,
    hidden,
  });
}
