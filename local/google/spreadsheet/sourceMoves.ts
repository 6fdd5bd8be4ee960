import { a1Of, areaOfA1 } from './a1';
import type { Area } from './area';
import type { CellState, ChartState, SheetState, ValidationState } from './spreadsheetState';

/** All tabs of the file; asked only when rows or columns move. */
export type Tabs = () => readonly SheetState[];

/** Where a rectangle stands after rows or columns have moved; null when all of it went. */
export type Move = (area: Area) => Area | null;

/** Charts on any tab follow the cells that they draw. One stays when its data go: it draws what is left. */
export function followCharts(tabs: readonly SheetState[], moved: SheetState, move: Move): void {
  for (const tab of tabs) {
    if (tab.charts) tab.charts = tab.charts.map((chart) => chartAfter(chart, moved, move));
  }
}

function chartAfter(chart: ChartState, moved: SheetState, move: Move): ChartState {
  const ranges = chart.ranges.flatMap((source) => {
    if (source.sheetId !== moved.id) return [source];
    const area = move(areaOfA1(source.range, moved));
    return area ? [{ ...source, range: a1Of(area) }] : [];
  });
  return { ...chart, ranges };
}

/** Dropdowns on any tab follow the range that their choices stand in. */
export function followLists(tabs: readonly SheetState[], moved: SheetState, move: Move): void {
  const known = new Map<ValidationState, ValidationState>();
  const ruleAfter = (rule: ValidationState) => {
    const after = known.get(rule) ?? listAfter(rule, moved, move);
    known.set(rule, after);
    return after;
  };
  for (const tab of tabs) {
    tab.cells = tab.cells.map((row) => rowAfter(row, moved.id, ruleAfter));
    if (tab.blankRow) tab.blankRow = rowAfter(tab.blankRow, moved.id, ruleAfter);
  }
}

type Row = (CellState | null)[];

function rowAfter(row: Row, movedId: number, ruleAfter: (rule: ValidationState) => ValidationState): Row {
  if (!row.some((cell) => looksAt(cell?.rule, movedId))) return row;
  return row.map((cell) =>
    cell?.rule && looksAt(cell.rule, movedId) ? { ...cell, rule: ruleAfter(cell.rule) } : cell,
  );
}

function looksAt(rule: ValidationState | undefined, sheetId: number): boolean {
  return rule?.criteria === 'VALUE_IN_RANGE' && [rule.values[0]].flat()[0] === sheetId;
}

/** A list whose range is gone has no choices any more: it looks at no tab. */
function listAfter(rule: ValidationState, moved: SheetState, move: Move): ValidationState {
  const [, a1] = [rule.values[0] ?? []].flat();
  const area = move(areaOfA1(String(a1), moved));
  return { ...rule, values: [area ? [moved.id, a1Of(area)] : [-1, 'A1'], ...rule.values.slice(1)] };
}
