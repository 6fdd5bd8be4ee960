import { noteWrite } from './flush';

/** Shows rows (0-based, below `end`) of which `is` holds, if a person has hidden them; neighbours in one call. */
export function showRows(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  end: number,
  is: (row: number) => boolean,
): void {
  for (let row = 0, first = 0; row <= end; row++) {
    if (row < end && is(row)) continue;
    if (row > first) {
      noteWrite();
      sheet.showRows(first + 1, row - first);
    }
    first = row + 1;
  }
}
