import { GoogleError } from '../errors';
import { type Area, lastCorner } from './area';

/** 1 → `A`, 27 → `AA`. */
export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return rest === 0 ? letter : columnLetters(rest) + letter;
}

/** `A` → 1, `AA` → 27. */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** `A1`, or `A1:C3` for more than one cell. */
export function a1Of(area: Area): string {
  const last = lastCorner(area);
  const corner = `${columnLetters(area.column)}${area.row}`;
  if (area.rows === 1 && area.columns === 1) return corner;
  return `${corner}:${columnLetters(last.column)}${last.row}`;
}

/** Sheet name and cell part of `'Rekap Produksi'!A1:B2`; no name in `A1:B2`. */
export function splitA1(text: string): { sheetName?: string; cells: string } {
  const cut = text.lastIndexOf('!');
  if (cut < 0) return { cells: text };
  const name = text.slice(0, cut).replace(/^'(.*)'$/, '$1');
  return { sheetName: name.replaceAll("''", "'"), cells: text.slice(cut + 1) };
}

/**
 * Reads `B2`, `A1:C3`, `A:C`, `2:5`, `A2:C` within a sheet of the given size.
 * Throws Google's "Range not found" for anything else.
 */
export function areaOfA1(text: string, size: { rows: number; columns: number }): Area {
  const [from = '', to = from] = text.replaceAll('$', '').split(':');
  const start = corner(from, text);
  const end = corner(to, text);
  const row = start.row ?? 1;
  const column = start.column ?? 1;
  const lastRow = end.row ?? size.rows;
  const lastColumn = end.column ?? size.columns;
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

function corner(part: string, whole: string): { row?: number; column?: number } {
  const match = /^([A-Za-z]{1,3})?(\d{1,7})?$/.exec(part);
  if (!match || part === '') throw new GoogleError(`Range not found: ${whole}`);
  const [, letters, digits] = match;
  return {
    ...(digits === undefined ? {} : { row: Number(digits) }),
    ...(letters === undefined ? {} : { column: columnNumber(letters) }),
  };
}
