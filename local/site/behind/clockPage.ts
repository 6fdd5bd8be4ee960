import { isoIn } from '../../localTime';
import { html } from '../html';
import { plain, type Reply, seeOther } from '../reply';
import { shopTime } from '../shopTime';
import type { Site } from '../site';
import { behindFrame } from './behindFrame';
import { isWaiting, leap, letRun } from './clock';

const LEAPS: readonly (readonly [number, string])[] = [
  [10, '10 menit'],
  [60, '1 jam'],
  [24 * 60, '1 hari'],
];

/** GET /clock: it follows the real one and may be set ahead of it, never back. */
export function clockPage(site: Site): Reply {
  const { state } = site.workspace;
  const leaps = LEAPS.map(
    ([minutes, name]) => html`<button name="minutes" value="${minutes}">Maju ${name}</button> `,
  );
  const now = isoIn(state.spreadsheet.zone, state.clock).slice(0, 16);
  const run = html`<form method="post" action="/clock"><button name="run" value="now">Biarkan berjalan dari sini</button></form>`;
  return behindFrame(
    site,
    'Jam',
    html`<section class="pane" aria-label="Jam"><h2>Jam toko: ${shopTime(state, state.clock)}</h2>
<p>${isWaiting(site) ? 'Berhenti: menunggu jam asli menyusul.' : 'Berjalan.'}</p>
<p class="help">Jam ini berjalan dengan jam asli dan boleh dimajukan. Pemicu yang jatuh tempo di antaranya dijalankan, masing-masing pada saatnya.</p>
<form method="post" action="/clock">${leaps}</form>
<form method="post" action="/clock"><label for="minutes">Maju (menit)</label>
<input type="number" id="minutes" name="minutes" min="1" max="44640" required> <button>Maju</button></form>
<form method="post" action="/clock"><label for="to">Atur ke tanggal dan jam (${state.spreadsheet.zone})</label>
<input type="datetime-local" id="to" name="to" min="${now}" value="${now}" required> <button>Atur</button></form>
${isWaiting(site) && run}</section>`,
  );
}

/** POST /clock `minutes`, `to` or `run`. */
export function moveClock(site: Site, body: URLSearchParams): Reply {
  if (body.get('run') === 'now') letRun(site);
  else {
    const refused = leap(site, {
      minutes: Number(body.get('minutes')) || undefined,
      to: body.get('to') ?? undefined,
    });
    if (refused !== undefined) return plain(400, refused);
  }
  return seeOther('/clock');
}
