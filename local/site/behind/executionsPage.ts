import type { ExecutionRecord, State } from '../../google/state';
import { table } from '../frame';
import { type Html, html } from '../html';
import { plain, type Reply } from '../reply';
import { shopTime } from '../shopTime';
import type { Site } from '../site';
import { behindFrame } from './behindFrame';
import { grouped, seconds, sumOf } from './numbers';
import { inSourceLines, type Maps, mapsOf } from './sourceLines';

/** Executions shown, newest first. */
const MOST_RUNS = 100;
const HEADERS = [
  'No.',
  'Mulai',
  'Fungsi',
  'Pemicu',
  'Panggilan',
  'Ke Google',
  'Sel',
  'Detik (model)',
  'Akhir',
];

/** What set a run off, in the seller's words. */
const TRIGGERS: Readonly<Record<string, string>> = {
  formSubmit: 'formulir dikirim',
  edit: 'sel diubah',
  change: 'lembar diubah',
  open: 'berkas dibuka',
  clock: 'jam',
  menu: 'menu',
  call: 'bilah sisi',
  web: 'halaman web',
};

/** GET /executions: what ran, what it cost, how it ended. Calls are facts; seconds are modelled. */
export function executionsPage(site: Site): Reply {
  const { state } = site.workspace;
  const runs = state.executions.slice(-MOST_RUNS).reverse();
  return behindFrame(
    site,
    'Eksekusi',
    html`<section aria-label="Eksekusi"><h2>Eksekusi</h2>
<p class="help">Panggilan, perjalanan ke Google dan sel adalah hitungan; detik adalah taksiran model. Tekan nomor untuk rinciannya.</p>
${table(
  HEADERS,
  runs.map((run) => row(state, run)),
)}</section>`,
  );
}

function row(state: State, run: ExecutionRecord): (Html | string | number)[] {
  return [
    html`<a href="/execution?no=${run.id}" aria-label="Eksekusi nomor ${run.id}">${run.id}</a>`,
    shopTime(state, run.start),
    run.entry,
    TRIGGERS[run.trigger] ?? run.trigger,
    sumOf(run.calls),
    sumOf(run.roundTrips),
    grouped(run.cellsRead + run.cellsWritten),
    seconds(run.modelled.mid),
    ending(run),
  ];
}

function ending(run: ExecutionRecord): Html {
  if (run.killed) return html`<span class="bad">Dihentikan</span>`;
  return run.error ? html`<span class="bad">Gagal: ${run.error.message}</span>` : html`Selesai`;
}

/** GET /execution?no=…: one run, whole. */
export function executionPage(site: Site, query: URLSearchParams): Reply {
  const { state, bundle } = site.workspace;
  const run = state.executions[Number(query.get('no')) - 1];
  if (!run) return plain(404, `Eksekusi nomor ${query.get('no')} tidak ada.`);
  const maps = mapsOf(bundle);
  return behindFrame(
    site,
    `Eksekusi ${run.id}`,
    html`<section class="pane" aria-label="Eksekusi nomor ${run.id}"><h2>${run.id} · ${run.entry}</h2>
<p>${ending(run)}</p>${run.error?.stack !== undefined && html`<pre>${inSourceLines(run.error.stack, maps)}</pre>`}
${factTable(facts(state, run))}
<h3>Panggilan per layanan</h3>${table(['Layanan', 'Panggilan', 'Ke Google'], services(run))}
<h3>Catatan (console.log)</h3>${log(run, maps)}</section>`,
  );
}

function facts(state: State, run: ExecutionRecord): [string, string][] {
  const { low, mid, high } = run.modelled;
  return [
    ['Mulai', shopTime(state, run.start)],
    ['Pemicu', TRIGGERS[run.trigger] ?? run.trigger],
    ['Akun', run.user],
    ['Lama (model): cepat / biasa / lambat', `${seconds(low)} / ${seconds(mid)} / ${seconds(high)} detik`],
    ['Memegang kunci skrip (model)', `${seconds(run.underLock)} detik`],
    ['Sel dibaca', grouped(run.cellsRead)],
    ['Sel ditulis', grouped(run.cellsWritten)],
    ['flush', grouped(run.flushes)],
  ];
}

function factTable(rows: readonly (readonly [string, string])[]): Html {
  const lines = rows.map(([name, value]) => html`<tr><th scope="row">${name}</th><td>${value}</td></tr>`);
  return html`<table><tbody>${lines}</tbody></table>`;
}

function services({ calls, roundTrips }: ExecutionRecord): (string | number)[][] {
  const names = Object.keys(calls).sort();
  return names.map((name) => [name, calls[name] ?? 0, roundTrips[name] ?? 0]);
}

function log({ log: lines }: ExecutionRecord, maps: Maps | undefined): Html {
  if (lines.length === 0) return html`<p>Kosong.</p>`;
  return html`<pre>${lines.map((line) => inSourceLines(line, maps)).join('\n')}</pre>`;
}
