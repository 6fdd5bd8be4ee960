import { dialogWords } from '../messages/dialogs';
import { tell } from '../ui/dialogs';
import { fromMenu } from './fromMenu';
import { publishMended } from './publish';
import { sweep } from './sweep';

/** Sinkronkan: reads the form from the open batch's opening, and brings every tab up to date. */
export function menuSync(): void {
  fromMenu('menuSync', (language) => {
    const swept = sweep(true);
    if (swept === null) return tell(dialogWords[language].busy);
    publishMended(swept, Date.now());
    tell(dialogWords[language].synced(swept.added));
  });
}
