import { noteWrite } from './flush';

/** Text that opens an address when it is tapped: no formula, which would need another comma in every country. */
export function writeLink(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  row: number,
  column: number,
  words: string,
  url: string,
): void {
  noteWrite();
  const link = SpreadsheetApp.newRichTextValue().setText(words).setLinkUrl(url).build();
  sheet.getRange(row, column).setNumberFormat('@').setRichTextValue(link);
}
