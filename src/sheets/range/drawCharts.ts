import { noteRead, noteWrite } from './flush';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** A chart over a table that begins in column A: row of its titles (1-based), rows with them, columns with the labels. */
export interface DrawnChart {
  readonly title: string;
  readonly kind: 'bar' | 'column';
  readonly stacked: boolean;
  readonly colors: readonly string[];
  readonly top: number;
  readonly rows: number;
  readonly columns: number;
  readonly at: { readonly row: number; readonly column: number };
}

/** Pixels: no wider than a telephone that is held across. */
const SIZE = { width: 490, height: 310 };

/**
 * Brings the charts of a tab over their tables. One is known again by the cells that it shows, wherever the seller has
 * moved it and whatever she has made of its looks: only those cells are ever changed. `complete` = what is missing is made, too.
 */
export function drawCharts(sheet: Sheet, wanted: readonly DrawnChart[], complete: boolean): void {
  noteRead();
  const found = chartsByTable(sheet, wanted);
  for (const chart of wanted) {
    const there = found.get(chart);
    const area = sheet.getRange(chart.top, 1, chart.rows, chart.columns);
    if (there === undefined) {
      if (complete) insert(sheet, chart, area);
    } else if (!covers(there.ranges, area)) {
      noteWrite();
      sheet.updateChart(there.chart.modify().clearRanges().addRange(area).build());
    }
  }
}

interface Found {
  readonly chart: Chart;
  readonly ranges: readonly Range[];
}

/** The first chart over each table. Rows that were put in have moved its cells, too: it goes where most of them are. */
function chartsByTable(sheet: Sheet, wanted: readonly DrawnChart[]): Map<DrawnChart, Found> {
  const found = new Map<DrawnChart, Found>();
  for (const chart of sheet.getCharts()) {
    const ranges = chart.getRanges();
    const shared = wanted.map((each) => sharedRows(each, ranges, sheet));
    const own = wanted[shared.indexOf(Math.max(1, ...shared))];
    if (own !== undefined && !found.has(own)) found.set(own, { chart, ranges });
  }
  return found;
}

function sharedRows({ top, rows }: DrawnChart, [range]: readonly Range[], sheet: Sheet): number {
  if (range?.getSheet().getSheetId() !== sheet.getSheetId()) return 0;
  return Math.min(top + rows - 1, range.getLastRow()) - Math.max(top, range.getRow()) + 1;
}

function covers(ranges: readonly Range[], area: Range): boolean {
  return ranges.length === 1 && ranges[0]?.getA1Notation() === area.getA1Notation();
}

function insert(sheet: Sheet, { title, kind, stacked, colors, at }: DrawnChart, area: Range): void {
  noteWrite();
  const builder = kind === 'bar' ? sheet.newChart().asBarChart() : sheet.newChart().asColumnChart();
  builder.setTitle(title).setColors([...colors]);
  if (stacked) builder.setStacked();
  const chart = builder
    .addRange(area)
    .setNumHeaders(1)
    .setOption('legend', { position: stacked ? 'bottom' : 'none' })
    .setOption('width', SIZE.width)
    .setOption('height', SIZE.height)
    .setPosition(at.row, at.column, 0, 0);
  sheet.insertChart(chart.build());
}
