import { ofRun } from '../../run/ofRun';

const active = ofRun(() => SpreadsheetApp.getActive());

/** The file. A run has one for as long as it lasts, and asks for it once. */
export function book(): GoogleAppsScript.Spreadsheet.Spreadsheet {
  return active.value;
}
