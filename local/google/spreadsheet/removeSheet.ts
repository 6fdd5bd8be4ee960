import { GoogleError } from '../errors';
import type { SpreadsheetState } from './spreadsheetState';

/** Removes a tab, by a script or by hand; the words of the refusals are Google's. */
export function removeSheet(book: SpreadsheetState, id: number): void {
  const sheet = book.sheets.find((one) => one.id === id);
  if (!sheet) throw new GoogleError(`Sheet ${id} not found`);
  // [F] the words; a linked tab must be unlinked first.
  if (sheet.formId !== undefined) {
    throw new GoogleError('Cannot delete a sheet with a linked form. Please unlink the form first.');
  }
  if (book.sheets.length === 1) throw new GoogleError("You can't remove all the sheets in a document.");
  book.sheets = book.sheets.filter((one) => one !== sheet);
  if (book.activeSheetId === id) book.activeSheetId = book.sheets[0]?.id ?? id;
}
