import fc from 'fast-check';
import { bookChanges } from '../../../../local/site/sheet/bookChanges';
import type { BookView, CellView, TabView } from '../../../../local/site/sheet/sheetView';

const place = fc.record({ r: fc.integer({ min: 1, max: 4 }), c: fc.integer({ min: 1, max: 4 }) });
const filled = fc.tuple(place, fc.constantFrom<string>('a', 'b')).map(([at, v]) => ({ ...at, v, shown: v }));
const someCells = fc.uniqueArray(filled, { selector: ({ r, c }) => `${r},${c}` });

describe('bookChanges', () => {
  it('leads a page that puts them in from the one view to the other', () => {
    fc.assert(
      fc.property(someCells, someCells, (before, after) => {
        const changes = bookChanges(view(before), view(after));
        expect(changes.whole).toBe(false);
        const cells = new Map<string, string>(before.map((cell) => [`${cell.r},${cell.c}`, cell.shown]));
        for (const cell of changes.tabs[0]?.cells ?? []) cells.set(`${cell.r},${cell.c}`, cell.shown);
        const shown = [...cells].filter(([, text]) => text !== '').sort();
        expect(shown).toEqual(after.map((cell) => [`${cell.r},${cell.c}`, cell.shown]).sort());
      }),
    );
  });

  it('name no cell that stayed as it was', () => {
    fc.assert(
      fc.property(someCells, (cells) => expect(bookChanges(view(cells), view(cells)).tabs).toEqual([])),
    );
  });

  it.each([
    { name: 'Lain' },
    { rows: 5 },
    { widths: { 1: 80 } },
    { frozenRows: 1 },
    { hiddenRows: [2] },
    { hidden: true },
  ])('are the whole when the tab itself has changed: %o', (shape) => {
    expect(bookChanges(view([]), view([], shape)).whole).toBe(true);
  });
});

function view(cells: readonly CellView[], shape: Partial<TabView> = {}): BookView {
  const tab: TabView = {
    id: 1,
    name: 'Tab',
    color: null,
    hidden: false,
    rows: 4,
    columns: 4,
    frozenRows: 0,
    frozenColumns: 0,
    hiddenColumns: [],
    hiddenRows: [],
    widths: {},
    blank: [],
    rules: [],
    protections: [],
    conditionalFormats: [],
    charts: [],
    cells,
    ...shape,
  };
  return { version: 'v', locale: 'in_ID', active: 1, tabs: [tab] };
}
