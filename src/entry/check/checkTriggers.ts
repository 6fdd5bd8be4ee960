import { MINUTE } from '../../domain/calendar';
import type { Problem } from '../../domain/problem';
import { type Memory, readMemory, recall } from '../../sheets/memory/memory';
import { progressSlot } from '../../sheets/memory/slots';
import { formLink } from '../form/formLink';
import { ensureTriggers } from '../menu/ensureTriggers';
import { isOtherInstaller, noteInstaller } from '../menu/installer';

/** Three sweeps missed, and Google's lateness. */
const ASLEEP_AFTER = 30 * MINUTE;

/**
 * Triggers that this account lacks. Another account's can't be seen: there the sweep's last run tells whether they
 * live.
 */
export function triggerProblems(): Problem[] {
  const memory = readMemory();
  if (isOtherInstaller(memory)) return sleeping(memory);
  const present = new Set(ScriptApp.getProjectTriggers().map(nameOf));
  const formId = formLink(memory)?.formId;
  const wanted = [...(formId === undefined ? [] : [`onFormSubmit ${formId}`]), 'onSweep'];
  return wanted
    .filter((name) => !present.has(name))
    .map((name) => ({ code: 'missingTrigger', params: { entry: name.split(' ')[0] ?? name } }));
}

/** Of a form's trigger its form counts, too: one that watches another form brings nothing. */
function nameOf(trigger: GoogleAppsScript.Script.Trigger): string {
  const name = trigger.getHandlerFunction();
  return name === 'onFormSubmit' ? `${name} ${trigger.getTriggerSourceId()}` : name;
}

function sleeping(memory: Memory): Problem[] {
  const { cursor } = recall(memory, progressSlot);
  const silent = Date.now() - cursor;
  if (silent <= ASLEEP_AFTER) return [];
  return [{ code: 'sleepingSweep', params: { minutes: Math.floor(silent / MINUTE) } }];
}

/** This account's triggers, made where they are missing. */
export function mendTriggers(): void {
  const memory = readMemory();
  noteInstaller(memory);
  ensureTriggers(formLink(memory)?.formId ?? null);
}
