import { type Cell, type CellStyle, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { areaOfA1 } from './a1';
import { lastCorner } from './area';
import { bandColors } from './looks/bandColor';
import { lastRow, rowOf } from './sheetCells';
import type { CellState, SheetState, SpreadsheetState } from './spreadsheetState';
import { linksOf } from './textLinks';
import { conditionalRules } from './xlsx/conditionalRules';
import { rowLooks } from './xlsx/rowHeights';
import { sheetCharts } from './xlsx/sheetCharts';
import { absoluteRange, fittingName, hexOf } from './xlsx/xlsxNames';
import { dropdowns } from './xlsxDropdowns';

/** A font without a name is shown in any: the one of all other cells. */
const FONT = { name: 'Calibri', size: 11 };

/** No clock in the file: the same workbook gives the same bytes. */
const STAMP = new Date(0);

/**
 * The workbook as an .xlsx file: values, number formats, colours, bold, links, notes, frozen rows, widths, heights, coloured
 * and hidden tabs, hidden columns and rows, dropdowns, conditional formats, bandings, charts, named ranges. Formulas are written
 * with the `#N/A` that they read here.
 */
export async function workbookXlsx(book: SpreadsheetState): Promise<Uint8Array> {
  const active = book.sheets.findIndex((sheet) => sheet.id === book.activeSheetId);
  return writeXlsx({
    sheets: book.sheets.map((sheet) => sheetXlsx(book, sheet)),
    activeSheet: Math.max(0, active),
    namedRanges: book.sheets.flatMap((sheet) => namesOf(book, sheet)),
    properties: { title: book.name, created: STAMP, modified: STAMP },
  });
}

function sheetXlsx(book: SpreadsheetState, sheet: SheetState): WriteSheet {
  const width = widthOf(sheet);
  const charts = sheetCharts(book, sheet);
  return {
    name: fittingName(book.sheets, sheet),
    rows: Array.from({ length: lastRow(sheet) }, () => []),
    cells: cellsOf(sheet),
    columns: Array.from({ length: width }, (_one, i) => columnOf(sheet, i + 1)),
    rowDefs: rowLooks(sheet),
    freezePane: { rows: sheet.frozenRows, columns: sheet.frozenColumns },
    dataValidations: dropdowns(sheet, width, book.sheets),
    conditionalRules: conditionalRules(sheet),
    ...(charts.length === 0 ? {} : { charts }),
    ...(sheet.tabColor?.startsWith('#') ? { view: { tabColor: { rgb: hexOf(sheet.tabColor) } } } : {}),
    hidden: sheet.hidden,
  };
}

function namesOf(book: SpreadsheetState, sheet: SheetState): { name: string; range: string }[] {
  return (sheet.namedRanges ?? []).map(({ name, range }) => ({
    name,
    range: absoluteRange(book.sheets, sheet, areaOfA1(range, sheet)),
  }));
}

function columnOf(sheet: SheetState, column: number) {
  // Google counts pixels, Excel characters of about seven pixels.
  return { width: (sheet.widths[column] ?? 100) / 7, hidden: sheet.hiddenColumns.includes(column) };
}

/** Columns that hold anything: a value, a look, a dropdown, or a width, for charts lie over empty columns, too. */
function widthOf(sheet: SheetState): number {
  const stored = [...sheet.cells, sheet.blankRow ?? []].map((row) => row.length);
  return Math.max(1, ...stored, ...Object.keys(sheet.widths).map(Number));
}

/** Cells with something in them; banded ones down to the last row, and to the banding's last column. */
function cellsOf(sheet: SheetState): Map<string, Partial<Cell>> {
  const banded = bandColors(sheet);
  const edges = (sheet.bandings ?? []).map(({ range }) => lastCorner(areaOfA1(range, sheet)).column);
  const cells = new Map<string, Partial<Cell>>();
  for (let row = 1; row <= lastRow(sheet); row++) {
    const stored = rowOf(sheet, row);
    for (let column = 1; column <= Math.max(stored.length, ...edges); column++) {
      const cell = withBand(stored[column - 1] ?? null, banded(row, column));
      if (cell) cells.set(`${row - 1},${column - 1}`, cellXlsx(cell));
    }
  }
  return cells;
}

function withBand(cell: CellState | null, bg: string | undefined): CellState | null {
  return bg === undefined ? cell : { bg, ...cell };
}

function cellXlsx(cell: CellState): Partial<Cell> {
  // Excel knows one link a cell: of several the first.
  const [link] = linksOf(cell);
  return {
    value: cell.v ?? null,
    style: styleOf(cell),
    ...(cell.f === undefined ? {} : { formula: cell.f.slice(1), formulaResult: '#N/A' }),
    ...(link === undefined ? {} : { hyperlink: { target: link.url } }),
    ...(cell.note === undefined ? {} : { comment: { text: cell.note } }),
  };
}

function styleOf({ n, bg, fg, bold, align, valign, wrap }: CellState): CellStyle {
  const color = (hex: string) => ({ rgb: hexOf(hex) });
  return {
    ...(n === undefined ? {} : { numFmt: n }),
    ...(bg === undefined ? {} : { fill: { type: 'pattern', pattern: 'solid', fgColor: color(bg) } }),
    ...(bold || fg
      ? { font: { ...FONT, bold: bold === true, ...(fg === undefined ? {} : { color: color(fg) }) } }
      : {}),
    ...(align || valign || wrap
      ? { alignment: { ...horizontal(align), ...vertical(valign), wrapText: wrap === true } }
      : {}),
  };
}

function vertical(align: string | undefined): { vertical?: 'top' | 'center' } {
  return align === 'top' ? { vertical: 'top' } : align === 'middle' ? { vertical: 'center' } : {};
}

function horizontal(align: string | undefined): { horizontal?: 'left' | 'center' | 'right' } {
  return align === 'left' || align === 'center' || align === 'right' ? { horizontal: align } : {};
}
