import type { Run } from './run';

/** What one says to a dialog that only tells something. */
const ACKNOWLEDGED = new Set(['ok', 'oke']);

/**
 * Answers a run's dialogs in order. A dialog with one button is only read and closed: it uses up an answer
 * only where that answer is OK. Returns the text of a question for which no answer is left; it stays open.
 * @throws Error when an answer names no button of its dialog
 */
export function answerDialogs(run: Run, answers: readonly string[] = []): string | undefined {
  const left = [...answers];
  for (let dialog = run.dialog; dialog; dialog = run.dialog) {
    const toRead = dialog.kind === 'alert' && dialog.buttons.length === 1;
    const answer = toRead ? acknowledgement(left) : left.shift();
    if (answer === undefined) return dialog.text;
    run.answer(answer);
  }
  return undefined;
}

function acknowledgement(left: string[]): string {
  if (ACKNOWLEDGED.has(left[0]?.trim().toLowerCase() ?? '')) left.shift();
  return 'OK';
}
