import type { Language } from '../domain/shop';
import { readMemory, recall } from '../sheets/memory/memory';
import { languageSlot } from '../sheets/memory/slots';
import { buildMenu } from '../ui/menu';

/** What Google hands over when the file is opened. */
export interface OpenEvent {
  readonly authMode?: GoogleAppsScript.Script.AuthMode;
}

/** Makes the menu. Before the seller has given permission nothing else may be touched, not even properties. */
export function onOpen(event?: OpenEvent): void {
  buildMenu(menuLanguage(event));
}

function menuLanguage(event?: OpenEvent): Language {
  const mode = event?.authMode;
  if (mode === undefined || String(mode) === 'NONE') return 'id';
  try {
    return recall(readMemory(), languageSlot);
  } catch {
    // A menu in the other language is better than none.
    return 'id';
  }
}
