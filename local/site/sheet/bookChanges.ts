import type { BookChanges, BookView, CellView, TabView } from './sheetView';

/**
 * What has changed from one view to the next: of a tab the changed cells and all charts, or whole tabs where more than cells has
 * changed. A cell that became empty and plain comes back with `v` null and `shown` ''.
 */
export function bookChanges(before: BookView | undefined, after: BookView): BookChanges {
  if (!before || shapeOf(before) !== shapeOf(after)) return { ...after, whole: true };
  const tabs = after.tabs.flatMap((tab, at) => changedTab(before.tabs[at], tab));
  return { ...after, tabs, whole: false };
}

function changedTab(before: TabView | undefined, after: TabView): TabView[] {
  const cells = changedCells(before, after);
  const sameCharts = JSON.stringify(before?.charts) === JSON.stringify(after.charts);
  return cells.length === 0 && sameCharts ? [] : [{ ...after, cells }];
}

function shapeOf({ locale, tabs }: BookView): string {
  return JSON.stringify([locale, tabs.map(({ cells: _cells, charts: _charts, ...shape }) => shape)]);
}

function changedCells(before: TabView | undefined, after: TabView): CellView[] {
  const old = byPlace(before?.cells ?? []);
  const now = byPlace(after.cells);
  const changed = after.cells.filter((cell) => !same(old.get(place(cell)), cell));
  const gone = [...old]
    .filter(([key]) => !now.has(key))
    .map(([, { r, c }]) => ({ r, c, v: null, shown: '' }));
  return [...changed, ...gone];
}

function byPlace(cells: readonly CellView[]): Map<string, CellView> {
  return new Map(cells.map((cell) => [place(cell), cell]));
}

function place({ r, c }: CellView): string {
  return `${r},${c}`;
}

function same(one: CellView | undefined, other: CellView): boolean {
  return one !== undefined && JSON.stringify(one) === JSON.stringify(other);
}
