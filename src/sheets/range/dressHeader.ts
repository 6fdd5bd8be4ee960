import { noteWrite } from './flush';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Bold, so that a header is seen as one; a long title stands in several lines. */
export function dressHeader(sheet: Sheet, columns: number): void {
  noteWrite();
  sheet.getRange(1, 1, 1, columns).setFontWeight('bold').setWrap(true);
}

/** Its titles stay in sight; for a tab in which nobody has merged anything. */
export function freezeRow(sheet: Sheet): void {
  noteWrite();
  sheet.setFrozenRows(1);
}
