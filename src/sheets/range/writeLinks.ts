import type { Cell } from './cell';
import { noteWrite } from './flush';

/** Addresses for the cells of a column (0-based), from the second row on; null = plain. */
export interface Links {
  readonly column: number;
  readonly to: readonly (string | null)[];
}

/** Links the texts that were just written. Each is written anew, for a link outlives the text that it lay under. */
export function writeLinks(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  cells: readonly (readonly Cell[])[],
  { column, to }: Links,
): void {
  if (to.length === 0) return;
  noteWrite();
  const linked = to.map((url, index) => {
    const text = SpreadsheetApp.newRichTextValue().setText(String(cells[index + 1]?.[column] ?? ''));
    return [(url === null ? text : text.setLinkUrl(url)).build()];
  });
  sheet.getRange(2, column + 1, to.length, 1).setRichTextValues(linked);
}
