import type { QuestionView } from './deskView';
import { byId, element } from './element';

const WORDS: Record<string, string> = { OK: 'OK', CANCEL: 'Batal', YES: 'Ya', NO: 'Tidak' };

export type Press = (run: number, button: string, text: string) => void;

let openKey = '';

/** Shows the alert or prompt that a run waits with, or closes what is open. The browser keeps the focus inside. */
export function showQuestion(question: QuestionView | undefined, press: Press): void {
  const dialog = byId<HTMLDialogElement>('question');
  const key = JSON.stringify(question ?? '');
  if (key === openKey && dialog.open === (question !== undefined)) return;
  openKey = key;
  dialog.close();
  if (!question) return;
  dialog.replaceChildren(content(question, press));
  dialog.oncancel = (event) => {
    event.preventDefault();
    dialog.querySelector<HTMLButtonElement>('.cross')?.click();
  };
  dialog.showModal();
}

function content(question: QuestionView, press: Press): HTMLFormElement {
  const { run, kind, title, text, buttons } = question;
  const field = element('input', {
    type: 'text',
    id: 'question-answer',
    'aria-label': 'Jawaban',
    autofocus: '',
  });
  const cross = element('button', { type: 'button', class: 'cross', 'aria-label': 'Tutup' }, '×');
  // [D] …/reference/base/prompt-response: the text is there even when the dialog was closed.
  cross.addEventListener('click', () => press(run, 'CLOSE', field.value));
  const form = element(
    'form',
    { method: 'dialog' },
    element('header', {}, element('h2', { id: 'question-title' }, title || 'Toko'), cross),
    element('p', { class: 'words' }, text),
    ...(kind === 'prompt' ? [field] : []),
    element('footer', {}, ...buttons.map(answerButton)),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    press(run, (event.submitter as HTMLButtonElement | null)?.value ?? buttons[0] ?? 'OK', field.value);
  });
  return form;
}

/** The first button is the one that Enter presses. */
function answerButton(name: string, place: number): HTMLButtonElement {
  const look = place === 0 ? {} : { class: 'quiet' };
  return element(
    'button',
    { value: name, ...look, ...(place === 0 ? { autofocus: '' } : {}) },
    WORDS[name] ?? name,
  );
}
