import { columnLetters } from '../a1';
import { type Area, lastCorner } from '../area';
import type { SheetState } from '../spreadsheetState';

/** A tab's name for Excel: shorter than Google's, fewer signs, capitals make no difference; a second of one name is numbered. */
export function fittingName(sheets: readonly SheetState[], sheet: SheetState): string {
  const wanted = fitted(sheet.name);
  const at = sheets.findIndex(({ id }) => id === sheet.id);
  const earlier = sheets.slice(0, Math.max(0, at)).map(({ name }) => fitted(name).toLowerCase());
  return earlier.includes(wanted.toLowerCase()) ? `${wanted.slice(0, 27)} (${at + 1})` : wanted;
}

function fitted(name: string): string {
  const cut = name.replace(/[\\/?*[\]:]/g, '_').slice(0, 31);
  return cut.replace(/^'|'$/g, '_');
}

/** `'Rekap Produksi'!$A$2:$A$9`: a range that stays where it is. */
export function absoluteRange(sheets: readonly SheetState[], sheet: SheetState, area: Area): string {
  const last = lastCorner(area);
  const corner = (row: number, column: number) => `$${columnLetters(column)}$${row}`;
  const cells = `${corner(area.row, area.column)}:${corner(last.row, last.column)}`;
  return `'${fittingName(sheets, sheet).replaceAll("'", "''")}'!${cells}`;
}

/** A colour as Excel writes it: `#ffeedd` → `FFEEDD`. */
export function hexOf(color: string): string {
  return color.replace('#', '').toUpperCase();
}
