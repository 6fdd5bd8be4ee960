import type { Words } from '../../messages/sheets/words';
import type { Cell } from '../range/cell';
import { dressColumn, dressHeader, keepAsShown } from '../range/dressColumn';
import { ensureSheet } from '../range/ensureSheet';
import { readCells } from '../range/readCells';
import { type Room, roomOf, writeCells } from '../range/writeCells';
import type { Field, Fields } from '../table/field';
import type { Place } from '../table/kind';
import { columnOf } from '../table/tab';

/** What a set-up has to know of a tab. */
export interface AnyTab {
  readonly name: Words;
  readonly fields: Fields;
  readonly irreplaceable?: boolean;
}

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Gives a tab the headers that it lacks, at the right end, and dresses its columns. Nothing is moved, renamed
 * or cleared, so it may be done again at any time.
 */
export function prepareTab(tab: AnyTab, place: Place): void {
  const sheet = ensureSheet(tab.name, place.language);
  const cells = readCells(sheet);
  const room = roomOf(sheet);
  const fields = Object.values(tab.fields);
  for (const field of fields) keepText(sheet, field, cells);
  const header = addHeaders(sheet, room, cells[0] ?? [], fields, place);
  dressHeader(sheet, header.length);
  for (const field of fields) dress(sheet, field, columnOf(field.header, header) + 1, room.rows, place);
}

/** Must come before the column is made text: afterwards a date shows as a number. */
function keepText(sheet: Sheet, { header, kind }: Field<unknown>, cells: readonly Cell[][]): void {
  const column = columnOf(header, cells[0] ?? []);
  if (column >= 0 && kind.format === '@') keepAsShown(sheet, column, cells);
}

/** Returns the whole header row as it then is. */
function addHeaders(
  sheet: Sheet,
  room: Room,
  present: readonly Cell[],
  fields: readonly Field<unknown>[],
  place: Place,
): string[] {
  const width = lastFilled(present);
  const missing = fields
    .filter(({ header }) => columnOf(header, present) < 0)
    .map(({ header }) => header[place.language]);
  const formats = missing.map(() => '@');
  writeCells(sheet, { row: 1, column: width + 1, cells: [missing], formats }, room);
  return [...present.slice(0, width).map(String), ...missing];
}

/** Columns up to the last header; an empty tab has none. */
function lastFilled(header: readonly Cell[]): number {
  return header.reduce<number>((last, text, index) => (text === '' ? last : index + 1), 0);
}

function dress(sheet: Sheet, field: Field<unknown>, column: number, rows: number, place: Place): void {
  const { kind, note, width, hidden } = field;
  dressColumn(sheet, column, rows, {
    format: kind.format,
    choices: kind.choices?.(place) ?? null,
    note: note?.[place.language] ?? null,
    width,
    hidden,
  });
}
