import { isDateFormat } from 'numfmt';
import { NO_ENGINE } from './displayValue';
import { instantOfSerial, isDaySerial } from './serialDate';
import type { CellState, StoredValue } from './spreadsheetState';

/** True for a number that its format makes a date or a time of day. */
export function isDateCell(cell: CellState): boolean {
  return typeof cell.v === 'number' && cell.n !== undefined && isDateFormat(cell.n);
}

/**
 * What `getValue` hands to a script: '' for an empty cell, a Date for a number under a date format, in
 * the spreadsheet's zone. [D] reference/spreadsheet/range#getvalue. [U] a number that no day has stays a number here.
 */
export function cellValue(cell: CellState | null | undefined, zone: string): StoredValue | Date {
  if (!cell) return '';
  if (cell.f !== undefined) return NO_ENGINE;
  if (cell.v === undefined) return '';
  if (typeof cell.v === 'number' && isDateCell(cell) && isDaySerial(cell.v))
    return new Date(instantOfSerial(cell.v, zone));
  return cell.v;
}

/** Has the cell content, so that it counts for the last row and the data range? */
export function hasContent(cell: CellState | null | undefined): boolean {
  return cell?.v !== undefined || cell?.f !== undefined;
}

/** A Date of any realm: objects cross threads and contexts, so `instanceof` lies. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}
