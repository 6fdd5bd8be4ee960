import { readMemory, recall } from '../sheets/memory/memory';
import { languageSlot } from '../sheets/memory/slots';
import { buildMenu } from '../ui/menu';
import { guarded } from './guarded';

/** Nobody knows which trigger comes first on opening, and of two menus of one name the later stays. */
const AFTER_ON_OPEN_MS = 3000;

/**
 * The menu of a shop that speaks English, in the place of the Indonesian one. Its trigger is there for such shops only;
 * one that another account has left behind may still ring in a shop that speaks Indonesian again.
 */
export function onOpenEnglish(): void {
  guarded('onOpenEnglish', () => {
    if (recall(readMemory(), languageSlot) !== 'en') return;
    Utilities.sleep(AFTER_ON_OPEN_MS);
    buildMenu('en');
  });
}
