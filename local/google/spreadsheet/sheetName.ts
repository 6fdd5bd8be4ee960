import { GoogleError } from '../errors';
import type { SheetState, SpreadsheetState } from './spreadsheetState';

/**
 * Throws Google's words when another tab than `own` has the name. [F] Capitals make no difference:
 * github.com/socialpoint-labs/sheetfu/pull/26. [U] the words for no name at all.
 */
export function checkNewName(book: SpreadsheetState, name: string, own?: number): void {
  if (name === '') throw new GoogleError('The sheet name cannot be empty.');
  const same = (sheet: SheetState) => sheet.name.toLowerCase() === name.toLowerCase();
  if (!book.sheets.some((sheet) => same(sheet) && sheet.id !== own)) return;
  throw new GoogleError(`A sheet with the name "${name}" already exists. Please enter another name.`);
}

/** The first free `Sheet2`, `Sheet3` … for a tab that nobody named. */
export function freeName(book: SpreadsheetState): string {
  const taken = new Set(book.sheets.map((sheet) => sheet.name));
  let number = book.sheets.length + 1;
  while (taken.has(`Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
