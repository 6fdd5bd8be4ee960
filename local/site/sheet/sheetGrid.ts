import { type Html, html } from '../html';
import { SHEET_STYLE } from './sheetStyle';

const TOOLS: readonly (readonly [string, string])[] = [
  ['sortUp', 'Urutkan A → Z'],
  ['sortDown', 'Urutkan Z → A'],
  ['insertRow', 'Sisipkan baris'],
  ['deleteRow', 'Hapus baris'],
  ['insertColumn', 'Sisipkan kolom'],
  ['deleteColumn', 'Hapus kolom'],
];

/** The workbook as a grid, with its tools; the browser's script draws it. */
export function sheetGrid(): Html {
  const tools = TOOLS.map(([tool, name]) => html`<button type="button" data-tool="${tool}">${name}</button>`);
  return html`<style>${SHEET_STYLE}</style><link rel="stylesheet" href="/assets/sheet.css">
<div class="tools" role="toolbar" aria-label="Alat lembar">${tools}
<div class="cellbar" id="cell" role="status" aria-label="Sel terpilih"></div>
<a id="as-table" href="/sheet?view=table">Tampilan tabel</a></div>
<p class="notice refusal" id="refused" role="alert" hidden></p>
<div class="book"><div id="grid" data-tab="Pesanan" role="application" aria-label="Lembar penjual; tampilan tabel dapat dibaca pembaca layar"></div>
<aside id="charts" aria-label="Diagram" tabindex="0" hidden></aside></div>
<noscript><p>Lembar ini memerlukan JavaScript. <a href="/sheet?view=table">Buka tampilan tabel</a>.</p></noscript>
<script src="/assets/sheet.js" defer></script>`;
}
