import type { Dialog } from '../../google/ui/dialogs';
import { frame } from '../frame';
import { type Html, html } from '../html';
import { type Reply, seeOther } from '../reply';
import type { Site } from '../site';

/** What stands on Google's buttons. */
export const BUTTONS: Readonly<Record<string, string>> = {
  OK: 'OK',
  CANCEL: 'Batal',
  YES: 'Ya',
  NO: 'Tidak',
  CLOSE: 'Tutup',
};

/** The dialog that a run waits with, as a page of its own: where no script runs. */
export function dialogPage(site: Site): Reply {
  const dialog = site.desk.asking?.dialog;
  if (!dialog) return seeOther('/');
  return frame(site, dialog.title || 'Dialog', content(dialog));
}

function content(dialog: Dialog): Html {
  const title = dialog.title || 'Dialog';
  const field = html`<label for="text">Jawaban</label><input type="text" id="text" name="text" autofocus>`;
  return html`<section class="pane" role="dialog" aria-label="${title}">
<h2>${dialog.title}</h2>
<p class="notice">${dialog.text}</p>
<form method="post" action="/dialog">
${dialog.kind === 'prompt' && field}
<p>${[...dialog.buttons, 'CLOSE'].map(button)}</p>
</form></section>`;
}

function button(name: string): Html {
  return html`<button name="button" value="${name}">${BUTTONS[name] ?? name}</button> `;
}
