import { type Cell, type CellStyle, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { lastColumn, lastRow, rowOf } from './sheetCells';
import type { CellState, SheetState, SpreadsheetState } from './spreadsheetState';
import { dropdowns } from './xlsxDropdowns';

/** No clock in the file: the same workbook gives the same bytes. */
const STAMP = new Date(0);

/**
 * The workbook as an .xlsx file: values, number formats, colours, bold, links, notes, frozen rows, widths,
 * hidden tabs and columns, dropdowns. Formulas are written with the `#N/A` that they read here.
 */
export async function workbookXlsx(book: SpreadsheetState): Promise<Uint8Array> {
  const active = book.sheets.findIndex((sheet) => sheet.id === book.activeSheetId);
  return writeXlsx({
    sheets: book.sheets.map((sheet) => sheetXlsx(sheet, book.sheets)),
    activeSheet: Math.max(0, active),
    properties: { title: book.name, created: STAMP, modified: STAMP },
  });
}

function sheetXlsx(sheet: SheetState, sheets: readonly SheetState[]): WriteSheet {
  const width = Math.max(lastColumn(sheet), 1);
  return {
    name: fittingName(sheet.name),
    rows: Array.from({ length: lastRow(sheet) }, () => []),
    cells: cellsOf(sheet),
    columns: Array.from({ length: width }, (_one, i) => columnOf(sheet, i + 1)),
    freezePane: { rows: sheet.frozenRows, columns: sheet.frozenColumns },
    dataValidations: dropdowns(sheet, width, sheets),
    hidden: sheet.hidden,
  };
}

/** Excel's names are shorter than Google's and know fewer signs. */
function fittingName(name: string): string {
  return name.replace(/[\\/?*[\]:]/g, '_').slice(0, 31);
}

function columnOf(sheet: SheetState, column: number) {
  // Google counts pixels, Excel characters of about seven pixels.
  return { width: (sheet.widths[column] ?? 100) / 7, hidden: sheet.hiddenColumns.includes(column) };
}

function cellsOf(sheet: SheetState): Map<string, Partial<Cell>> {
  const rows = Array.from({ length: lastRow(sheet) }, (_one, r) => rowOf(sheet, r + 1));
  const pairs = rows.flatMap((row, r) =>
    row.flatMap((cell, c) => (cell ? [[`${r},${c}`, cellXlsx(cell)] as const] : [])),
  );
  return new Map(pairs);
}

function cellXlsx(cell: CellState): Partial<Cell> {
  return {
    value: cell.v ?? null,
    style: styleOf(cell),
    ...(cell.f === undefined ? {} : { formula: cell.f.slice(1), formulaResult: '#N/A' }),
    ...(cell.link === undefined ? {} : { hyperlink: { target: cell.link } }),
    ...(cell.note === undefined ? {} : { comment: { text: cell.note } }),
  };
}

function styleOf({ n, bg, fg, bold, align, wrap }: CellState): CellStyle {
  const color = (hex: string) => ({ rgb: hex.replace('#', '').toUpperCase() });
  return {
    ...(n === undefined ? {} : { numFmt: n }),
    ...(bg === undefined ? {} : { fill: { type: 'pattern', pattern: 'solid', fgColor: color(bg) } }),
    ...(bold || fg
      ? { font: { bold: bold === true, ...(fg === undefined ? {} : { color: color(fg) }) } }
      : {}),
    ...(align || wrap ? { alignment: { ...horizontal(align), wrapText: wrap === true } } : {}),
  };
}

function horizontal(align: string | undefined): { horizontal?: 'left' | 'center' | 'right' } {
  return align === 'left' || align === 'center' || align === 'right' ? { horizontal: align } : {};
}
