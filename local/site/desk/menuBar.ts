import type { ShownMenu } from '../../google/ui/menus';
import { type Html, html } from '../html';

/**
 * The file's own menus as a menu bar. Each item is a button of a form, so that it works where no script runs;
 * /assets/desk.js gives it the keyboard of a menu bar and opens dialogs in place.
 */
export function menuBar(menus: readonly ShownMenu[]): Html {
  return html`<div class="menubar">
<div role="menubar" aria-label="Menu berkas">${menus.map(menu)}</div>
<form method="post" action="/open"><button class="quiet" title="Buka ulang berkas: menu dibuat lagi">Buka ulang berkas</button></form>
<noscript><style>.menu > [role=menu] { display: block !important; position: static; }</style></noscript>
</div>`;
}

function menu({ caption, items }: ShownMenu, place: number): Html {
  const id = `menu-${place}`;
  return html`<form class="menu" role="none" method="post" action="/menu">
<button type="button" role="menuitem" id="${id}-name" aria-haspopup="menu" aria-expanded="false" aria-controls="${id}">${caption}</button>
<div role="menu" id="${id}" aria-labelledby="${id}-name" hidden>${items.map(({ label }) => item(label))}</div>
</form>`;
}

function item(label: string): Html {
  return html`<button name="item" value="${label}" role="menuitem" tabindex="-1">${label}</button>`;
}
