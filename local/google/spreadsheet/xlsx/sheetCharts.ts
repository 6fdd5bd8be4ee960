import type { SheetChart } from 'hucre/xlsx';
import { chartData, type Series } from '../chart/chartData';
import type { Source } from '../chart/chartLines';
import { type Options, optionAt } from '../chart/chartOptions';
import type { ChartState, SheetState, SpreadsheetState } from '../spreadsheetState';
import { absoluteRange, hexOf } from './xlsxNames';

type ChartSeries = SheetChart['series'][number];

const KINDS: Readonly<Record<string, SheetChart['type']>> = {
  COLUMN: 'column',
  BAR: 'bar',
  LINE: 'line',
  PIE: 'pie',
  AREA: 'area',
};

/** Pixels of a row, and of a column that nobody has set. [F] */
const ROW = 21;
const COLUMN = 100;
/** Pixels of a chart that says nothing of its size. [F] */
const SIZE = { width: 600, height: 371 };

/** The charts of a tab for Excel. One whose numbers do not stand in one piece a series, or of another kind, is left out. */
export function sheetCharts(book: SpreadsheetState, sheet: SheetState): SheetChart[] {
  return (sheet.charts ?? []).flatMap((chart) => {
    const type = KINDS[chart.type];
    const series = type ? seriesOf(book, chart) : [];
    return type && series.length > 0 ? [chartXlsx(sheet, chart, type, series)] : [];
  });
}

function chartXlsx(
  sheet: SheetState,
  chart: ChartState,
  type: SheetChart['type'],
  series: ChartSeries[],
): SheetChart {
  const title = textAt(chart.options, 'title');
  const position =
    textAt(chart.options, 'legend.position') ?? (type === 'pie' || series.length > 1 ? 'right' : 'none');
  const stacked = chart.options.isStacked === true;
  return {
    type,
    series: type === 'pie' ? series.slice(0, 1) : series,
    anchor: anchorOf(sheet, chart),
    legend: LEGENDS[position] ?? false,
    ...(title === undefined ? {} : { title }),
    ...(stacked ? { barGrouping: 'stacked', lineGrouping: 'stacked', areaGrouping: 'stacked' } : {}),
    axes: axesOf(chart),
  };
}

const LEGENDS: Readonly<Record<string, NonNullable<SheetChart['legend']>>> = {
  top: 'top',
  bottom: 'bottom',
  left: 'left',
  right: 'right',
};

/** Excel's x axis is the one with the labels, which stand upright in a bar chart. */
function axesOf({ type, options }: ChartState): NonNullable<SheetChart['axes']> {
  const [labels, values] = type === 'BAR' ? ['vAxis.title', 'hAxis.title'] : ['hAxis.title', 'vAxis.title'];
  const [x, y] = [textAt(options, labels), textAt(options, values)];
  return { ...(x === undefined ? {} : { x: { title: x } }), ...(y === undefined ? {} : { y: { title: y } }) };
}

function seriesOf(book: SpreadsheetState, chart: ChartState): ChartSeries[] {
  const data = chartData(book, chart);
  const categories = data.labelSource && rangeOf(book, data.labelSource);
  return data.series.flatMap((series, i) => {
    const values = series.source && rangeOf(book, series.source);
    if (values === undefined) return [];
    const color = colorOf(chart.options, i);
    return [
      {
        ...nameOf(series),
        values,
        ...(categories === undefined ? {} : { categories }),
        ...(color === undefined ? {} : { color }),
      },
    ];
  });
}

function nameOf({ name }: Series): { name?: string } {
  return name === '' ? {} : { name };
}

function rangeOf(book: SpreadsheetState, { sheetId, area }: Source): string | undefined {
  const sheet = book.sheets.find(({ id }) => id === sheetId);
  return sheet && absoluteRange(book.sheets, sheet, area);
}

function colorOf(options: Options, at: number): string | undefined {
  const color = textAt(options, `series.${at}.color`) ?? textAt(options, `colors.${at}`);
  return color?.startsWith('#') ? hexOf(color) : undefined;
}

function anchorOf(sheet: SheetState, { at, options }: ChartState): SheetChart['anchor'] {
  const [width, height] = [optionAt(options, 'width'), optionAt(options, 'height')];
  let column = at.column;
  for (let left = Number(width ?? SIZE.width) + at.x; left > 0; column++)
    left -= sheet.widths[column] ?? COLUMN;
  const rows = Math.ceil((Number(height ?? SIZE.height) + at.y) / ROW);
  return { from: { row: at.row - 1, col: at.column - 1 }, to: { row: at.row - 1 + rows, col: column - 1 } };
}

function textAt(options: Options, path: string): string | undefined {
  const value = optionAt(options, path);
  return typeof value === 'string' && value !== '' ? value : undefined;
}
