import { settleIn } from '../../sheets/memory/copy';
import { readMemory } from '../../sheets/memory/memory';
import { formLink } from '../form/formLink';
import { setUpForm } from '../form/setUpForm';
import { readRegister } from '../intake/takeIn';
import { setUp } from '../menu/menuSetUp';
import { underDocumentLock } from '../menu/underDocumentLock';
import { failed } from '../page/fromPage';
import { isOtherInstaller } from '../triggers/installer';
import { noteInstaller } from '../triggers/noteInstaller';
import { othersRun } from '../triggers/pulse';
import type { Saved } from './saved';

/** The form, in a run of its own: it is the longest part of a set-up, and Google ends a run after six minutes. */
export function makeForm(): Saved {
  const done = underDocumentLock(() => {
    ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);
    const copied = settleIn(readMemory());
    const { workbook, memory } = readRegister();
    const own = copied ? readMemory() : memory;
    const made = setUpForm(workbook.book, own);
    // Another account's triggers may not hear a form that is this one's.
    if (made !== null && formLink(own) === null && isOtherInstaller(own)) noteInstaller(own);
    return { wrong: null };
  });
  return done ?? failed('busy');
}

/**
 * Siapkan, which completes whatever is missing; what it says. `null` = something else holds the register. Whoever only goes through the
 * guide once more makes no second set of triggers beside another account's that run.
 */
export function finish(): string | null {
  return underDocumentLock(() => setUp(!othersRun(readMemory())));
}
