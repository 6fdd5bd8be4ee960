import { dialogWords } from '../../messages/dialogs';
import { tell } from '../../ui/dialogs';
import { sweep, throwFailed } from '../intake/sweep';
import { publishAll, publishMended } from '../publish/publish';
import { fromMenu } from './fromMenu';

/** Sinkronkan: reads the form from the open batch's opening, and brings every tab up to date. */
export function menuSync(): void {
  fromMenu('menuSync', (language) => {
    const swept = sweep(true);
    if (swept === null) return tell(dialogWords[language].busy);
    if (swept.complete && swept.broken === null) publishMended(swept, Date.now(), true);
    else publishAll(swept, Date.now());
    throwFailed(swept);
    tell(dialogWords[language].synced(swept.added));
  });
}
