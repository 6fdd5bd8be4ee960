import type { Answer } from '../google/form/formState';
import { linkedForm } from '../play/formKeys';
import { formPane } from './formPane';
import { frame } from './frame';
import { type Html, html } from './html';
import type { Reply } from './reply';
import { type SheetView, sheetPane } from './sheetPane';
import type { Site } from './site';

/** A send that the form refused: what was typed, and why. */
export interface RefusedSend {
  readonly answers: Record<string, Answer>;
  readonly refusal: string;
}

/** Left the buyer's form, right the seller's menu and sheet. */
export function homePage(site: Site, view: SheetView, refused?: RefusedSend): Reply {
  const { state } = site.workspace;
  const form = formPane(linkedForm(state), refused?.answers, refused?.refusal);
  return frame(
    site,
    'Toko',
    html`<div class="panes">
<section class="pane" aria-label="Formulir pembeli">${form}</section>
<section class="pane" aria-label="Lembar penjual">${menuBar(site)}${sheetPane(state, view)}</section>
</div>`,
    refused ? 422 : 200,
  );
}

function menuBar(site: Site): Html {
  const menus = site.menus.map(
    (menu) => html`<h2>${menu.caption}</h2>
<div>${menu.items.map(({ label }) => menuButton(label))}</div>`,
  );
  return html`${menus}<form class="inline" method="post" action="/open"><button>Buka ulang berkas</button></form>`;
}

function menuButton(label: string): Html {
  return html`<form class="inline" method="post" action="/menu"><button name="item" value="${label}">${label}</button></form>`;
}
