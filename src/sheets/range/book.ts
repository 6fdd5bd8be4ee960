let kept: GoogleAppsScript.Spreadsheet.Spreadsheet | null = null;

/** The file. A run has one for as long as it lasts, and asks for it once. */
export function book(): GoogleAppsScript.Spreadsheet.Spreadsheet {
  kept ??= SpreadsheetApp.getActive();
  return kept;
}
