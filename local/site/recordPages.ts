import type { ExecutionRecord, State } from '../google/state';
import { messageLinks } from '../play/outputs/messageLinks';
import { frame, table } from './frame';
import { html } from './html';
import type { Reply } from './reply';
import { shopTime } from './shopTime';
import type { Site } from './site';

/** Executions shown, newest first. */
const MOST_RUNS = 100;

/** What ran, what it cost, how it ended. Calls are facts; seconds are modelled. */
export function executionsPage(site: Site): Reply {
  const { state } = site.workspace;
  const runs = state.executions.slice(-MOST_RUNS).reverse();
  const headers = [
    'No.',
    'Mulai',
    'Fungsi',
    'Pemicu',
    'Akun',
    'Panggilan',
    'Ke Google',
    'Detik (model)',
    'Akhir',
  ];
  return frame(
    site,
    'Eksekusi',
    html`<h2>Eksekusi</h2>${table(
      headers,
      runs.map((run) => runRow(state, run)),
    )}`,
  );
}

function runRow(state: State, run: ExecutionRecord): (string | number)[] {
  const sum = (counts: Record<string, number>) => Object.values(counts).reduce((all, one) => all + one, 0);
  return [
    run.id,
    shopTime(state, run.start),
    run.entry,
    run.trigger,
    run.user,
    sum(run.calls),
    sum(run.roundTrips),
    (run.modelled.mid / 1000).toFixed(1).replace('.', ','),
    ending(run),
  ];
}

function ending(run: ExecutionRecord): string {
  if (run.killed) return 'Dihentikan';
  return run.error ? `Gagal: ${run.error.message}` : 'Selesai';
}

export function triggersPage(site: Site): Reply {
  const { state } = site.workspace;
  const rows = state.triggers.map((trigger) => [
    trigger.handler,
    trigger.event,
    trigger.user,
    trigger.next === undefined ? '' : shopTime(state, trigger.next),
  ]);
  return frame(
    site,
    'Pemicu',
    html`<h2>Pemicu</h2>${table(['Fungsi', 'Peristiwa', 'Akun', 'Berikutnya'], rows)}`,
  );
}

/** Mail that went out, and wa.me links that wait in the sheet. */
export function outboxPage(site: Site): Reply {
  const { state } = site.workspace;
  const mail = state.outbox.map((each) => [shopTime(state, each.at), each.to, each.subject, each.body]);
  const links = messageLinks(state).map(({ tab, cell, to, text }) => [`${tab} ${cell}`, to, text]);
  return frame(
    site,
    'Kotak keluar',
    html`<h2>Surel</h2>${table(['Waktu', 'Kepada', 'Perihal', 'Isi'], mail)}
<h2>WhatsApp</h2>${table(['Sel', 'Kepada', 'Pesan'], links)}`,
  );
}

const LEAPS: readonly (readonly [number, string])[] = [
  [10, '10 menit'],
  [60, '1 jam'],
  [24 * 60, '1 hari'],
];

/** The shop's clock: it follows the real one and may be set ahead of it, never back. */
export function clockPage(site: Site): Reply {
  const { state } = site.workspace;
  const leaps = LEAPS.map(
    ([minutes, name]) => html`<button name="minutes" value="${minutes}">Maju ${name}</button> `,
  );
  return frame(
    site,
    'Jam',
    html`<section class="pane"><h2>Jam toko: ${shopTime(state, state.clock)}</h2>
<p class="help">Jam ini mengikuti jam asli. Bila dimajukan, ia menunggu sampai jam asli menyusul; pemicu yang jatuh tempo di antaranya dijalankan.</p>
<form method="post" action="/clock">${leaps}</form>
<form method="post" action="/clock"><label for="minutes">Maju (menit)</label>
<input type="number" id="minutes" name="minutes" min="1" max="44640" required> <button>Maju</button></form></section>`,
  );
}
