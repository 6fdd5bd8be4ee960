import { stretches } from './dressBoxes';
import { noteRead } from './flush';
import { writeNote } from './writeNote';

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
