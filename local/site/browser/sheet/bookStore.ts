import type { BookChanges, CellView, RuleView, TabView } from '../../sheet/sheetView';

/** What this page knows of the workbook: the last answer of the server, and all changes since. */
export class BookStore {
  version = '';
  tabs: readonly TabView[] = [];
  active = 0;
  private cells = new Map<number, Map<string, CellView>>();

  /** Takes over what the server says; returns the places whose cells have changed, by tab id. */
  take(changes: BookChanges): Map<number, CellView[]> {
    this.version = changes.version;
    if (changes.whole) this.begin(changes);
    else for (const tab of changes.tabs) this.renew(tab);
    return new Map(changes.tabs.map(({ id, cells }) => [id, [...cells]]));
  }

  /** The cell at 1-based row and column; an empty one looks like the rows below the stored ones. */
  cell(tabId: number, r: number, c: number): CellView {
    return this.cells.get(tabId)?.get(`${r},${c}`) ?? { r, c, v: null, shown: '' };
  }

  tab(id: number): TabView | undefined {
    return this.tabs.find((tab) => tab.id === id);
  }

  /** The dropdown or checkbox over a cell. */
  rule(tabId: number, r: number, c: number): RuleView | undefined {
    return this.tab(tabId)?.rules.find(({ areas }) =>
      areas.some((area) => r >= area.row && r < area.row + area.rows && c === area.column),
    );
  }

  private begin({ tabs, active }: BookChanges): void {
    this.tabs = tabs;
    this.active = active;
    this.cells = new Map();
    for (const tab of tabs) this.remember(tab);
  }

  private renew(tab: TabView): void {
    this.tabs = this.tabs.map((each) => (each.id === tab.id ? tab : each));
    this.remember(tab);
  }

  private remember({ id, cells }: TabView): void {
    const known = this.cells.get(id) ?? new Map<string, CellView>();
    for (const cell of cells) known.set(`${cell.r},${cell.c}`, cell);
    this.cells.set(id, known);
  }
}
