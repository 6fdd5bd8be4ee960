import { a1Of, columnLetters } from '../../google/spreadsheet/a1';
import { type Html, html } from '../html';
import type { CellView, TabView } from './sheetView';
import { tableCell } from './tableCell';

/** Rows shown of a tab; the rest is in the download. */
const MOST_ROWS = 500;
/** Free rows to type into below the last that holds something. */
const FREE_ROWS = 3;

export interface OpenTable {
  readonly tab: TabView;
  /** The cell being typed into, `B3`; '' when none is. */
  readonly open: string;
  /** The cell that has the focus, `B3`. */
  readonly at: string;
}

/** The tab's rows and columns as far as they are used; what is hidden stays hidden. */
export function sheetTable(table: OpenTable): Html {
  const { tab } = table;
  const columns = usedColumns(tab);
  const cells = new Map(tab.cells.map((cell) => [`${cell.r},${cell.c}`, cell]));
  const used = Math.max(0, ...tab.cells.filter(isFilled).map(({ r }) => r));
  const last = Math.min(used + FREE_ROWS, tab.rows, MOST_ROWS);
  const all = Array.from({ length: last }, (_one, at) => at + 1);
  const rows = all.filter((row) => !tab.hiddenRows.includes(row));
  return html`<div class="scroll" role="region" aria-label="Isi tab ${tab.name}" tabindex="0"><table>
<thead><tr><td></td>${columns.map((column) => html`<th scope="col">${columnLetters(column)}</th>`)}</tr></thead>
<tbody>${rows.map((row) => tableRow(table, cells, row, columns))}</tbody></table></div>
${used > MOST_ROWS && html`<p class="help">Hanya ${MOST_ROWS} baris pertama; selebihnya ada di .xlsx.</p>`}`;
}

function isFilled({ v, formula }: CellView): boolean {
  return (v !== null && v !== '' && v !== false) || formula !== undefined;
}

function usedColumns(tab: TabView): number[] {
  const last = Math.max(0, ...tab.cells.filter(isFilled).map(({ c }) => c));
  const all = Array.from({ length: Math.min(last + 1, tab.columns) }, (_one, at) => at + 1);
  return all.filter((column) => !tab.hiddenColumns.includes(column));
}

function tableRow(
  table: OpenTable,
  cells: ReadonlyMap<string, CellView>,
  row: number,
  columns: readonly number[],
): Html {
  const line = columns.map((column) => {
    const cell = cells.get(`${row},${column}`) ?? { r: row, c: column, v: null, shown: '' };
    const place = a1Of({ row, column, rows: 1, columns: 1 });
    return tableCell(table.tab, cell, { place, open: table.open === place, focus: table.at === place });
  });
  return html`<tr><th scope="row">${row}</th>${line}</tr>`;
}
