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
  const linked = to.map((url, index) => [linkedText(String(cells[index + 1]?.[column] ?? ''), url)]);
  sheet.getRange(2, column + 1, to.length, 1).setRichTextValues(linked);
}

/** Texts that open an address when they are tapped, one below the other (1-based corner): no formula, which would need another comma in every country. */
export function writeLinksDown(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  row: number,
  column: number,
  links: readonly { readonly words: string; readonly url: string }[],
): void {
  noteWrite();
  const linked = links.map(({ words, url }) => [linkedText(words, url)]);
  sheet.getRange(row, column, links.length, 1).setNumberFormat('@').setRichTextValues(linked);
}

function linkedText(words: string, url: string | null): GoogleAppsScript.Spreadsheet.RichTextValue {
  const text = SpreadsheetApp.newRichTextValue().setText(words);
  return (url === null ? text : text.setLinkUrl(url)).build();
}
