import { nextTurns } from '../../domain/batch/nextTurns';
import { type Instant, SECOND } from '../../domain/calendar';
import { readMemory, recall, remember } from '../../sheets/memory/memory';
import { languageSlot, type Turn, turnsSlot } from '../../sheets/memory/slots';
import { formLink } from '../form/formLink';
import type { Register } from '../intake/takeIn';
import { release, tryLock } from '../withLock';
import { ensureTriggers } from './ensureTriggers';

/**
 * Triggers for the next opening and closing: a courtesy, for batches go by time and the sweep finds what no trigger
 * has brought (src/domain/README.md, Quota 8). While the moments stay, nothing is asked of Google. One run at a
 * time; who does not get the lock leaves it to the next sweep.
 */
export function armTurns({ workbook, memory }: Pick<Register, 'workbook' | 'memory'>): void {
  // As of the reading: what has come since is being looked at by its own trigger.
  const wanted = nextTurns(workbook.book.batches, workbook.readAt);
  const isUnheard = formLink(memory)?.unheard === true;
  if (!isUnheard && areArmed(recall(memory, turnsSlot), wanted)) return;
  const lock = LockService.getDocumentLock();
  if (lock !== null && !tryLock(lock, 0)) return;
  try {
    armUnlocked(wanted, isUnheard);
  } finally {
    if (lock !== null) release(lock);
  }
}

/**
 * For a run that holds the document lock. `anew` = look even where the moments are remembered: a copy of the file
 * remembers triggers that are not there, and so does one whose triggers somebody has deleted.
 */
export function armUnlocked(wanted: readonly Instant[], anew = false): void {
  const memory = readMemory();
  const armed = recall(memory, turnsSlot);
  if (!anew && areArmed(armed, wanted)) return;
  ensureTriggers(memory, recall(memory, languageSlot));
  // Struck out first: what a killed run leaves is then known to be unknown, and made anew.
  if (armed !== null) remember(turnsSlot, null);
  remember(turnsSlot, replaceTurns(armed ?? [], wanted));
}

function areArmed(armed: readonly Turn[] | null, wanted: readonly Instant[]): boolean {
  if (armed === null || armed.length !== wanted.length) return false;
  return wanted.every((moment) => armed.some(({ at }) => at === moment));
}

/** Old ones go before new ones come, so that there are never more than two. Google does not tell their moments. */
function replaceTurns(armed: readonly Turn[], wanted: readonly Instant[]): Turn[] {
  const present = ownTurns();
  const ids = present.map((trigger) => trigger.getUniqueId());
  const kept = armed.filter(({ at, id }) => wanted.includes(at) && ids.includes(id));
  for (const [index, trigger] of present.entries()) {
    if (!kept.some(({ id }) => id === ids[index])) ScriptApp.deleteTrigger(trigger);
  }
  const missing = wanted.filter((moment) => !kept.some(({ at }) => at === moment));
  return [...kept, ...missing.map((at) => ({ at, id: turnAt(at) }))];
}

function ownTurns(): GoogleAppsScript.Script.Trigger[] {
  return ScriptApp.getProjectTriggers().filter((each) => each.getHandlerFunction() === 'onBatchTurn');
}

function turnAt(moment: Instant): string {
  // A moment that has passed meanwhile: nobody knows what Google makes of it.
  const date = new Date(Math.max(moment, Date.now() + SECOND));
  return ScriptApp.newTrigger('onBatchTurn').timeBased().at(date).create().getUniqueId();
}
