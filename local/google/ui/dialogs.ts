import type { Session } from '../session';

/** The dialog that a run waits with. */
export interface Dialog {
  kind: 'alert' | 'prompt';
  title: string;
  text: string;
  /** Google's names: `OK`, `CANCEL`, `YES`, `NO`. */
  buttons: string[];
  /**
   * Presses a button by its name or by what a person would say (`ya`, `batal` …); any other text is typed
   * into a prompt, and its first button pressed.
   * @throws Error when the dialog has no such button
   */
  answer(text: string): void;
}

export interface Given {
  button: string;
  text: string;
}

interface Desk {
  open?: Dialog | undefined;
  given?: Given | undefined;
}

const DESK = Symbol('dialog');

/** What people say for a button; `CLOSE` is the cross in the corner, which every dialog has. */
const SAID: Record<string, string> = {
  ya: 'YES',
  yes: 'YES',
  tidak: 'NO',
  no: 'NO',
  ok: 'OK',
  oke: 'OK',
  batal: 'CANCEL',
  cancel: 'CANCEL',
  tutup: 'CLOSE',
  close: 'CLOSE',
};

function deskOf(session: Session): Desk {
  return session.memo<Desk>(DESK, () => ({}));
}

/** The open dialog of a run, if it waits with one. */
export function dialogOf(session: Session): Dialog | undefined {
  return deskOf(session).open;
}

/** Opens a dialog; its answer is there once `takeAnswer` finds it. */
export function openDialog(session: Session, shown: Omit<Dialog, 'answer'>): void {
  const desk = deskOf(session);
  const answer = (said: string) => {
    desk.given = read(shown, said);
    desk.open = undefined;
  };
  Object.assign(desk, { open: { ...shown, answer }, given: undefined });
}

export function isAnswered(session: Session): boolean {
  return deskOf(session).given !== undefined;
}

/** The answer that was given. @throws Error when there is none yet: a bug of ours. */
export function takeAnswer(session: Session): Given {
  const { given } = deskOf(session);
  if (!given) throw new Error('the dialog has not been answered');
  return given;
}

function read(dialog: Omit<Dialog, 'answer'>, said: string): Given {
  const first = dialog.buttons[0] ?? 'OK';
  const button = SAID[said.trim().toLowerCase()];
  if (button && [...dialog.buttons, 'CLOSE'].includes(button)) return { button, text: '' };
  if (dialog.kind === 'prompt') return { button: first, text: said };
  // One button: whatever a person says means that one.
  if (button && dialog.buttons.length === 1) return { button: first, text: '' };
  throw new Error(`The dialog has no button "${said}": it has ${dialog.buttons.join(', ')}.`);
}
