import { GoogleError } from '../errors';
import { type Area, lastCorner } from './area';
import type { SheetState } from './spreadsheetState';

/** Throws Google's words for a rectangle that is not wholly on the sheet. */
export function checkInside(sheet: SheetState, area: Area): void {
  if (area.row < 1) throw new GoogleError('The starting row of the range is too small.');
  if (area.column < 1) throw new GoogleError('The starting column of the range is too small.');
  if (area.rows < 1) throw new GoogleError('The number of rows in the range must be at least 1.');
  if (area.columns < 1) throw new GoogleError('The number of columns in the range must be at least 1.');
  const last = lastCorner(area);
  if (last.row > sheet.rows || last.column > sheet.columns) {
    throw new GoogleError('The coordinates of the range are outside the dimensions of the sheet.');
  }
}

/** Throws Google's words unless the data is exactly as large as the rectangle. */
export function checkSize(data: readonly (readonly unknown[])[], area: Area): void {
  if (data.length !== area.rows) throw mismatch('rows', data.length, area.rows);
  const odd = data.find((row) => row.length !== area.columns);
  if (odd) throw mismatch('columns', odd.length, area.columns);
}

function mismatch(what: string, given: number, wanted: number): GoogleError {
  return new GoogleError(
    `The number of ${what} in the data does not match the number of ${what} in the range. ` +
      `The data has ${given} but the range has ${wanted}.`,
  );
}
