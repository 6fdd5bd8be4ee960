import { menuTitle } from '../messages/menu';

/** Google's dialogs where a person looks on; `null` in a trigger, where there is nobody to ask. */
function uiOrNull(): GoogleAppsScript.Base.Ui | null {
  try {
    return SpreadsheetApp.getUi();
  } catch {
    return null;
  }
}

/** Whether the file is open before whoever asks: a web app has no such person, and triggers have nobody. */
export function isLookedAt(): boolean {
  return uiOrNull() !== null;
}

/** Says something; where nobody looks on, nothing happens. */
export function tell(text: string): void {
  const ui = uiOrNull();
  ui?.alert(menuTitle, text, ui.ButtonSet.OK);
}

/** Asks yes or no. Where nobody can be asked the answer is no. */
export function ask(question: string): boolean {
  const ui = uiOrNull();
  if (ui === null) return false;
  return ui.alert(menuTitle, question, ui.ButtonSet.YES_NO) === ui.Button.YES;
}
