import { stretches } from './dressBoxes';
import { noteRead, noteWrite } from './flush';

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

/** Takes notes that `isOurs` off columns (0-based, ascending), from the second of `rows` rows on. */
export function clearNotes(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  columns: readonly number[],
  rows: number,
  isOurs: (note: string) => boolean,
): void {
  if (rows < 2) return;
  for (const [first, width] of stretches(columns)) {
    noteRead();
    const notes = sheet.getRange(2, first + 1, rows - 1, width).getNotes();
    for (const [row, line] of notes.entries())
      for (const [column, note] of line.entries())
        if (isOurs(note)) writeNote(sheet, row + 2, first + column + 1, '');
  }
}
