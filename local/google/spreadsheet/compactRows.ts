import { hasContent } from './cellValue';
import type { CellState, SheetState } from './spreadsheetState';

type Row = readonly (CellState | null)[];

/**
 * Keeps a sheet small: the rows at the bottom that all look alike (formats and dropdowns down a whole
 * column, no content) are stored once, as `blankRow`. One shape for one sheet, so that two histories
 * with the same outcome compare equal.
 */
export function compactRows(sheet: SheetState): void {
  if (sheet.cells.length >= sheet.rows) adoptBottomRow(sheet);
  const blank = sheet.blankRow ?? [];
  let length = sheet.cells.length;
  while (length > 0 && sameRow(sheet.cells[length - 1] ?? [], blank)) length--;
  if (length < sheet.cells.length) sheet.cells = sheet.cells.slice(0, length);
}

/** Every row is stored, down to the bottom: the bottom row decides what unstored rows look like. */
function adoptBottomRow(sheet: SheetState): void {
  const bottom = sheet.cells[sheet.rows - 1] ?? [];
  if (bottom.length === 0 || bottom.some(hasContent)) delete sheet.blankRow;
  else sheet.blankRow = bottom;
}

function sameRow(one: Row, other: Row): boolean {
  return one === other || (one.length === other.length && one.every((cell, i) => sameCell(cell, other[i])));
}

/** Equal in every property; a dropdown's rule by its content. */
export function sameCell(one: CellState | null | undefined, other: CellState | null | undefined): boolean {
  if (one === other) return true;
  if (!one || !other) return false;
  return held(one) === held(other) && isWithin(one, other);
}

function held(cell: CellState): number {
  let properties = 0;
  for (const _ in cell) properties++;
  return properties;
}

/** Walked without a list of names: this is what the local Workspace does most. */
function isWithin(one: CellState, other: CellState): boolean {
  for (const name in one) {
    const key = name as keyof CellState;
    if (one[key] !== other[key] && !sameContent(one[key], other[key])) return false;
  }
  return true;
}

function sameContent(one: unknown, other: unknown): boolean {
  return typeof one === 'object' && JSON.stringify(one) === JSON.stringify(other);
}
