import {
  BooleanNumber,
  type ICellData,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
} from '@univerjs/core';
import type { TabView } from '../../sheet/sheetView';
import { cellData, styleOf } from './cellData';
import { grownRows } from './grownRows';
import { validationRules } from './validationRules';

/** Google's measures, in pixels. */
const WIDTH = 100;
const HEIGHT = 21;
/** Google's font; there is room below the letters, for the line under frozen rows lies over a cell's last pixels. */
const DEFAULT_STYLE = { ff: 'Arial', fs: 10, vt: 3, pd: { t: 0, r: 3, b: 3, l: 3 }, cl: { rgb: '#000000' } };
const DATA_VALIDATION = 'SHEET_DATA_VALIDATION_PLUGIN';

/** The whole workbook as the grid opens it. */
export function workbookData(id: string, tabs: readonly TabView[]): IWorkbookData {
  const rules = Object.fromEntries(tabs.map((tab) => [String(tab.id), validationRules(tab)]));
  return {
    id,
    name: 'Buka PO',
    appVersion: '0.25.1',
    locale: LocaleType.ID_ID,
    styles: {},
    sheetOrder: tabs.map((tab) => String(tab.id)),
    sheets: Object.fromEntries(tabs.map((tab) => [String(tab.id), worksheetData(tab)])),
    resources: [{ name: DATA_VALIDATION, data: JSON.stringify(rules) }],
  };
}

function worksheetData(tab: TabView): Partial<IWorksheetData> {
  return {
    id: String(tab.id),
    name: tab.name,
    tabColor: tab.color ?? '',
    hidden: tab.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowCount: tab.rows,
    columnCount: tab.columns,
    defaultStyle: DEFAULT_STYLE,
    defaultColumnWidth: WIDTH,
    defaultRowHeight: HEIGHT,
    freeze: freezeOf(tab),
    columnData: columnsOf(tab),
    rowData: rowsOf(tab),
    cellData: matrixOf(tab),
  };
}

function freezeOf({ frozenRows, frozenColumns }: TabView): IWorksheetData['freeze'] {
  return {
    xSplit: frozenColumns,
    ySplit: frozenRows,
    startRow: frozenRows > 0 ? frozenRows : -1,
    startColumn: frozenColumns > 0 ? frozenColumns : -1,
  };
}

function columnsOf({ columns, widths, hiddenColumns, blank }: TabView): IWorksheetData['columnData'] {
  const looks = new Map(blank.map((cell) => [cell.c, styleOf(cell)]));
  const one = (c: number) => ({
    w: widths[c] ?? WIDTH,
    hd: hiddenColumns.includes(c) ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    ...(looks.has(c) && { s: looks.get(c) ?? null }),
  });
  return Object.fromEntries(Array.from({ length: columns }, (_one, at) => [at, one(at + 1)]));
}

/** Rows are as high as Google's, whatever a chip would like; only wrapped text makes a row grow, and the grid may measure it anew. */
function rowsOf(tab: TabView): IWorksheetData['rowData'] {
  const grown = grownRows(tab, (column) => tab.widths[column] ?? WIDTH);
  const hidden = new Set(tab.hiddenRows);
  const one = (row: number) => ({
    h: grown.get(row) ?? HEIGHT,
    ...(!grown.has(row) && { ia: BooleanNumber.FALSE }),
    ...(hidden.has(row) && { hd: BooleanNumber.TRUE }),
  });
  const all = Array.from({ length: tab.rows }, (_one, at) => at + 1);
  return Object.fromEntries(all.map((row) => [row - 1, one(row)]));
}

function matrixOf(tab: TabView): Record<number, Record<number, ICellData>> {
  const matrix: Record<number, Record<number, ICellData>> = {};
  for (const cell of tab.cells) {
    const row = matrix[cell.r - 1] ?? {};
    row[cell.c - 1] = cellData(cell, tab);
    matrix[cell.r - 1] = row;
  }
  return matrix;
}
