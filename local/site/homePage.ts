import { linkedForm } from '../play/formKeys';
import { frame } from './frame';
import { type Html, html } from './html';
import type { Reply } from './reply';
import { sheetGrid } from './sheet/sheetGrid';
import type { Site } from './site';

/** Left the buyer's form on a telephone's width, right the seller's sheet; on a telephone one above the other. */
export function homePage(site: Site): Reply {
  return frame(
    site,
    'Toko',
    html`<div class="panes">
<section class="phone" aria-label="Formulir pembeli">${buyersForm(site)}</section>
<section class="seller" aria-label="Lembar penjual">${sheetGrid()}</section>
</div>`,
  );
}

function buyersForm({ workspace }: Site): Html {
  if (!linkedForm(workspace.state))
    return html`<p id="buyer" data-awaited>Formulir belum ada. Mulai dari menu Open Order → Panduan.</p>`;
  return html`<iframe id="buyer" src="/form" title="Formulir pembeli"></iframe>`;
}
