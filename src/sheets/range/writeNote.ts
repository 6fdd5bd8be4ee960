import { noteWrite } from './flush';

/** Puts a note on a cell (1-based); an empty one takes it away. */
export function writeNote(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  row: number,
  column: number,
  text: string,
): void {
  noteWrite();
  sheet.getRange(row, column).setNote(text);
}
