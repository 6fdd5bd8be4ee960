import type { Language } from '../../domain/shop';
import { type Memory, recall, remember } from '../../sheets/memory/memory';
import { languageSlot } from '../../sheets/memory/slots';
import { readShop } from '../../sheets/tabs/readShop';

/** The language that the settings choose; while they can't be read, the one before. */
export function chosenLanguage(memory: Memory): Language {
  try {
    return readShop().shop.language;
  } catch {
    return recall(memory, languageSlot);
  }
}

/** Which language menu and dialogs speak from now on. Before the triggers are seen to: they hang on it. */
export function noteLanguage(memory: Memory, language: Language): void {
  if (recall(memory, languageSlot) !== language) remember(languageSlot, language);
}
