import type { Words } from '../../messages/sheets/words';

/** The tab of that name in any language, or null. */
export function findSheet(name: Words): GoogleAppsScript.Spreadsheet.Sheet | null {
  const book = SpreadsheetApp.getActive();
  for (const word of new Set(Object.values(name))) {
    const sheet = book.getSheetByName(word);
    if (sheet !== null) return sheet;
  }
  return null;
}
