import { noteWrite } from './flush';

/** How a column looks and what its cells offer. `null` leaves things as they are. */
export interface Dress {
  readonly format: string | null;
  readonly choices: readonly string[] | null;
  readonly note: string | null;
  readonly width: number | null;
  readonly hidden: boolean;
}

/** Dresses a column below its header; values are not touched, so doing it twice changes nothing. */
export function dressColumn(sheet: GoogleAppsScript.Spreadsheet.Sheet, column: number, dress: Dress): void {
  const body = sheet.getRange(2, column, sheet.getMaxRows() - 1, 1);
  noteWrite();
  if (dress.format !== null) body.setNumberFormat(dress.format);
  if (dress.choices !== null) body.setDataValidation(dropdown(dress.choices));
  if (dress.note !== null) sheet.getRange(1, column).setNote(dress.note);
  if (dress.width !== null) sheet.setColumnWidth(column, dress.width);
  if (dress.hidden) sheet.hideColumns(column);
}

/** A dropdown that warns but refuses nothing: what it can't offer is read, or shown as unreadable. */
function dropdown(choices: readonly string[]): GoogleAppsScript.Spreadsheet.DataValidation {
  return SpreadsheetApp.newDataValidation()
    .requireValueInList([...choices], true)
    .setAllowInvalid(true)
    .build();
}

/** One cell's dropdown, for a tab whose rows differ. */
export function dressCell(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  row: number,
  column: number,
  choices: readonly string[],
): void {
  noteWrite();
  sheet.getRange(row, column).setDataValidation(dropdown(choices));
}

/** Bold and frozen, so that a header is seen as one and stays in sight. */
export function dressHeader(sheet: GoogleAppsScript.Spreadsheet.Sheet, columns: number): void {
  noteWrite();
  sheet.getRange(1, 1, 1, columns).setFontWeight('bold');
  sheet.setFrozenRows(1);
}
