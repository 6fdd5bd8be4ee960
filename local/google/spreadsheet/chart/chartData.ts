import { displayValue } from '../displayValue';
import type { CellState, ChartState, SpreadsheetState } from '../spreadsheetState';
import { type ChartLine, chartLines, type Source } from './chartLines';

/** The numbers of one colour. */
export interface Series {
  /** The header; '' where there is none. */
  name: string;
  /** One for each label; null where no number stands. */
  values: (number | null)[];
  /** Number format of its first number. */
  format?: string;
  /** Where header and numbers stand, if in one piece. */
  nameSource?: Source;
  source?: Source;
}

/** What a chart draws: labels along one axis, series of numbers along the other. */
export interface ChartData {
  labels: string[];
  labelSource?: Source;
  series: Series[];
  /** Was the first row (transposed: column) taken for a header? */
  hasHeader: boolean;
}

/**
 * The data of a chart as it stands now. [D] The first column holds the labels, each other column is a series; headers
 * are counted by `setNumHeaders` or, where that is negative, found out: a first row without a number under the labels.
 */
export function chartData(book: SpreadsheetState, chart: ChartState): ChartData {
  const lines = chartLines(book, chart);
  const headers = chart.headers >= 0 ? chart.headers : headersOf(lines);
  const [first, ...rest] = lines;
  const withLabels = rest.length > 0 && first ? first : undefined;
  const labelLine = withLabels && body(withLabels, headers);
  const series = withLabels ? rest : lines;
  return {
    labels: labelLine
      ? labelLine.cells.map((cell) => displayValue(cell, book.locale))
      : numbered(first, headers),
    ...(labelLine?.source ? { labelSource: labelLine.source } : {}),
    series: series.map((line) => seriesOf(line, headers, book.locale)),
    hasHeader: headers > 0,
  };
}

function seriesOf(line: ChartLine, headers: number, locale: string): Series {
  const numbers = body(line, headers);
  const name = line.cells.slice(0, headers).map((cell) => displayValue(cell, locale));
  const format = numbers.cells.find((cell) => typeof cell?.v === 'number')?.n;
  const head = headers === 1 ? part(line, 0, 1) : undefined;
  return {
    name: name.filter(Boolean).join(' '),
    values: numbers.cells.map((cell) => (typeof cell?.v === 'number' ? cell.v : null)),
    ...(format === undefined ? {} : { format }),
    ...(head?.source ? { nameSource: head.source } : {}),
    ...(numbers.source ? { source: numbers.source } : {}),
  };
}

function headersOf(lines: readonly ChartLine[]): number {
  const numbers = lines.length > 1 ? lines.slice(1) : lines;
  const first = numbers.map(({ cells }) => cells[0] ?? null);
  return first.some(isText) && !first.some((cell) => typeof cell?.v === 'number') ? 1 : 0;
}

function isText(cell: CellState | null): boolean {
  return typeof cell?.v === 'string' && cell.v !== '';
}

function numbered(line: ChartLine | undefined, headers: number): string[] {
  const count = Math.max(0, (line?.cells.length ?? 0) - headers);
  return Array.from({ length: count }, (_one, i) => String(i + 1));
}

function body(line: ChartLine, headers: number): ChartLine {
  return part(line, headers, line.cells.length - headers);
}

/** A stretch of a line, and where it stands. */
function part({ cells, source, across }: ChartLine, from: number, count: number): ChartLine {
  const cut = cells.slice(from, from + count);
  if (!source || cut.length === 0) return { cells: cut, across };
  const { area } = source;
  const moved = across
    ? { ...area, column: area.column + from, columns: cut.length }
    : { ...area, row: area.row + from, rows: cut.length };
  return { cells: cut, across, source: { ...source, area: moved } };
}
