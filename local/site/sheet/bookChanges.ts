import type { BookChanges, BookView, CellView, TabView } from './sheetView';

/**
 * What has changed from one view to the next: the cells alone, or whole tabs where more than cells has
 * changed. A cell that became empty and plain comes back with `v` null and `shown` ''.
 */
export function bookChanges(before: BookView | undefined, after: BookView): BookChanges {
  if (!before || shapeOf(before) !== shapeOf(after)) return { ...after, whole: true };
  const tabs = after.tabs.map((tab, at) => ({ ...tab, cells: changedCells(before.tabs[at], tab) }));
  return { ...after, tabs: tabs.filter(({ cells }) => cells.length > 0), whole: false };
}

function shapeOf({ locale, tabs }: BookView): string {
  return JSON.stringify([locale, tabs.map(({ cells: _cells, ...shape }) => shape)]);
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
