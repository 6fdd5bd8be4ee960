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
  /**
   * Presses a button by Google's name, with what stands in the field of a prompt.
   * @throws Error when the dialog has no such button
   */
  press(button: string, text: string): void;
}

type Question = Omit<Dialog, 'answer' | 'press'>;

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
export function openDialog(session: Session, shown: Question): void {
  const desk = deskOf(session);
  const give = (given: Given) => {
    desk.given = given;
    desk.open = undefined;
  };
  const answer = (said: string) => give(read(shown, said));
  const press = (button: string, text: string) => give(pressed(shown, button, text));
  Object.assign(desk, { open: { ...shown, answer, press }, given: undefined });
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

function pressed(dialog: Question, button: string, text: string): Given {
  if (![...dialog.buttons, 'CLOSE'].includes(button))
    throw new Error(`The dialog has no button "${button}".`);
  return { button, text: dialog.kind === 'prompt' ? text : '' };
}

function read(dialog: Question, said: string): Given {
  const first = dialog.buttons[0] ?? 'OK';
  const button = SAID[said.trim().toLowerCase()];
  if (button && [...dialog.buttons, 'CLOSE'].includes(button)) return { button, text: '' };
  if (dialog.kind === 'prompt') return { button: first, text: said };
  // One button: whatever a person says means that one.
  if (button && dialog.buttons.length === 1) return { button: first, text: '' };
  throw new Error(`The dialog has no button "${said}": it has ${dialog.buttons.join(', ')}.`);
}
