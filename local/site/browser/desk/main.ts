import type { DeskView, PageView } from './deskView';
import { byId } from './element';
import { wakeMenuBar } from './menuBar';
import { pageOf, resize, showModal, showSidebar } from './pages';
import { showQuestion } from './question';
import { refreshPage } from './refreshPage';
import { get, post } from './server';
import { openTab, showTab, showTabBeside, type Tab } from './showTab';
import { showToast, showToasts } from './toasts';

/** How often a page that nobody acts on looks for what triggers have shown, ms. */
const LOOK_EVERY = 5000;

type Answer = { ok: true; value: unknown } | { error: string };
interface Message {
  readonly from?: string;
  readonly kind: 'call' | 'close' | 'size' | 'focus' | 'escape';
  readonly call: number;
  readonly name: string;
  readonly args: unknown[];
  readonly width?: number;
  readonly height?: number;
}

/** Calls of pages whose run waits for its user: run → who is told. */
const late = new Map<number, (answer: Answer) => void>();

async function look(): Promise<void> {
  const desk = await get<DeskView>('/api/desk');
  byId('moment').textContent = desk.moment;
  showToasts(desk.toasts);
  showSidebar(desk.sidebar, close);
  showModal(desk.modal, close);
  showQuestion(desk.dialog, press);
  await askLate();
}

async function askLate(): Promise<void> {
  for (const [run, tell] of [...late]) {
    const answer = await get<Answer | { waiting: number }>(`/api/call?run=${run}`);
    if ('waiting' in answer) continue;
    late.delete(run);
    tell(answer);
  }
}

/** Carries out an act of the seller's, then shows what it has led to. */
async function act(path: string, body: unknown): Promise<void> {
  document.body.classList.add('working');
  try {
    const { error, tab, consent } = await post<{ error?: string; tab?: Tab; consent?: string }>(path, body);
    if (consent !== undefined) location.assign(consent);
    if (error !== undefined) fail(error);
    await look();
    await refreshPage();
    if (tab) showTab(tab);
  } catch (error) {
    fail((error as Error).message);
  } finally {
    document.body.classList.remove('working');
  }
}

function fail(message: string): void {
  showToast({ title: 'Gagal', message, seconds: null }, 'failed');
}

function press(run: number, button: string, text: string): void {
  void act('/api/dialog', { run, button, text });
}

function close(id: number): void {
  void post('/api/close', { id }).then(look);
}

function hear(event: MessageEvent): void {
  const message = event.data as Message | undefined;
  const from = pageOf(event.source);
  if (!from || message?.from !== 'page') return;
  if (message.kind === 'call') void carry(message, from.frame);
  else if (message.kind === 'size') resizeModal(from.page, from.frame, message);
  else if (message.kind === 'close' || from.page.where !== 'sidebar') close(from.page.id);
}

/** [D] "dialogs can be resized, sidebars cannot". */
function resizeModal(page: PageView, frame: HTMLIFrameElement, { width, height }: Message): void {
  if (page.where !== 'sidebar') resize(frame, width, height);
}

async function carry({ call, name, args }: Message, frame: HTMLIFrameElement): Promise<void> {
  let front: Tab | undefined;
  const tell = (answer: Answer) => frame.contentWindow?.postMessage({ call, answer }, '*');
  try {
    const sent = { function: name, args, looksAt: openTab() };
    const { tab, ...answer } = await post<(Answer | { waiting: number }) & { tab?: Tab }>('/api/call', sent);
    front = tab;
    if ('waiting' in answer) late.set(answer.waiting, tell);
    else tell(answer);
  } catch (error) {
    tell({ error: (error as Error).message });
  }
  await look();
  if (front) showTabBeside(front);
  await refreshPage();
}

/** While a page is hidden nobody sees a toast; a server that has stopped is asked again later. */
function lookNowAndThen(): void {
  if (!document.hidden) look().catch(() => undefined);
}

wakeMenuBar((label) => void act('/api/menu', { label, tab: openTab() }));
addEventListener('message', hear);
// The sheet says so when the seller has acted on it.
addEventListener('shopacted', lookNowAndThen);
setInterval(lookNowAndThen, LOOK_EVERY);
lookNowAndThen();
