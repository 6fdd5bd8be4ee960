import type { State, TriggerState } from '../../google/state';
import { messageLinks } from '../../play/outputs/messageLinks';
import { table } from '../frame';
import { type Html, html } from '../html';
import type { Reply } from '../reply';
import { shopTime } from '../shopTime';
import type { Site } from '../site';
import { behindFrame } from './behindFrame';
import { usedToday } from './usedToday';

const EVENTS: Readonly<Record<string, string>> = {
  ON_OPEN: 'berkas dibuka',
  ON_EDIT: 'sel diubah',
  ON_CHANGE: 'lembar diubah',
  ON_FORM_SUBMIT: 'formulir dikirim',
  CLOCK: 'jam',
};

const EVERY: Readonly<Record<string, (every: number) => string>> = {
  at: () => 'sekali',
  after: () => 'sekali',
  everyMinutes: (every) => `tiap ${every} menit`,
  everyHours: (every) => `tiap ${every} jam`,
  everyDays: (every) => `tiap ${every} hari`,
};

/** GET /triggers: installed triggers, and when those of the clock run next. */
export function triggersPage(site: Site): Reply {
  const { state } = site.workspace;
  const rows = state.triggers.map((trigger) => triggerRow(state, trigger));
  const headers = ['Fungsi', 'Peristiwa', 'Berikutnya', 'Akun'];
  return behindFrame(site, 'Pemicu', section('Pemicu', table(headers, rows)));
}

function triggerRow(state: State, { handler, event, clock, next, user }: TriggerState): string[] {
  const rhythm = clock && EVERY[clock.kind]?.(clock.every);
  const name = EVENTS[event] ?? event;
  const moment = next === undefined ? (clock ? 'sudah lewat' : '') : shopTime(state, next);
  return [handler, rhythm ? `${name}, ${rhythm}` : name, moment, user];
}

/** GET /outbox: mail that went out, and wa.me links that wait in the sheet for a tap. */
export function outboxPage(site: Site): Reply {
  const { state } = site.workspace;
  const mail = state.outbox.map((each) => [shopTime(state, each.at), each.to, each.subject, each.body]);
  const links = messageLinks(state).map(({ tab, cell, to, text }) => [
    `${tab} ${cell}`,
    to,
    text,
    chat(to, text),
  ]);
  const content = html`${section('Surel', table(['Waktu', 'Kepada', 'Perihal', 'Isi'], mail.reverse()))}
${section('WhatsApp', table(['Sel', 'Kepada', 'Pesan', 'Kirim'], links))}`;
  return behindFrame(site, 'Kotak keluar', content);
}

function chat(to: string, text: string): Html {
  const address = `https://wa.me/${to}${text && `?text=${encodeURIComponent(text)}`}`;
  return html`<a href="${address}" target="_blank" rel="noopener noreferrer">Buka WhatsApp</a>`;
}

/** GET /quotas: what each account has used of its day. */
export function quotasPage(site: Site): Reply {
  const { state } = site.workspace;
  const rows = usedToday(state).map(({ what, used, limit, until }) => [
    what,
    html`<meter min="0" max="${limit}" value="${used}" aria-label="${what}"></meter> ${used} dari ${limit}`,
    until === undefined ? '' : shopTime(state, until),
  ]);
  return behindFrame(
    site,
    'Kuota',
    section('Kuota hari ini', table(['Apa', 'Terpakai', 'Kosong lagi'], rows)),
  );
}

export function section(title: string, content: Html): Html {
  return html`<section aria-label="${title}"><h2>${title}</h2>${content}</section>`;
}
