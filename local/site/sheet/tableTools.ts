import { columnLetters } from '../../google/spreadsheet/a1';
import { type Html, html } from '../html';
import type { TabView } from './sheetView';

/** Rows, columns and the tab's name: what a person does beside typing. */
export function tableTools(tab: TabView): Html {
  const columns = Array.from({ length: tab.columns }, (_one, at) => at + 1);
  const letters = columns.map((column) => html`<option value="${column}">${columnLetters(column)}</option>`);
  const column = (id: string) =>
    html`<label for="${id}">Kolom</label><select id="${id}" name="column">${letters}</select>`;
  const row = html`<label for="tool-row">Baris</label>
<input type="number" id="tool-row" name="row" min="1" max="${tab.rows}" value="2" required>`;
  return html`<details class="pane"><summary>Baris, kolom, urutan, nama tab</summary>
${tool(
  tab,
  html`${row}<button name="act" value="insertRow">Sisipkan baris</button>
<button name="act" value="deleteRow">Hapus baris</button>`,
)}
${tool(
  tab,
  html`${column('tool-column')}<button name="act" value="insertColumn">Sisipkan kolom</button>
<button name="act" value="deleteColumn">Hapus kolom</button>`,
)}
${tool(
  tab,
  html`<input type="hidden" name="act" value="sort">${column('tool-sort')}
<button name="descending" value="false">Urutkan A → Z</button>
<button name="descending" value="true">Urutkan Z → A</button>`,
)}
${tool(
  tab,
  html`<input type="hidden" name="act" value="renameTab"><label for="tool-name">Nama tab</label>
<input type="text" id="tool-name" name="to" value="${tab.name}" required><button>Ganti nama</button>`,
)}
</details>`;
}

function tool(tab: TabView, fields: Html): Html {
  return html`<form class="inline" method="post" action="/sheet">
<input type="hidden" name="tab" value="${tab.name}">${fields}</form>`;
}
