import { frame } from '../frame';
import { type Html, html } from '../html';
import type { Reply } from '../reply';
import type { Site } from '../site';

/** What Google hides, each on a page of its own. */
const PLACES: readonly (readonly [string, string])[] = [
  ['/executions', 'Eksekusi'],
  ['/triggers', 'Pemicu'],
  ['/memory', 'Ingatan'],
  ['/outbox', 'Kotak keluar'],
  ['/quotas', 'Kuota'],
  ['/clock', 'Jam'],
  ['/faults', 'Gangguan'],
];

/** A page of what Google hides. */
export function behindFrame(site: Site, title: string, content: Html): Reply {
  const link = ([path, name]: readonly [string, string]) =>
    html`<a href="${path}" ${name === title && html`aria-current="page"`}>${name}</a>`;
  return frame(
    site,
    title,
    html`<nav class="tabs" aria-label="Di balik layar">${PLACES.map(link)}</nav>${content}`,
  );
}
