import { nextTurns } from '../../domain/batch/nextTurns';
import type { Problem } from '../../domain/problem';
import { type Memory, readMemory, recall } from '../../sheets/memory/memory';
import { turnsSlot } from '../../sheets/memory/slots';
import { readRegister } from '../intake/takeIn';
import { amissTriggers } from '../triggers/amissTriggers';
import { armUnlocked } from '../triggers/armTurns';
import { ensureTriggers } from '../triggers/ensureTriggers';
import { isOtherInstaller } from '../triggers/installer';
import { noteInstaller } from '../triggers/noteInstaller';
import { chosenLanguage, noteLanguage } from '../triggers/noteLanguage';
import { ASLEEP_AFTER, LATE_AFTER, othersRun, sleeping } from '../triggers/pulse';

/**
 * Triggers that this account lacks, or has and should not. Another account's can't be seen: there the sweep's last run tells whether they
 * live.
 */
export function triggerProblems(): Problem[] {
  const memory = readMemory();
  if (isOtherInstaller(memory)) return sleeping(memory, ASLEEP_AFTER);
  const amiss = amissTriggers(memory, chosenLanguage(memory));
  const turns = missingTurns(memory).map((entry) => ({ code: 'missingTrigger', params: { entry } }) as const);
  return [...amiss, ...turns, ...sleeping(memory, LATE_AFTER)];
}

/** Where the trigger of a coming opening or closing is gone. A moment that has just become one is armed by the sweep. */
function missingTurns(memory: Memory): string[] {
  const { book, readAt } = readRegister().workbook;
  const wanted = nextTurns(book.batches, readAt);
  const armed = recall(memory, turnsSlot);
  const present = ScriptApp.getProjectTriggers().map((trigger) => trigger.getUniqueId());
  const isGone = (moment: number): boolean =>
    armed === null || armed.some(({ at, id }) => at === moment && !present.includes(id));
  return wanted.some(isGone) ? ['onBatchTurn'] : [];
}

/** When a sweep has last done its work, however long ago it is. */
export function lastSweep(): Problem[] {
  return sleeping(readMemory(), -1);
}

/** Whose triggers run, where this account's are not all there is. Neither is harm: each run does nothing that was done. */
export function whoseTriggers(): Problem[] {
  if (!othersRun(readMemory())) return [];
  const both = ScriptApp.getProjectTriggers().length > 0;
  return [{ code: both ? 'bothInstalled' : 'otherInstaller', params: {} }];
}

/** This account's triggers, made where they are missing; for a run that holds the document lock. */
export function mendTriggers(): void {
  const memory = readMemory();
  noteInstaller(memory);
  const language = chosenLanguage(memory);
  noteLanguage(memory, language);
  const isLate = sleeping(memory, LATE_AFTER).length > 0;
  ensureTriggers(memory, language, isLate ? 'onSweep' : undefined);
  const { book, readAt } = readRegister().workbook;
  armUnlocked(nextTurns(book.batches, readAt), true);
}
