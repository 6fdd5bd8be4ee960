import type { Cell } from './cell';
import { noteWrite } from './flush';

/** Adds a row below all others. Google appends whole rows, so two runs at once don't overwrite each other. */
export function appendRow(sheet: GoogleAppsScript.Spreadsheet.Sheet, cells: readonly Cell[]): void {
  noteWrite();
  sheet.appendRow([...cells]);
}
