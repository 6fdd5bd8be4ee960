import { freezeRow } from './dressHeader';
import { flushWrites, noteWrite } from './flush';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Titles stay in sight, in tabs of which nobody knows: Google freezes no part of a merged cell. There titles that she has let go of stay loose. */
export function freezeRows(sheets: readonly Sheet[]): void {
  flushWrites();
  if (isFrozen(sheets)) return;
  for (const sheet of sheets) isFrozen([sheet]);
}

function isFrozen(sheets: readonly Sheet[]): boolean {
  try {
    for (const sheet of sheets) freezeRow(sheet);
    flushWrites();
    return true;
  } catch {
    return false;
  }
}

/** Stays in sight while the others are scrolled through. */
export function freezeFirstColumn(sheet: Sheet): void {
  noteWrite();
  sheet.setFrozenColumns(1);
}
