import { localFormUrl } from '../../form/localFormUrl';
import { CallQueue } from './callQueue';
import { formFields } from './formFields';
import { type Answer, scriptRun } from './scriptRun';

/** local/google/script/scriptApp.ts; a browser has no use for the rest of that file. */
const CONSENT_URL = 'https://script.google.com/macros/d/script-0/auth';

/** Written before this script by the server. */
declare const scriptFunctions: readonly string[];

/** `google.script` for a page in a sandboxed frame: it speaks to the seller's page around it, never to the server. */
const queue = new CallQueue(
  (below) => Math.floor(Math.random() * below),
  (work) => queueMicrotask(work),
);
const open = new Map<number, (answer: Answer) => void>();
let calls = 0;

function tell(message: Record<string, unknown>): void {
  parent.postMessage({ from: 'page', ...message }, '*');
}

function send(name: string, args: unknown[], answered: (answer: Answer) => void): void {
  calls += 1;
  const call = calls;
  open.set(call, answered);
  queue.add(() => tell({ kind: 'call', call, name, args }));
}

function hear(event: MessageEvent): void {
  if (event.source !== parent) return;
  const { call, answer } = event.data as { call: number; answer: Answer };
  const answered = open.get(call);
  if (!answered) return;
  open.delete(call);
  queue.answered();
  answered(answer);
}

const host = {
  close: () => tell({ kind: 'close' }),
  setHeight: (height: number) => tell({ kind: 'size', height }),
  setWidth: (width: number) => tell({ kind: 'size', width }),
  editor: { focus: () => tell({ kind: 'focus' }) },
};

const run = scriptRun(scriptFunctions, {
  send,
  readForm: formFields,
  complain: (error) => console.error(error),
});
Object.assign(window, { google: { script: { run, host } } });
/** Google's addresses have their pages on this site; whatever else a page links to stays as it is. */
function leadHere(event: Event): void {
  const link = (event.target as Element).closest?.('a[href]');
  const address = link?.getAttribute('href') ?? '';
  const local = address === CONSENT_URL ? '/izin' : localFormUrl(address);
  if (local !== undefined) link?.setAttribute('href', local);
}

addEventListener('message', hear);
addEventListener('click', leadHere, true);
addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && !event.defaultPrevented) tell({ kind: 'escape' });
});
