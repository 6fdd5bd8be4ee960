import { stretches } from './dressColumn';
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

/** Takes the notes off columns (0-based, ascending), from the second of `rows` rows on. */
export function clearNotes(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  columns: readonly number[],
  rows: number,
): void {
  if (rows < 2) return;
  noteWrite();
  for (const [first, width] of stretches(columns)) sheet.getRange(2, first + 1, rows - 1, width).clearNote();
}
