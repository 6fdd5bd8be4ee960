import { phrases } from '../../messages/phrases';
import { readMemory } from '../../sheets/memory/memory';
import { forgetCopies } from '../../sheets/range/flush';
import { isUnbegun } from '../../sheets/unbegun';
import { tell } from '../../ui/dialogs';
import { reportOf, runChecks } from '../check/runChecks';
import { placeOrUnknown } from '../failures';
import { guarded } from '../guarded';
import { advance, sweep, throwFailed } from '../intake/sweep';
import { readForShow } from '../intake/takeIn';
import { publishAll, publishSwept } from '../publish/publish';
import type { Command } from './fromMenu';
import { tellStage, withRest } from './progress';
import { underDocumentLock } from './underDocumentLock';

/**
 * Periksa: looks at tabs, titles, form and triggers, mends what it can, says of each whether it is well, and then
 * takes in what has waited meanwhile.
 */
export const menuCheck: Command = (language) => {
  if (isUnbegun(readMemory())) return tell(phrases('dialogs', language)('notSetUp'));
  tellStage('checking', language);
  const lines = underDocumentLock(() => {
    ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);
    return runChecks();
  });
  if (lines === null) return tell(phrases('dialogs', language)('busy'));
  // What can't go on stands among the lines already, and now in Perlu Tindakan, too.
  tellStage('recaps', language);
  let published = true;
  guarded('menuCheck', () => {
    published = goOn();
  });
  tell(withRest(reportOf(lines, placeOrUnknown()), language, published));
};

/** Takes in what has waited, and writes every recap anew: somebody may have written into it. `false` = left to another run. */
function goOn(): boolean {
  const swept = sweep(true);
  // A deep sweep is never idle.
  if (swept === null || swept === 'idle') return false;
  const now = Date.now();
  publishSwept(swept, now, { waits: true });
  // Failures that were told may be mended now, and somebody may have published since.
  forgetCopies();
  const memory = readMemory();
  const fresh = { ...swept, memory, workbook: readForShow(memory, now) };
  const published = publishAll(fresh, now, { force: true, waits: true });
  if (published) advance(swept);
  throwFailed(swept);
  return published;
}
