import { noteRead, noteWrite } from './flush';
import { lettersOf } from './marks';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** A chart over a table whose labels stand in column A. */
export interface DrawnChart {
  readonly title: string;
  readonly lying: boolean;
  /** One a series; several are stacked. */
  readonly colors: readonly string[];
  /** 1-based row of the table's titles. */
  readonly top: number;
  /** Its rows, titles included. */
  readonly rows: number;
  /** 1-based row and column of the cell on which it is put when it is made. */
  readonly at: readonly [number, number];
}

/**
 * Brings the charts of a tab over their tables. One is known again by the cells that it shows, wherever the seller has
 * moved it and whatever she has made of its looks: only those cells are ever changed. `complete` = what is missing is made, too.
 */
export function drawCharts(sheet: Sheet, wanted: readonly DrawnChart[], complete: boolean): void {
  noteRead();
  const charts = sheet.getCharts();
  const own = charts.length > 0 ? sheet.getSheetId() : null;
  const there = charts.map((chart) => shown(chart, own, wanted));
  for (const plan of wanted) {
    const found = ours(plan, there);
    if (found === undefined && !complete) continue;
    if (found?.cells === cellsOf(plan)) continue;
    noteWrite();
    const area = sheet.getRange(cellsOf(plan));
    if (found === undefined) insert(sheet, plan, area);
    else sheet.updateChart(found.chart.modify().clearRanges().addRange(area).build());
  }
}

/** A chart, all of its cells, and the table that it shows: none where its first cells are on another tab, or beside all tables. */
interface Shown {
  readonly chart: GoogleAppsScript.Spreadsheet.EmbeddedChart;
  readonly cells: string;
  readonly table: DrawnChart | undefined;
}

function shown(chart: Shown['chart'], own: number | null, wanted: readonly DrawnChart[]): Shown {
  const ranges = chart.getRanges();
  const cells = ranges.map((range) => range.getA1Notation());
  const [first = null] = ranges[0]?.getGridId() === own ? cells : [];
  const column = ranges[0]?.getColumn() ?? 0;
  // A table begins in column A; whatever is drawn of the cells beside it is hers.
  const near = wanted.filter(({ colors }) => column <= colors.length + 1);
  return { chart, cells: String(cells), table: tableUnder(first, near) };
}

/** Of several charts over one table ours is the one that bears its title, else the first. */
function ours(plan: DrawnChart, there: readonly Shown[]): Shown | undefined {
  const all = there.filter(({ table }) => table === plan);
  const titled = ({ chart }: Shown): boolean => String(chart.getOptions().get('title')) === plan.title;
  return all.length < 2 ? all[0] : (all.find(titled) ?? all[0]);
}

/** `A5:B9`: labels and at least one series. */
function cellsOf({ top, rows, colors }: DrawnChart): string {
  return `A${top}:${lettersOf(colors.length)}${top + rows - 1}`;
}

/** The table that most of a chart's cells are of: rows that were put in above have moved them along. */
function tableUnder(cells: string | null, wanted: readonly DrawnChart[]): DrawnChart | undefined {
  if (cells === null) return undefined;
  const [first, last] = rowsOf(cells);
  const shared = wanted.map(({ top, rows }) => Math.min(top + rows, last + 1) - Math.max(top, first));
  return wanted[shared.indexOf(Math.max(1, ...shared))];
}

/** First and last row of `B2`, `A5:B9`, `A:B` or `A2:B`; what is open below ends nowhere. */
export function rowsOf(a1: string): readonly [first: number, last: number] {
  const [from = '', to = from] = a1.split(':').map((corner) => corner.replace(/\D/g, ''));
  return [Number(from) || 1, Number(to) || Number.POSITIVE_INFINITY];
}

/** Pixels: a little less than five columns, and than sixteen rows. */
const SIZE = { width: 490, height: 310 };

function insert(sheet: Sheet, { title, lying, colors, at: [row, column] }: DrawnChart, area: Range): void {
  const builder = lying ? sheet.newChart().asBarChart() : sheet.newChart().asColumnChart();
  const stacked = colors.length > 1;
  builder.setTitle(title).setColors([...colors]);
  if (stacked) builder.setStacked();
  const chart = builder
    .addRange(area)
    .setNumHeaders(1)
    .setOption('legend', { position: stacked ? 'bottom' : 'none' })
    .setOption('width', SIZE.width)
    .setOption('height', SIZE.height)
    .setPosition(row, column, 0, 0);
  sheet.insertChart(chart.build());
}
