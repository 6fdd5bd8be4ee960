import type { ToastView } from './deskView';
import { byId, element } from './element';

/** Number of the last toast shown: kept over a change of page. */
const SEEN = 'lastToast';

/** Shows each toast once, for as long as the script has said. */
export function showToasts(toasts: readonly ToastView[]): void {
  const seen = Number(sessionStorage.getItem(SEEN) ?? 0);
  const last = Math.max(seen, ...toasts.map(({ id }) => id));
  for (const toast of toasts.filter(({ id }) => id > seen)) showToast(toast);
  sessionStorage.setItem(SEEN, String(last));
}

/** Negative or no seconds: it stays until it is closed. [D] …/reference/spreadsheet/spreadsheet#toastmsg */
export function showToast({ title, message, seconds }: Omit<ToastView, 'id'>, look = ''): void {
  const close = element('button', { type: 'button', 'aria-label': 'Tutup pesan', class: 'cross' }, '×');
  const words = element(
    'div',
    {},
    ...(title ? [element('strong', {}, title)] : []),
    element('p', {}, message),
  );
  const shown = element('div', { class: `toast ${look}` }, words, close);
  close.addEventListener('click', () => shown.remove());
  byId('toasts').append(shown);
  if (seconds !== null && seconds >= 0) setTimeout(() => shown.remove(), seconds * 1000);
}
