import type { Dialog } from '../google/ui/dialogs';
import { frame } from './frame';
import { type Html, html } from './html';
import type { Reply } from './reply';
import type { Site } from './site';

const BUTTONS: Record<string, string> = { OK: 'OK', CANCEL: 'Batal', YES: 'Ya', NO: 'Tidak', CLOSE: 'Tutup' };

/** The dialog that a run waits with. */
export function dialogPage(site: Site, dialog: Dialog): Reply {
  return frame(
    site,
    dialog.title || 'Dialog',
    html`<section class="pane" role="dialog" aria-label="${dialog.title || 'Dialog'}">
<h2>${dialog.title}</h2>
<p class="notice">${dialog.text}</p>
<form method="post" action="/dialog">
${dialog.kind === 'prompt' && html`<label for="text">Jawaban</label><input type="text" id="text" name="text" autofocus>`}
<p>${[...dialog.buttons, 'CLOSE'].map(button)}</p>
</form></section>`,
  );
}

function button(name: string): Html {
  return html`<button name="button" value="${name}">${BUTTONS[name] ?? name}</button> `;
}
