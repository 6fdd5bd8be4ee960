import { secondForm } from '../play/formKeys';
import { deskBottom, deskTop } from './desk/deskFrame';
import { type Html, html } from './html';
import { page, type Reply } from './reply';
import { shopTime } from './shopTime';
import { type Site, takeNotice } from './site';

const PLACES: readonly (readonly [string, string])[] = [
  ['/', 'Toko'],
  ['/sheet', 'Lembar'],
  ['/form', 'Formulir'],
  ['/executions', 'Di balik layar'],
  ['/clock', 'Jam'],
  ['/download', 'Unduh'],
];

/** Pages whose content a script draws: a fresh copy from the server would wipe it away. */
const DRAWN_IN_THE_BROWSER: readonly string[] = ['Toko', 'Lembar penjual'];

/** A page of the site: its places, the shop's time, what there is to say, and the content. */
export function frame(site: Site, title: string, content: Html, status = 200): Reply {
  const { state } = site.workspace;
  const notice = takeNotice(site);
  const live = !DRAWN_IN_THE_BROWSER.includes(title) && html`id="main" data-live`;
  const places = secondForm(state) ? [...PLACES, ['/konfirmasi', 'Konfirmasi'] as const] : PLACES;
  const links = places.map(([path, name]) => html`<a href="${path}">${name}</a>`);
  return page(
    title,
    html`<header><h1>Buka PO · Workspace lokal</h1>
<nav aria-label="Bagian">${links}</nav>
<div class="help">${state.spreadsheet.name} · <span id="moment">${shopTime(state, state.clock)}</span> · ${state.owner}</div>${deskTop(site)}</header>
<main ${live}>${notice !== undefined && html`<p class="notice" role="status">${notice}</p>`}${content}</main>${deskBottom()}`,
    status,
  );
}

/** A table of texts, numbers and markup. */
export function table(
  headers: readonly string[],
  rows: readonly (readonly (Html | string | number)[])[],
): Html {
  if (rows.length === 0) return html`<p>Belum ada.</p>`;
  const head = headers.map((header) => html`<th scope="col">${header}</th>`);
  const lines = rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`);
  return html`<div class="scroll" role="region" aria-label="Tabel" tabindex="0"><table><thead><tr>${head}</tr></thead><tbody>${lines}</tbody></table></div>`;
}
