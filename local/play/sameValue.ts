import { hasContent, isDateCell } from '../google/spreadsheet/cellValue';
import { displayValue } from '../google/spreadsheet/displayValue';
import { instantOfSerial } from '../google/spreadsheet/serialDate';
import type { CellState, SpreadsheetState } from '../google/spreadsheet/spreadsheetState';
import { typedInput } from '../google/spreadsheet/typedInput';
import { isInstantText, readInstant } from './instant';

export type Wanted = string | number | boolean | null;

/** Locale and zone decide what typed and shown text means. */
export type Reader = Pick<SpreadsheetState, 'locale' | 'zone'>;

/** Serial dates are fractions of a day: this is a tenth of a second. */
const DATE_TOLERANCE = 1e-6;

/**
 * Does a cell hold what a scenario says? Text is exact, as stored or as shown; a number meets a number
 * cell or a text of its digits; what a person would type for a number, date or tick meets that cell;
 * null and '' mean an empty cell.
 */
export function sameValue(cell: CellState | null, wanted: Wanted, reader: Reader): boolean {
  if (wanted === null || wanted === '') return !hasContent(cell) || cell?.v === '';
  if (cell === null) return false;
  if (typeof wanted === 'boolean') return cell.v === wanted;
  if (typeof wanted === 'number') return cell.v === wanted || cell.v === String(wanted);
  return cell.v === wanted || displayValue(cell, reader.locale) === wanted || sameTyped(cell, wanted, reader);
}

function sameTyped(cell: CellState, wanted: string, reader: Reader): boolean {
  if (typeof cell.v === 'string') return false;
  if (isDateCell(cell) && isInstantText(wanted)) return sameInstant(cell, wanted, reader);
  const typed = typedInput(wanted, reader.locale);
  if (typed.kind !== 'value') return false;
  if (typeof typed.value === 'number' && typeof cell.v === 'number')
    return Math.abs(typed.value - cell.v) < (isDateCell(cell) ? DATE_TOLERANCE : Number.EPSILON);
  return typed.value === cell.v;
}

function sameInstant(cell: CellState, wanted: string, reader: Reader): boolean {
  return Math.abs(instantOfSerial(Number(cell.v), reader.zone) - readInstant(wanted)) < 100;
}
