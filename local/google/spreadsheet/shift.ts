import { a1Of, areaOfA1 } from './a1';
import { movedFormula } from './looks/formulaMoves';
import { keep, movedMerges } from './merges';
import { followCharts, followLists, type Move, type Tabs } from './sourceMoves';
import type {
  ChartState,
  ConditionalFormatState,
  MetadataState,
  SheetState,
  StoredValue,
} from './spreadsheetState';

/** Rows or columns inserted (`by` > 0) or removed (`by` < 0) at a 1-based place. */
export interface Shift {
  readonly at: number;
  readonly by: number;
}

/** Where a row or column stands after the shift; null when it was removed. */
export function shiftedIndex(index: number, shift: Shift): number | null {
  if (index < shift.at) return index;
  if (shift.by < 0 && index < shift.at - shift.by) return null;
  return index + shift.by;
}

interface Span {
  readonly start: number;
  readonly length: number;
}

/** A stretch of rows or columns after the shift: it grows with insertions inside it; null when all of it went. */
export function shiftedSpan(span: Span, shift: Shift): Span | null {
  const places = Array.from({ length: span.length }, (_one, i) => shiftedIndex(span.start + i, shift));
  const left = places.filter((place) => place !== null);
  const first = left[0];
  const last = left.at(-1);
  return first === undefined || last === undefined ? null : { start: first, length: last - first + 1 };
}

/** Whatever lies on rows follows them. */
export function moveRowMarks(sheet: SheetState, shift: Shift, tabs: Tabs): void {
  moveMarks(
    sheet,
    (area) => {
      const span = shiftedSpan({ start: area.row, length: area.rows }, shift);
      return span && { ...area, row: span.start, rows: span.length };
    },
    tabs,
  );
  sheet.metadata = sheet.metadata.flatMap((mark) => moved(mark, 'row', shift));
}

/** Whatever lies on columns follows them. */
export function moveColumnMarks(sheet: SheetState, shift: Shift, tabs: Tabs): void {
  moveMarks(
    sheet,
    (area) => {
      const span = shiftedSpan({ start: area.column, length: area.columns }, shift);
      return span && { ...area, column: span.start, columns: span.length };
    },
    tabs,
  );
  sheet.metadata = sheet.metadata.flatMap((mark) => moved(mark, 'column', shift));
}

function moved(mark: MetadataState, axis: 'row' | 'column', shift: Shift): MetadataState[] {
  const index = mark[axis];
  if (index === undefined) return [mark];
  const place = shiftedIndex(index, shift);
  return place === null ? [] : [{ ...mark, [axis]: place }];
}

/** Protections, conditional formats, named ranges and bandings: what lost its whole range goes. Charts and lists. */
export function moveMarks(sheet: SheetState, move: Move, tabs: Tabs): void {
  const follow = (a1: string): string[] => {
    const area = move(areaOfA1(a1, sheet));
    return area ? [a1Of(area)] : [];
  };
  const followEach = <T extends { range: string }>(marks: T[]): T[] =>
    marks.flatMap((mark) => follow(mark.range).map((range) => ({ ...mark, range })));
  sheet.conditionalFormats = sheet.conditionalFormats
    .map((rule) => ({ ...rule, ranges: rule.ranges.flatMap(follow), values: valuesAfter(rule, sheet, move) }))
    .filter((rule) => rule.ranges.length > 0);
  sheet.protections = sheet.protections.flatMap((protection) => {
    if (protection.range === undefined) return [protection];
    return follow(protection.range).map((range) => ({ ...protection, range }));
  });
  if (sheet.namedRanges) sheet.namedRanges = followEach(sheet.namedRanges);
  if (sheet.bandings) sheet.bandings = followEach(sheet.bandings);
  if (sheet.merges) keep(sheet, movedMerges(sheet.merges, follow));
  if (sheet.charts) sheet.charts = sheet.charts.map((chart) => withCorner(chart, move));
  followCharts(tabs(), sheet, move);
  followLists(tabs(), sheet, move);
}

/** A formula of the script's own looks at the cells that it looked at before. */
function valuesAfter(
  { criteria, values }: ConditionalFormatState,
  sheet: SheetState,
  move: Move,
): StoredValue[] {
  return criteria === 'CUSTOM_FORMULA' ? [movedFormula(String(values[0]), sheet, move)] : values;
}

/** A chart goes with the cell under its corner; when that is deleted it stays where it is. */
function withCorner(chart: ChartState, move: Move): ChartState {
  const corner = move({ row: chart.at.row, column: chart.at.column, rows: 1, columns: 1 });
  return corner ? { ...chart, at: { ...chart.at, row: corner.row, column: corner.column } } : chart;
}
