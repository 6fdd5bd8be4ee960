import { GoogleError } from '../errors';
import type { SpreadsheetState } from './spreadsheetState';

/** [D] Google's sheets guide: the point to leave Sheets; [F] the limit of one workbook. */
const MOST_CELLS = 10_000_000;

/** Throws Google's words when `more` cells would not fit into the workbook. */
export function checkRoom(book: SpreadsheetState, more: number): void {
  const used = book.sheets.reduce((sum, sheet) => sum + sheet.rows * sheet.columns, 0);
  if (used + more <= MOST_CELLS) return;
  throw new GoogleError(
    `This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`,
  );
}
