import type { CellState, SheetState } from '../../../local/google/spreadsheet/spreadsheetState';
import type { State } from '../../../local/google/state';
import { columnUnder, sheetNamed, sheetTable } from '../../../local/sheetTable';
import { formatOrderNumber } from '../../../src/domain/intake/orderNumber';

/** Row 2 of a tab once more, with some cells' texts replaced, by header. */
function copyOfFirst(
  state: State,
  sheet: SheetState,
  texts: Record<string, (text: string) => string>,
): (CellState | null)[] {
  const table = sheetTable(sheet, state.spreadsheet.locale);
  const row = structuredClone(sheet.cells[1] ?? []);
  for (const [header, change] of Object.entries(texts)) {
    const column = columnUnder(table, header);
    const cell = column === undefined ? undefined : row[column - 1];
    if (cell) cell.v = change(String(cell.v));
  }
  return row;
}

/** Fills the register up to `count` orders like its first one, straight into the cells: as sheets hold them. */
export function withOrders(state: State, count: number): State {
  const copy = structuredClone(state);
  const orders = sheetNamed(copy.spreadsheet, 'Pesanan');
  const lines = sheetNamed(copy.spreadsheet, 'Rincian');
  if (orders === undefined || lines === undefined) throw new Error('the register is not there');
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
    orders.cells.push(copyOfFirst(copy, orders, named));
    lines.cells.push(copyOfFirst(copy, lines, { 'No. Pesanan': () => no }));
  }
  for (const sheet of [orders, lines]) sheet.rows = Math.max(sheet.rows, sheet.cells.length + 10);
  return copy;
}
