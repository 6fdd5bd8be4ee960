import { areaOfA1 } from '../a1';
import type { Area } from '../area';
import { hasContent } from '../cellValue';
import { isRowHidden } from '../hiddenLines';
import { cellAt, mapCells } from '../sheetCells';
import type { CellState, ChartState, SheetState, SpreadsheetState } from '../spreadsheetState';

/** A rectangle on one tab. */
export interface Source {
  readonly sheetId: number;
  readonly area: Area;
}

/** One column of a chart's data; a row, where the chart takes rows for columns. */
export interface ChartLine {
  readonly cells: (CellState | null)[];
  /** Does it run along a row? */
  readonly across: boolean;
  /** Absent where it is put together from several ranges. */
  readonly source?: Source;
}

/** The columns (transposed: rows) of all ranges of a chart, without empty ends and without what is hidden. */
export function chartLines(book: SpreadsheetState, chart: ChartState): ChartLine[] {
  const blocks = chart.ranges.map(({ sheetId, range }) => {
    const sheet = book.sheets.find((each) => each.id === sheetId);
    return sheet ? linesOf(sheet, filledPart(sheet, areaOfA1(range, sheet)), chart) : [];
  });
  // [D] setMergeStrategy: columns stand beside each other, or rows below each other.
  const lines = chart.merge === 'MERGE_ROWS' && blocks.length > 1 ? stacked(blocks) : blocks.flat();
  const longest = Math.max(0, ...lines.map(({ cells }) => cells.length));
  return lines.map((line) => ({ ...line, cells: padded(line.cells, longest) }));
}

function linesOf(sheet: SheetState, area: Area, chart: ChartState): ChartLine[] {
  const shown = columnsShown(sheet, area, chart.hiddenCells);
  const rows = rowsShown(sheet, area, chart.hiddenCells);
  const columns = shown.map((column): ChartLine => {
    const part = { ...area, column, columns: 1 };
    return { cells: rows.map((row) => cellAt(sheet, row, column)), across: false, source: { sheetId: sheet.id, area: part } }; // biome-ignore format: one column
  });
  return chart.transpose ? rowsOf(sheet, area, rows, columns) : columns;
}

function rowsOf(
  sheet: SheetState,
  area: Area,
  rows: readonly number[],
  columns: readonly ChartLine[],
): ChartLine[] {
  const whole = columns.length === area.columns;
  return rows.map((row, i) => ({
    cells: columns.map(({ cells }) => cells[i] ?? null),
    across: true,
    ...(whole ? { source: { sheetId: sheet.id, area: { ...area, row, rows: 1 } } } : {}),
  }));
}

function columnsShown(sheet: SheetState, area: Area, hiddenCells: string): number[] {
  const all = Array.from({ length: area.columns }, (_one, i) => area.column + i);
  const ignored = hiddenCells === 'IGNORE_COLUMNS' || hiddenCells === 'IGNORE_BOTH';
  return ignored ? all.filter((column) => !sheet.hiddenColumns.includes(column)) : all;
}

function rowsShown(sheet: SheetState, area: Area, hiddenCells: string): number[] {
  const all = Array.from({ length: area.rows }, (_one, i) => area.row + i);
  const ignored = hiddenCells === 'IGNORE_ROWS' || hiddenCells === 'IGNORE_BOTH';
  return ignored ? all.filter((row) => !isRowHidden(sheet, row)) : all;
}

/** `A1:B1000` of a tab with ten rows is `A1:B10`. */
function filledPart(sheet: SheetState, area: Area): Area {
  const rows = mapCells(sheet, { ...area, rows: Math.min(area.rows, sheet.cells.length) }, hasContent);
  const last = rows.reduce((found, row, i) => (row.some(Boolean) ? i + 1 : found), 0);
  return { ...area, rows: last };
}

function stacked(blocks: readonly ChartLine[][]): ChartLine[] {
  const width = Math.max(0, ...blocks.map((block) => block.length));
  return Array.from({ length: width }, (_one, i) => ({
    cells: blocks.flatMap((block) => block[i]?.cells ?? []),
    across: false,
  }));
}

function padded(cells: (CellState | null)[], length: number): (CellState | null)[] {
  return [...cells, ...Array.from({ length: length - cells.length }, () => null)];
}
