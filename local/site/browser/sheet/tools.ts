import type { SheetAct } from '../../sheet/sheetActs';
import type { BookStore } from './bookStore';
import type { Grid } from './openUniver';

interface Selected {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The buttons above the grid, by their `data-tool`: what each does with the selected cells. */
const TOOLS: Readonly<Record<string, (at: Selected) => SheetAct>> = {
  sortUp: ({ tab, column }) => ({ act: 'sort', tab, column, descending: false }),
  sortDown: ({ tab, column }) => ({ act: 'sort', tab, column, descending: true }),
  insertRow: ({ tab, row, rows }) => ({ act: 'insertRow', tab, row, count: rows }),
  deleteRow: ({ tab, row, rows }) => ({ act: 'deleteRow', tab, row, count: rows }),
  insertColumn: ({ tab, column, columns }) => ({ act: 'insertColumn', tab, column, count: columns }),
  deleteColumn: ({ tab, column, columns }) => ({ act: 'deleteColumn', tab, column, count: columns }),
};

export function listenToTools(grid: Grid, store: BookStore, send: (act: SheetAct) => void): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-tool]')) {
    button.addEventListener('click', () => {
      const selected = selectedCells(grid, store);
      const tool = TOOLS[button.dataset.tool ?? ''];
      if (selected && tool) send(tool(selected));
    });
  }
}

function selectedCells({ api }: Grid, store: BookStore): Selected | undefined {
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  const range = sheet?.getSelection()?.getActiveRange();
  const tab = sheet && store.tab(Number(sheet.getSheetId()))?.name;
  if (!range || tab === undefined) return undefined;
  return {
    tab,
    row: range.getRow() + 1,
    column: range.getColumn() + 1,
    rows: range.getHeight(),
    columns: range.getWidth(),
  };
}
