import { lacksConsent, scopesGranted } from '../../google/account/authority';
import { html } from '../html';
import { page, type Reply, seeOther } from '../reply';
import type { Site } from '../site';

/** What Google's screen says of each permission, by the end of its address; in the manner of Google's own words. [U] */
const SCOPES: Readonly<Record<string, string>> = {
  'spreadsheets.currentonly': 'Melihat dan mengelola spreadsheet tempat aplikasi ini dipasang',
  forms: 'Melihat dan mengelola formulir Anda di Google Formulir',
  'script.scriptapp': 'Mengizinkan aplikasi ini berjalan saat Anda tidak ada',
  'script.container.ui': 'Menampilkan dan menjalankan konten web di dalam aplikasi Google',
  'script.send_mail': 'Mengirim email sebagai Anda',
};

/** Before an account has consented to anything, Google runs nothing for it but simple triggers: it asks. [D] */
export function mustAsk({ workspace: { state } }: Site): boolean {
  return state.consent !== undefined && state.consent[state.owner] === undefined;
}

/**
 * GET /izin: Google's screen of permissions, as a page of its own. Each can be left unticked. [D]
 * developers.google.com/apps-script/guides/services/authorization
 */
export function consentPage({ workspace: { state } }: Site): Reply {
  const granted = scopesGranted(state, state.owner);
  const boxes = state.manifest.oauthScopes.map((scope) => {
    const words = SCOPES[scope.split('/').at(-1) ?? ''] ?? scope;
    const tick = granted.includes(scope) && html`checked`;
    return html`<p><label><input type="checkbox" name="scope" value="${scope}" ${tick}> ${words}</label></p>`;
  });
  return page(
    'Izin',
    html`<main class="pane"><h1>Google: skrip di file ini meminta izin</h1>
<p class="help">${state.owner}. Sebelum diizinkan, tidak ada menu yang berjalan.</p>
<form method="post" action="/izin">${boxes}
<p><button name="act" value="all">Pilih semua dan lanjutkan</button> <button class="quiet" name="act" value="ticked">Lanjutkan dengan yang dicentang</button></p></form>
<p><a href="/">Batal</a></p></main>`,
  );
}

/** POST /izin: nothing goes on by itself; the menu is to be chosen again. [U] */
export function consentGiven(site: Site, body: URLSearchParams): Reply {
  const { state } = site.workspace;
  const all = body.get('act') === 'all';
  const ticked = all ? state.manifest.oauthScopes : body.getAll('scope');
  state.consent = { ...state.consent, [state.owner]: [...ticked] };
  const more = lacksConsent(state, state.owner) ? 'Sebagian izin tidak dicentang.' : 'Izin diberikan.';
  site.notice = `${more} Pilih menunya sekali lagi.`;
  return seeOther('/');
}
