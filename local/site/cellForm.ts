import { a1Of } from '../google/spreadsheet/a1';
import { displayValue } from '../google/spreadsheet/displayValue';
import { cellAt } from '../google/spreadsheet/sheetCells';
import type { CellState, SheetState } from '../google/spreadsheet/spreadsheetState';
import { choicesOf } from '../google/spreadsheet/validationCheck';
import type { State } from '../google/state';
import { type Html, html } from './html';

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The open cell: a dropdown, a tick or a line to type in, as its rule says. */
export function cellForm(state: State, sheet: SheetState, { row, column }: Place): Html {
  const cell = cellAt(sheet, row, column);
  const text = cell?.f ?? displayValue(cell, state.spreadsheet.locale);
  return html`<form class="inline" method="post" action="/cell">
<input type="hidden" name="tab" value="${sheet.name}">
<input type="hidden" name="row" value="${row}">
<input type="hidden" name="column" value="${column}">
<div><label for="typed">${sheet.name} · ${a1Of({ row, column, rows: 1, columns: 1 })}</label>${field(cell, text, state.spreadsheet.sheets)}
<button>Simpan</button></div>
</form>
${cell?.note !== undefined && html`<p class="help">${cell.note}</p>`}`;
}

function field(cell: CellState | null, text: string, sheets: readonly SheetState[]): Html {
  const choices = choicesFor(cell, sheets);
  if (!choices) return html`<input type="text" id="typed" name="typed" value="${text}" autofocus>`;
  const all = choices.includes(text) ? choices : [text, ...choices];
  const options = all.map(
    (choice) => html`<option value="${choice}" ${choice === text && 'selected'}>${choice}</option>`,
  );
  return html`<select id="typed" name="typed" autofocus>${options}</select>`;
}

function choicesFor(cell: CellState | null, sheets: readonly SheetState[]): string[] | undefined {
  if (cell?.rule?.criteria === 'CHECKBOX') return ['TRUE', 'FALSE'];
  return cell?.rule && choicesOf(cell.rule, sheets)?.map(String);
}
