import { nextTurns } from '../../domain/batch/nextTurns';
import { MINUTE } from '../../domain/calendar';
import type { Problem } from '../../domain/problem';
import { type Memory, readMemory, recall } from '../../sheets/memory/memory';
import { progressSlot, turnsSlot } from '../../sheets/memory/slots';
import { readRegister } from '../intake/takeIn';
import { armUnlocked } from '../triggers/armTurns';
import { amissTriggers, ensureTriggers } from '../triggers/ensureTriggers';
import { isOtherInstaller, noteInstaller } from '../triggers/installer';
import { chosenLanguage, noteLanguage } from '../triggers/noteLanguage';

/** A sweep that finds nothing to do leaves no trace; once an hour one looks deep, and Google may be late. */
const ASLEEP_AFTER = 90 * MINUTE;

/**
 * Triggers that this account lacks, or has and should not. Another account's can't be seen: there the sweep's last run tells whether they
 * live.
 */
export function triggerProblems(): Problem[] {
  const memory = readMemory();
  if (isOtherInstaller(memory)) return sleeping(memory);
  const amiss = amissTriggers(memory, chosenLanguage(memory));
  const turns = missingTurns(memory).map((entry) => ({ code: 'missingTrigger', params: { entry } }) as const);
  return [...amiss, ...turns];
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

function sleeping(memory: Memory): Problem[] {
  const { cursor } = recall(memory, progressSlot);
  const silent = Date.now() - cursor;
  if (silent <= ASLEEP_AFTER) return [];
  return [{ code: 'sleepingSweep', params: { minutes: Math.floor(silent / MINUTE) } }];
}

/** This account's triggers, made where they are missing; for a run that holds the document lock. */
export function mendTriggers(): void {
  const memory = readMemory();
  noteInstaller(memory);
  const language = chosenLanguage(memory);
  noteLanguage(memory, language);
  ensureTriggers(memory, language);
  const { book, readAt } = readRegister().workbook;
  armUnlocked(nextTurns(book.batches, readAt), true);
}
