import { chartData } from '../../google/spreadsheet/chart/chartData';
import type { SheetState, SpreadsheetState } from '../../google/spreadsheet/spreadsheetState';
import { chartSize, chartSvg } from './chartSvg';

/** A chart over a tab, ready to be shown. */
export interface DrawnChart {
  readonly id: number;
  /** Its corner: a cell counted from 1, and pixels from there. */
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Whole and safe to put into a page: every text in it is escaped. */
  readonly svg: string;
}

/** The charts of a tab with the numbers that stand in the book now. */
export function chartsOf(book: SpreadsheetState, sheet: SheetState): DrawnChart[] {
  return (sheet.charts ?? []).map((chart) => ({
    id: chart.id,
    ...chart.at,
    ...chartSize(chart),
    svg: chartSvg(chart, chartData(book, chart), book.locale),
  }));
}
