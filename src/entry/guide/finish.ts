import { settleIn } from '../../sheets/memory/copy';
import { readMemory } from '../../sheets/memory/memory';
import { setUpForm } from '../form/setUpForm';
import { readRegister } from '../intake/takeIn';
import { setUp } from '../menu/menuSetUp';
import { underDocumentLock } from '../menu/underDocumentLock';
import { failed } from '../page/fromPage';
import type { Saved } from './saved';

/** The form, in a run of its own: it is the longest part of a set-up, and Google ends a run after six minutes. */
export function makeForm(): Saved {
  const done = underDocumentLock(() => {
    ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);
    const copied = settleIn(readMemory());
    const { workbook, memory } = readRegister();
    setUpForm(workbook.book, copied ? readMemory() : memory);
    return { wrong: null };
  });
  return done ?? failed('busy');
}

/** Siapkan, which completes whatever is missing; what it says. `null` = something else holds the register. */
export function finish(): string | null {
  return underDocumentLock(setUp);
}
