import { table } from '../frame';
import { type Html, html } from '../html';
import { plain, type Reply, seeOther } from '../reply';
import type { Site } from '../site';
import { behindFrame } from './behindFrame';
import {
  armFault,
  breakNextLock,
  FAULTS,
  faultTargets,
  faultWords,
  spendMail,
  switchAccounts,
} from './faults';

/** GET /faults: what may go wrong on Google, staged on purpose; and the seed of chance. */
export function faultsPage(site: Site): Reply {
  const waiting = site.workspace.faultsWaiting.map((fault) => [fault.next, faultWords(fault)]);
  return behindFrame(
    site,
    'Gangguan',
    html`<section class="pane" aria-label="Pasang gangguan"><h2>Pasang gangguan</h2>
<p class="help">Menimpa satu kali: jalan berikutnya (dihentikan, gagal) atau peristiwa berikutnya (hilang, dobel, kosong, terlambat) dari fungsi itu.</p>
${armForm(site)}</section>
<section class="pane" aria-label="Menunggu"><h2>Menunggu</h2>${table(['Fungsi', 'Gangguan'], waiting)}</section>
<section class="pane" aria-label="Lain-lain"><h2>Lain-lain</h2>${others(site)}</section>`,
  );
}

function armForm(site: Site): Html {
  const targets = faultTargets(site).map((name) => html`<option>${name}</option>`);
  const kinds = Object.entries(FAULTS).map(
    ([kind, { words }]) => html`<option value="${kind}">${words}</option>`,
  );
  return html`<form method="post" action="/faults">
<label for="next">Fungsi</label><select id="next" name="next">${targets}</select>
<label for="kind">Gangguan</label><select id="kind" name="kind">${kinds}</select>
<label for="count">n: panggilan ke berapa, atau berapa detik</label><input type="number" id="count" name="count" min="1" value="1" required>
<p><button>Pasang</button></p></form>`;
}

function others({ workspace: { state }, manyAccounts = false }: Site): Html {
  return html`<form method="post" action="/faults"><button name="act" value="mail">Habiskan kuota surel hari ini</button>
<button name="act" value="lock">Gagalkan operasi kunci berikutnya</button>
<button name="act" value="accounts" aria-pressed="${String(manyAccounts)}">Beberapa akun Google masuk: panggilan bilah sisi dan dialog ditolak</button></form>
<form method="post" action="/faults"><label for="seed">Benih kebetulan: benih yang sama mengulang urutan yang sama</label>
<input type="number" id="seed" name="seed" min="0" value="${state.seed}" required> <button>Tanam</button></form>`;
}

/** POST /faults: `next`, `kind`, `count`; or `act`; or `seed`. */
export function faultPosted(site: Site, body: URLSearchParams): Reply {
  const refused = carryOut(site, body);
  return refused === undefined ? seeOther('/faults') : plain(400, refused);
}

function carryOut(site: Site, body: URLSearchParams): string | undefined {
  const seed = body.get('seed');
  if (seed !== null) return plantSeed(site, Number(seed));
  if (body.get('act') === 'mail') return void spendMail(site);
  if (body.get('act') === 'lock') return void breakNextLock(site);
  if (body.get('act') === 'accounts') return void switchAccounts(site);
  return armFault(site, body.get('next') ?? '', body.get('kind') ?? '', Number(body.get('count')));
}

function plantSeed({ workspace }: Site, seed: number): string | undefined {
  if (!Number.isSafeInteger(seed) || seed < 0) return 'Benih adalah bilangan bulat mulai 0.';
  return workspace.reseed(seed) ? undefined : 'Masih ada yang berjalan: jawab dulu dialognya.';
}
