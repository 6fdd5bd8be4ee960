import { hasContent, isDateCell } from './google/spreadsheet/cellValue';
import { displayValue } from './google/spreadsheet/displayValue';
import { cellAt, lastColumn, lastRow, rowOf } from './google/spreadsheet/sheetCells';
import type { CellState, SheetState, SpreadsheetState } from './google/spreadsheet/spreadsheetState';

/** A tab as a person reads it: a line of headers, and the rows under it that hold something. */
export interface SheetTable {
  readonly sheet: SheetState;
  /** Headers as shown, by column from the left; '' over a column without one. */
  readonly headers: readonly string[];
  /** 1-based row numbers, in the order of the sheet. */
  readonly rows: readonly number[];
}

/** The tab with this name, or undefined. */
export function sheetNamed(book: SpreadsheetState, tab: string): SheetState | undefined {
  return book.sheets.find((sheet) => sheet.name === tab);
}

export function sheetTable(sheet: SheetState, locale: string): SheetTable {
  const top = headerRow(sheet);
  const headers = Array.from({ length: lastColumn(sheet) }, (_, at) =>
    titleOf(cellAt(sheet, top, at + 1), locale),
  );
  const below = Array.from({ length: Math.max(0, lastRow(sheet) - top) }, (_, at) => top + 1 + at);
  return { sheet, headers, rows: below.filter((row) => rowOf(sheet, row).some(hasContent)) };
}

/** A moment on that row is no title: it heads nothing, and would be another one each time. */
function titleOf(cell: CellState | null, locale: string): string {
  return cell && isDateCell(cell) ? '' : displayValue(cell, locale);
}

/** Headers stand on the last frozen row: a recap freezes its stamp along with them. */
export function headerRow(sheet: SheetState): number {
  return Math.max(1, sheet.frozenRows);
}

/** 1-based column under this header, or undefined. */
export function columnUnder(table: SheetTable, header: string): number | undefined {
  const at = table.headers.indexOf(header);
  return at < 0 ? undefined : at + 1;
}

/** The cell of a row under a header; null where it is empty. */
export function cellUnder(table: SheetTable, row: number, header: string): CellState | null {
  const column = columnUnder(table, header);
  return column === undefined ? null : cellAt(table.sheet, row, column);
}
