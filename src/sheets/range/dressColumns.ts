import { type Cell, isDate } from './cell';
import { flushWrites, noteRead, noteWrite } from './flush';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** How a column looks and what its cells offer. `null` leaves things as they are. */
export interface Dress {
  readonly format: string | null;
  readonly choices: readonly string[] | null;
  readonly note: string | null;
  readonly width: number | null;
  readonly hidden: boolean;
}

/**
 * Dresses columns (1-based) from row 2 to `rows`, neighbours alike in one call; values are not touched, so twice is as
 * good as once.
 */
export function dressColumns(sheet: Sheet, rows: number, dresses: ReadonlyMap<number, Dress>): void {
  noteWrite();
  // A sheet may have been cut down to its header.
  if (rows > 1) dressBodies(sheet, rows, dresses);
  eachStretch(dresses, noted, (first, count) => {
    const notes = Array.from({ length: count }, (_, index) => dresses.get(first + index)?.note ?? null);
    sheet.getRange(1, first, 1, count).setNotes([notes]);
  });
  eachStretch(
    dresses,
    ({ width }) => width,
    (first, count, width) => sheet.setColumnWidths(first, count, width),
  );
  eachStretch(dresses, hidden, (first, count) => sheet.hideColumns(first, count));
}

/** Shows columns (0-based). */
export function showColumns(sheet: Sheet, first: number, count: number): void {
  noteWrite();
  sheet.showColumns(first + 1, count);
}

function dressBodies(sheet: Sheet, rows: number, dresses: ReadonlyMap<number, Dress>): void {
  const body = (first: number, count: number): Range => sheet.getRange(2, first, rows - 1, count);
  eachStretch(
    dresses,
    ({ format }) => format,
    (first, count, format) => body(first, count).setNumberFormat(format),
  );
  eachStretch(
    dresses,
    ({ choices }) => choices,
    (first, count, choices) => body(first, count).setDataValidation(dropdown(choices)),
  );
}

const noted = ({ note }: Dress): true | null => (note === null ? null : true);
const hidden = (dress: Dress): true | null => (dress.hidden ? true : null);

/** Neighbouring columns that get the same; `null` = nothing. */
function eachStretch<T>(
  dresses: ReadonlyMap<number, Dress>,
  got: (dress: Dress) => T | null,
  write: (first: number, count: number, value: T) => unknown,
): void {
  const alike = new Map<string, { value: T; columns: number[] }>();
  for (const [column, dress] of [...dresses].sort(([one], [other]) => one - other)) {
    const value = got(dress);
    if (value === null) continue;
    const group = alike.get(String(value)) ?? { value, columns: [] };
    alike.set(String(value), { value, columns: [...group.columns, column] });
  }
  for (const { value, columns } of alike.values())
    for (const [first, count] of stretches(columns)) write(first, count, value);
}

/** A dropdown that warns but refuses nothing: what it can't offer is read, or shown as unreadable. */
function dropdown(choices: readonly string[]): GoogleAppsScript.Spreadsheet.DataValidation {
  return SpreadsheetApp.newDataValidation()
    .requireValueInList([...choices], true)
    .setAllowInvalid(true)
    .build();
}

/** One cell's dropdown, for a tab whose rows differ. */
export function dressCell(sheet: Sheet, row: number, column: number, choices: readonly string[]): void {
  noteWrite();
  sheet.getRange(row, column).setDataValidation(dropdown(choices));
}

/** Neighbours among ascending numbers: the first of each stretch, and how many. */
export function stretches(numbers: readonly number[]): [first: number, length: number][] {
  const firsts = numbers.filter((each, index) => numbers[index - 1] !== each - 1);
  return firsts.map((first, index) => {
    const next = firsts[index + 1] ?? Number.POSITIVE_INFINITY;
    return [first, numbers.filter((each) => each >= first && each < next).length];
  });
}

/** Tick boxes where columns and rows meet (1-based, both ascending); values are not touched. */
export function dressBoxes(sheet: Sheet, columns: readonly number[], rows: readonly number[]): void {
  if (rows.length === 0) return;
  const box = SpreadsheetApp.newDataValidation().requireCheckbox().setAllowInvalid(true).build();
  for (const area of areas(sheet, columns, rows)) area.setDataValidation(box);
}

/** Takes them away again. */
export function undressBoxes(sheet: Sheet, columns: readonly number[], rows: readonly number[]): void {
  for (const area of areas(sheet, columns, rows)) area.clearDataValidations();
}

/** Where columns and rows meet, about to be written. */
function areas(sheet: Sheet, columns: readonly number[], rows: readonly number[]): Range[] {
  noteWrite();
  return stretches(columns).flatMap(([left, width]) =>
    stretches(rows).map(([top, height]) => sheet.getRange(top, left, height, width)),
  );
}

/** Bold, so that a header is seen as one; a long title stands in several lines. */
export function dressHeader(sheet: Sheet, columns: number): void {
  noteWrite();
  sheet.getRange(1, 1, 1, columns).setFontWeight('bold').setWrap(true);
}

/** Its titles stay in sight; for a tab in which nobody has merged anything. */
export function freezeRow(sheet: Sheet): void {
  noteWrite();
  sheet.setFrozenRows(1);
}

/** The same in tabs of which nobody knows: Google freezes no part of a merged cell. There titles that she has let go of stay loose. */
export function freezeRows(sheets: readonly Sheet[]): void {
  flushWrites();
  if (isFrozen(sheets)) return;
  for (const sheet of sheets) isFrozen([sheet]);
}

function isFrozen(sheets: readonly Sheet[]): boolean {
  try {
    for (const sheet of sheets) freezeRow(sheet);
    flushWrites();
    return true;
  } catch {
    return false;
  }
}

/** Stays in sight while the others are scrolled through. */
export function freezeFirstColumn(sheet: Sheet): void {
  noteWrite();
  sheet.setFrozenColumns(1);
}

/**
 * A batch called "Agustus 2" may have been taken for a date when it was typed: in a column of text its cells
 * (0-based column, header included in `cells`) are written again as they are shown.
 */
export function keepAsShown(sheet: Sheet, column: number, cells: readonly (readonly Cell[])[]): void {
  const body = cells.slice(1).map((row) => row[column] ?? '');
  if (!body.some(isDate)) return;
  const range = sheet.getRange(2, column + 1, body.length, 1);
  noteRead();
  const shown = range.getDisplayValues().map(([text = '']) => text);
  noteWrite();
  range
    .setNumberFormat('@')
    .setValues(body.map((cell, index) => [isDate(cell) ? (shown[index] ?? '') : cell]));
}
