import type { CellState, SheetState } from '../../../local/google/spreadsheet/spreadsheetState';
import type { State } from '../../../local/google/state';
import { columnUnder, sheetNamed, sheetTable } from '../../../local/sheetTable';
import { formatOrderNumber } from '../../../src/domain/intake/orderNumber';
import { shown } from '../../support/shop';

/** 1-based column of a header. */
type ColumnOf = (header: string) => number | undefined;

/** Looked up once: a tab of thousands of rows is not read for each of them. */
function columnsOf(state: State, sheet: SheetState): ColumnOf {
  const table = sheetTable(sheet, state.spreadsheet.locale);
  return (header) => columnUnder(table, header);
}

type Cells = readonly (CellState | null)[];

/** A row once more, with some cells' texts replaced, by header. */
function copyOf(
  columnOf: ColumnOf,
  cells: Cells | undefined,
  texts: Record<string, (text: string) => string>,
): (CellState | null)[] {
  const row = structuredClone([...(cells ?? [])]);
  for (const [header, change] of Object.entries(texts)) {
    const column = columnOf(header);
    const cell = column === undefined ? undefined : row[column - 1];
    if (cell) cell.v = change(String(cell.v));
  }
  return row;
}

/** The rows of Rincian that belong to the first order. */
function linesOfFirst(state: State, lines: SheetState): Cells[] {
  const no = shown(state, 'Pesanan')[0]?.['No. Pesanan'];
  return shown(state, 'Rincian').flatMap((row, index) =>
    row['No. Pesanan'] === no ? [lines.cells[index + 1] ?? []] : [],
  );
}

/** Fills the register up to `count` orders like its first one, straight into the cells: as sheets hold them. */
export function withOrders(state: State, count: number): State {
  const copy = structuredClone(state);
  const orders = sheetNamed(copy.spreadsheet, 'Pesanan');
  const lines = sheetNamed(copy.spreadsheet, 'Rincian');
  if (orders === undefined || lines === undefined) throw new Error('the register is not there');
  const [ofOrders, ofLines] = [columnsOf(copy, orders), columnsOf(copy, lines)];
  const first = linesOfFirst(copy, lines);
  for (let running = orders.cells.length; running <= count; running++) {
    const no = formatOrderNumber({ prefix: 'PO', day: '260801', running });
    const key = `response-of-${running}`;
    const renumber = (text: string): string => JSON.stringify({ ...(JSON.parse(text) as object), no, key });
    const whatsapp = (): string => `62812${String(running).padStart(8, '0')}`;
    const named = {
      'No. Pesanan': () => no,
      'ID Respons': () => key,
      WhatsApp: whatsapp,
      Tercatat: renumber,
    };
    orders.cells.push(copyOf(ofOrders, orders.cells[1], named));
    for (const line of first) lines.cells.push(copyOf(ofLines, line, { 'No. Pesanan': () => no }));
  }
  for (const sheet of [orders, lines]) sheet.rows = Math.max(sheet.rows, sheet.cells.length + 10);
  return copy;
}
