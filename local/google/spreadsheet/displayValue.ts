import { format } from 'numfmt';
import { habitsOf } from './locale';
import type { CellState } from './spreadsheetState';

/** What a formula cell reads: there is no engine, and a made-up number would be worse. */
export const NO_ENGINE = '#N/A';

/** The cell's text as the grid shows it: number format and locale applied, '' when empty. */
export function displayValue(cell: CellState | null | undefined, locale: string): string {
  if (!cell) return '';
  if (cell.f !== undefined) return NO_ENGINE;
  const { v, n } = cell;
  if (v === undefined) return '';
  if (typeof v === 'boolean') return v ? 'TRUE' : 'FALSE';
  if (typeof v === 'string') return v;
  return format(n === undefined || n === '@' ? 'General' : n, v, { locale: habitsOf(locale).language });
}
