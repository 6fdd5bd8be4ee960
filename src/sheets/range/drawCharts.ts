import { noteRead, noteWrite } from './flush';
import { lettersOf } from './marks';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** A chart over a table: labels in the first of its columns, a series in each other. */
export interface DrawnChart {
  readonly title: string;
  readonly lying: boolean;
  /** One a series; several are stacked. */
  readonly colors: readonly string[];
  /** 1-based columns of ours that it shows; what she has put between them is none of it. */
  readonly columns: readonly number[];
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
    if (found?.cells === String(areasOf(plan))) continue;
    noteWrite();
    const areas = areasOf(plan).map((area) => sheet.getRange(area));
    if (found === undefined) insert(sheet, plan, areas);
    else move(sheet, found.chart, areas);
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
  const letters = first?.match(/^[A-Z]+/)?.[0] ?? '';
  // Whatever is drawn of cells beside a table's columns is hers.
  const near = wanted.filter(({ columns }) => columns.some((column) => lettersOf(column - 1) === letters));
  return { chart, cells: String(cells), table: tableUnder(first, near) };
}

/** Of several charts over one table ours is the one that bears its title, else the first. */
function ours(plan: DrawnChart, there: readonly Shown[]): Shown | undefined {
  const all = there.filter(({ table }) => table === plan);
  const titled = ({ chart }: Shown): boolean => String(chart.getOptions().get('title')) === plan.title;
  return all.length < 2 ? all[0] : (all.find(titled) ?? all[0]);
}

/** `A5:B9`, or `A5:A9` and `C5:C9`: labels and series, neighbours in one. */
function areasOf({ top, rows, columns }: DrawnChart): string[] {
  const isNext = (column: number, at: number): boolean => at > 0 && column === (columns[at - 1] ?? 0) + 1;
  const starts = [...columns.keys()].filter((at) => !isNext(columns[at] ?? 0, at));
  return starts.map((at, nth) => {
    const [from = 1, to = from] = [columns[at], columns[(starts[nth + 1] ?? columns.length) - 1]];
    return `${lettersOf(from - 1)}${top}:${lettersOf(to - 1)}${top + rows - 1}`;
  });
}

function move(sheet: Sheet, chart: Shown['chart'], areas: readonly Range[]): void {
  const builder = chart.modify().clearRanges();
  for (const area of areas) builder.addRange(area);
  sheet.updateChart(builder.build());
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

function insert(
  sheet: Sheet,
  { title, lying, colors, at: [row, column] }: DrawnChart,
  areas: readonly Range[],
): void {
  const builder = lying ? sheet.newChart().asBarChart() : sheet.newChart().asColumnChart();
  const stacked = colors.length > 1;
  builder.setTitle(title).setColors([...colors]);
  if (stacked) builder.setStacked();
  for (const area of areas) builder.addRange(area);
  const chart = builder
    .setNumHeaders(1)
    .setOption('legend', { position: stacked ? 'bottom' : 'none' })
    .setOption('width', SIZE.width)
    .setOption('height', SIZE.height)
    .setPosition(row, column, 0, 0);
  sheet.insertChart(chart.build());
}
