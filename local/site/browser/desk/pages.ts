import type { PageView } from './deskView';
import { byId, element } from './element';

/** [D] developers.google.com/apps-script/guides/dialogs: a sidebar is 300 pixels wide and cannot be resized. */
export const SIDEBAR_WIDTH = 300;

/**
 * What a page of the script may do: run, and open windows of its own. It has no origin here, so it reaches
 * neither the server nor the page around it but by messages.
 */
const SANDBOX =
  'allow-scripts allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-downloads';

interface Shown {
  readonly page: PageView;
  readonly frame: HTMLIFrameElement;
}

const shown = new Map<string, Shown>();

/** Which of the open pages a message comes from. */
export function pageOf(source: MessageEventSource | null): Shown | undefined {
  return [...shown.values()].find(({ frame }) => frame.contentWindow === source);
}

export function showSidebar(page: PageView | undefined, close: (id: number) => void): void {
  const place = byId('sidebar');
  if (!replace('sidebar', place, page, close)) return;
  place.hidden = page === undefined;
  document.body.classList.toggle('with-sidebar', page !== undefined);
}

export function showModal(page: PageView | undefined, close: (id: number) => void): void {
  const dialog = byId<HTMLDialogElement>('modal');
  if (!replace('modal', dialog, page, close)) return;
  dialog.close();
  if (!page) return;
  dialog.oncancel = (event) => {
    event.preventDefault();
    close(page.id);
  };
  if (page.where === 'modal') dialog.showModal();
  else dialog.show();
}

/** Puts a page in its place unless it stands there already; true when something has changed. */
function replace(
  name: string,
  place: HTMLElement,
  page: PageView | undefined,
  close: (id: number) => void,
): boolean {
  if (shown.get(name)?.page.id === page?.id) return false;
  shown.delete(name);
  place.replaceChildren();
  if (!page) return true;
  const frame = element('iframe', { sandbox: SANDBOX, title: page.title || 'Halaman skrip' });
  if (page.where !== 'sidebar') resize(frame, page.width ?? 600, page.height ?? 400);
  frame.srcdoc = page.html;
  const cross = element('button', { type: 'button', class: 'cross', 'aria-label': 'Tutup' }, '×');
  cross.addEventListener('click', () => close(page.id));
  place.append(
    element('header', {}, element('h2', { id: `${name}-title` }, page.title || 'Toko'), cross),
    frame,
  );
  shown.set(name, { page, frame });
  return true;
}

/** Pixels, as far as the window is wide enough. */
export function resize(frame: HTMLIFrameElement, width?: number, height?: number): void {
  if (width !== undefined) frame.style.width = `min(${width}px, calc(100vw - 3rem))`;
  if (height !== undefined) frame.style.height = `min(${height}px, calc(100vh - 8rem))`;
}
