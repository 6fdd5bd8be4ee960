import type { Language } from '../../domain/shop';
import { phrases } from '../../messages/phrases';
import { readMemory, recall } from '../../sheets/memory/memory';
import { languageSlot } from '../../sheets/memory/slots';
import { tell } from '../../ui/dialogs';
import { guarded } from '../guarded';

/** What a menu command does, and tells in the shop's language. */
export type Command = (language: Language) => void;

/** A menu command: whatever goes wrong is recorded, and told to the person who clicked. */
export function fromMenu(entry: string, work: Command): void {
  const told: { language: Language } = { language: 'id' };
  guarded(
    entry,
    () => {
      told.language = recall(readMemory(), languageSlot);
      work(told.language);
    },
    (cause) => tell(phrases('failures', told.language)('notDone', { cause })),
  );
}
