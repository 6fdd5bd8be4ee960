import { a1Of, areaOfA1, columnLetters } from '../google/spreadsheet/a1';
import { displayValue } from '../google/spreadsheet/displayValue';
import { cellAt, lastColumn, lastRow } from '../google/spreadsheet/sheetCells';
import type { CellState, SheetState } from '../google/spreadsheet/spreadsheetState';
import type { State } from '../google/state';
import { sheetNamed } from '../sheetTable';
import { cellForm } from './cellForm';
import { type Html, html } from './html';

/** Rows shown of a tab; the rest is in the download. */
const MOST_ROWS = 500;

export interface SheetView {
  readonly tab?: string | undefined;
  /** The cell being edited, `B3`. */
  readonly cell?: string | undefined;
}

/** The seller's sheet: its tabs, the cell that is open for typing, and the tab as displayed. */
export function sheetPane(state: State, view: SheetView): Html {
  const sheet = chosenSheet(state, view.tab);
  const tabs = state.spreadsheet.sheets.filter((each) => !each.hidden).map((each) => tabLink(each, sheet));
  return html`<nav class="tabs" aria-label="Tab">${tabs}</nav>
${view.cell !== undefined && cellForm(state, sheet, openCell(view.cell))}
${grid(state, sheet)}`;
}

function chosenSheet(state: State, tab: string | undefined): SheetState {
  const { spreadsheet } = state;
  const sheet = sheetNamed(spreadsheet, tab ?? 'Pesanan') ?? spreadsheet.sheets[0];
  if (!sheet) throw new Error('the file has no tab');
  return sheet;
}

function openCell(cell: string): { row: number; column: number } {
  const { row, column } = areaOfA1(cell, { rows: 1, columns: 1 });
  return { row, column };
}

function tabLink(sheet: SheetState, chosen: SheetState): Html {
  const current = sheet === chosen && html`aria-current="page"`;
  return html`<a href="/?tab=${encodeURIComponent(sheet.name)}" ${current}>${sheet.name}</a>`;
}

function grid(state: State, sheet: SheetState): Html {
  const columns = Array.from({ length: lastColumn(sheet) + 1 }, (_, at) => at + 1).filter(
    (column) => !sheet.hiddenColumns.includes(column),
  );
  const last = Math.min(lastRow(sheet) + 1, MOST_ROWS);
  const rows = Array.from({ length: last }, (_, at) => at + 1);
  return html`<div class="scroll"><table>
<thead><tr><th></th>${columns.map((column) => html`<th scope="col">${columnLetters(column)}</th>`)}</tr></thead>
<tbody>${rows.map((row) => gridRow(state, sheet, row, columns))}</tbody></table></div>
${lastRow(sheet) >= MOST_ROWS && html`<p class="help">Hanya ${MOST_ROWS} baris pertama; selebihnya ada di .xlsx.</p>`}`;
}

function gridRow(state: State, sheet: SheetState, row: number, columns: readonly number[]): Html {
  const cells = columns.map((column) => gridCell(state, sheet, row, column));
  return html`<tr><th scope="row">${row}</th>${cells}</tr>`;
}

function gridCell(state: State, sheet: SheetState, row: number, column: number): Html {
  const cell = cellAt(sheet, row, column);
  const place = a1Of({ row, column, rows: 1, columns: 1 });
  const address = `/?tab=${encodeURIComponent(sheet.name)}&cell=${place}`;
  const text = displayValue(cell, state.spreadsheet.locale);
  return html`<td class="${look(cell)}" title="${cell?.note ?? ''}"><a href="${address}" aria-label="${place} ${text}">${text}</a></td>`;
}

function look(cell: CellState | null): string {
  const classes = [typeof cell?.v === 'number' ? 'number' : '', cell?.bold ? 'bold' : ''];
  return classes.filter((name) => name !== '').join(' ');
}
