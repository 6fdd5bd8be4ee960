import { nextTurns } from '../../domain/batch/nextTurns';
import { MINUTE } from '../../domain/calendar';
import type { Problem } from '../../domain/problem';
import { ofRun } from '../../run/ofRun';
import { type Memory, readMemory, recall } from '../../sheets/memory/memory';
import { progressSlot, turnsSlot } from '../../sheets/memory/slots';
import { readHeartbeat } from '../../sheets/range/heartbeat';
import { readRegister } from '../intake/takeIn';
import { armUnlocked } from '../triggers/armTurns';
import { amissTriggers, ensureTriggers } from '../triggers/ensureTriggers';
import { isOtherInstaller, noteInstaller } from '../triggers/installer';
import { chosenLanguage, noteLanguage } from '../triggers/noteLanguage';

/** Google may be late; another account's triggers are not doubled for less. */
const ASLEEP_AFTER = 90 * MINUTE;
/** As long as the heartbeat stays as it is. */
const LATE_AFTER = 30 * MINUTE;

/** Whether this run has made the sweep's trigger anew: what has not run since is no finding any more. */
const renewed = ofRun(() => false);

/**
 * Triggers that this account lacks, or has and should not. Another account's can't be seen: there the sweep's last run tells whether they
 * live.
 */
export function triggerProblems(): Problem[] {
  const memory = readMemory();
  if (isOtherInstaller(memory)) return sleeping(memory, ASLEEP_AFTER);
  const amiss = amissTriggers(memory, chosenLanguage(memory));
  const turns = missingTurns(memory).map((entry) => ({ code: 'missingTrigger', params: { entry } }) as const);
  return [...amiss, ...turns, ...(renewed.value ? [] : sleeping(memory, LATE_AFTER))];
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

/** When a sweep has last done its work, if that is longer ago than `after` (ms). Nothing, where none ever has. */
function sleeping(memory: Memory, after: number): Problem[] {
  const last = Math.max(recall(memory, progressSlot).cursor, readHeartbeat() ?? 0);
  const silent = Date.now() - last;
  if (last === 0 || silent <= after) return [];
  return [{ code: 'sleepingSweep', params: { minutes: Math.floor(silent / MINUTE) } }];
}

/** The same, however long ago it is. */
export function lastSweep(): Problem[] {
  return sleeping(readMemory(), -1);
}

/** This account's triggers, made where they are missing; for a run that holds the document lock. */
export function mendTriggers(): void {
  const memory = readMemory();
  noteInstaller(memory);
  const language = chosenLanguage(memory);
  noteLanguage(memory, language);
  const isLate = !renewed.value && sleeping(memory, LATE_AFTER).length > 0;
  ensureTriggers(memory, language, isLate ? 'onSweep' : undefined);
  renewed.value ||= isLate;
  const { book, readAt } = readRegister().workbook;
  armUnlocked(nextTurns(book.batches, readAt), true);
}
