import { frame } from './frame';
import { html } from './html';
import type { Reply } from './reply';
import { type SheetView, sheetPane } from './sheetPane';
import type { Site } from './site';

/** Left the buyer's form, right the seller's menu and sheet. */
export function homePage(site: Site, view: SheetView): Reply {
  const { state } = site.workspace;
  return frame(
    site,
    'Toko',
    html`<div class="panes">
<section class="pane phone" aria-label="Formulir pembeli"><a href="/form" target="_blank">Buka formulir di halaman sendiri</a>
<iframe src="/form" title="Formulir pembeli"></iframe></section>
<section class="pane" id="seller" data-live aria-label="Lembar penjual">${sheetPane(state, view)}</section>
</div>`,
  );
}
