import { GoogleError, NotInLocalWorkspace } from '../errors';
import { withoutValue } from './cellParts';
import { isDate } from './cellValue';
import { habitsOf } from './locale';
import { serialOf } from './serialDate';
import type { CellState, StoredValue } from './spreadsheetState';
import { typedInput } from './typedInput';

/** What decides how a written value is read. */
export interface WriteHabits {
  readonly locale: string;
  readonly zone: string;
  /** Reading of text that begins with `+`, `-` or `@` (`assume.scriptSignText`). */
  readonly signText: 'typed' | 'text';
}

/** [F] the longest text of one cell. */
export const MOST_CHARACTERS = 50_000;

/**
 * The cell after a value is written into it: null, undefined and '' clear it; text is read as if typed
 * in the spreadsheet's locale unless the format is plain text (`@`); a Date becomes a serial number and
 * brings a date format to an automatic cell. Formats, notes and dropdowns stay.
 */
export function withValue(cell: CellState | null, value: unknown, habits: WriteHabits): CellState | null {
  const kept = withoutValue(cell);
  if (value === null || value === undefined || value === '') return kept;
  if (isDate(value)) return withDate(kept, value.getTime(), habits);
  if (typeof value === 'string') return withText(kept, value, habits);
  return { ...kept, v: plain(value, kept?.n === '@') };
}

function withDate(cell: CellState | null, instant: number, { locale, zone }: WriteHabits): CellState {
  if (!Number.isFinite(instant)) throw new NotInLocalWorkspace('Range.setValue with a date of no moment');
  const serial = serialOf(instant, zone);
  const habits = habitsOf(locale);
  return { n: Number.isInteger(serial) ? habits.date : habits.dateTime, ...cell, v: serial };
}

function withText(cell: CellState | null, text: string, habits: WriteHabits): CellState {
  checkLength(text);
  if (cell?.n === '@') return { ...cell, v: text };
  if (habits.signText === 'text' && /^[+@-]/.test(text)) return { ...cell, v: text };
  const typed = typedInput(text, habits.locale);
  if (typed.kind === 'formula') return { ...cell, f: typed.formula };
  return { ...(typed.format === undefined ? {} : { n: typed.format }), ...cell, v: typed.value };
}

/** Throws Google's words for a text that no cell holds. */
export function checkLength(text: string): void {
  if (text.length <= MOST_CHARACTERS) return;
  throw new GoogleError('Your input contains more than the maximum of 50000 characters in a single cell.');
}

/** [U] a number written to a plain-text cell: kept as text here, as typing does. */
function plain(value: unknown, asText: boolean): StoredValue {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return asText ? String(value) : value;
  throw new NotInLocalWorkspace(
    `Range.setValue with ${Object.prototype.toString.call(value)} ${String(value)}`,
  );
}
