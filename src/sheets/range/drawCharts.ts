import { noteRead, noteWrite } from './flush';

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
  const there = sheet.getCharts().map((chart) => ({ chart, ranges: chart.getRanges() }));
  const tables = there.map(({ ranges }) => tableUnder(ranges, wanted, sheet));
  for (const plan of wanted) {
    const area = sheet.getRange(plan.top, 1, plan.rows, plan.colors.length + 1);
    const found = there[tables.indexOf(plan)];
    if (found === undefined && !complete) continue;
    if (found !== undefined && String(found.ranges.map(cellsOf)) === cellsOf(area)) continue;
    noteWrite();
    if (found === undefined) insert(sheet, plan, area);
    else sheet.updateChart(found.chart.modify().clearRanges().addRange(area).build());
  }
}

function cellsOf(range: Range): string {
  return range.getA1Notation();
}

/** The table that most of a chart's cells are of: rows that were put in above have moved them along. */
function tableUnder(
  [range]: readonly Range[],
  wanted: readonly DrawnChart[],
  sheet: Sheet,
): DrawnChart | undefined {
  if (range?.getSheet().getSheetId() !== sheet.getSheetId()) return undefined;
  const shared = wanted.map(
    ({ top, rows }) => Math.min(top + rows, range.getLastRow() + 1) - Math.max(top, range.getRow()),
  );
  return wanted[shared.indexOf(Math.max(1, ...shared))];
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
