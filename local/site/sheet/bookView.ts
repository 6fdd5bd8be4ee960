import { createHash } from 'node:crypto';
import type { SpreadsheetState } from '../../google/spreadsheet/spreadsheetState';
import type { BookView } from './sheetView';
import { tabView } from './tabView';

/** The workbook as the seller's page draws it at a moment (epoch ms). */
export function bookView(book: SpreadsheetState, moment: number): BookView {
  const content = {
    locale: book.locale,
    active: book.activeSheetId,
    tabs: book.sheets.map((sheet) => tabView(book, sheet, moment)),
  };
  return { version: versionOf(content), ...content };
}

function versionOf(content: Omit<BookView, 'version'>): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 16);
}
