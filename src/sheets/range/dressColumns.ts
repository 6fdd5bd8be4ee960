import { stretches } from './dressBoxes';
import { noteWrite } from './flush';

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
