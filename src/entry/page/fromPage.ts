import { isLookedAt } from '../../ui/dialogs';
import type { Failed, Refusal } from '../../ui/paymentAnswers';
import { guarded } from '../guarded';

/** What is told of a failure on the page of Catat pembayaran: the same as of its command. */
export const PAYMENT_ENTRY = 'menuRecordPayment';

/** The same of Pakai formulir saya. */
export const ADOPTION_ENTRY = 'menuAdoptForm';

/** The same of Tempel pesanan dari chat. */
export const CHATS_ENTRY = 'menuPasteChats';

export function failed(failure: Refusal, cause = ''): Failed {
  return { failure, cause };
}

/**
 * A call of a page over the sheet. Whoever opens the buyer's page can call by name whatever is exported, too: these
 * are answered only where the file itself is open. What goes wrong is recorded, and told to the page.
 */
export function fromPage<T>(entry: string, work: () => T | Failed): T | Failed {
  if (!isLookedAt()) return failed('notHere');
  let answer: T | Failed = failed('busy');
  guarded(
    entry,
    () => {
      answer = work();
    },
    (cause) => {
      answer = failed('failed', cause);
    },
  );
  return answer;
}
