import { type Instant, MINUTE } from '../../domain/calendar';
import type { Problem } from '../../domain/problem';
import { isCopy } from '../../sheets/memory/copy';
import { type Memory, recall } from '../../sheets/memory/memory';
import { installedSlot, installerSlot, progressSlot } from '../../sheets/memory/slots';
import { readHeartbeat } from '../../sheets/range/heartbeat';
import { isOtherInstaller } from './installer';

/** Google may be late; another account's triggers are not doubled for less. */
export const ASLEEP_AFTER = 90 * MINUTE;
/** As long as the heartbeat stays as it is. */
export const LATE_AFTER = 30 * MINUTE;

/** When a sweep has last done its work, if that is longer ago than `after` (ms); `null` also where none ever has, or was due. */
function silentSince(memory: Memory, after: number): Instant | null {
  const isLate = (at: Instant): boolean => Date.now() - at > after;
  if (!isLate(recall(memory, installedSlot))) return null;
  const noted = recall(memory, progressSlot).cursor;
  // An idle sweep notes it in the sheet alone, which is asked only where it may change the answer.
  const last = isLate(noted) ? Math.max(noted, readHeartbeat() ?? 0) : noted;
  return last !== 0 && isLate(last) ? last : null;
}

/** The same in minutes, as a finding. */
export function sleeping(memory: Memory, after: number): Problem[] {
  const since = silentSince(memory, after);
  if (since === null) return [];
  return [{ code: 'sleepingSweep', params: { minutes: Math.floor((Date.now() - since) / MINUTE) } }];
}

/** Whether another account's triggers are this file's, and run: then this account needs none. */
export function othersRun(memory: Memory): boolean {
  return !isCopy(memory) && isOtherInstaller(memory) && silentSince(memory, ASLEEP_AFTER) === null;
}

/** What keeps the shop from running by itself, by what this account can see; [] = it runs. */
export function standstill(memory: Memory): Problem[] {
  if (isOtherInstaller(memory)) return stopped(memory, ASLEEP_AFTER);
  if (recall(memory, installerSlot) === '') return [{ code: 'neverRun', params: {} }];
  if (consentUrl() !== '') return [{ code: 'consentLacking', params: {} }, ...stopped(memory, LATE_AFTER)];
  return stopped(memory, hasSweep() ? LATE_AFTER : -1);
}

function stopped(memory: Memory, after: number): Problem[] {
  const at = silentSince(memory, after);
  return at === null ? [] : [{ code: 'standstill', params: { at } }];
}

/** Only this account's triggers can be seen. */
function hasSweep(): boolean {
  return ScriptApp.getProjectTriggers().some((trigger) => trigger.getHandlerFunction() === 'onSweep');
}

/** Where Google asks for permissions that are missing, as where a box was left unticked; '' = none is. */
export function consentUrl(): string {
  const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
  const lacks = info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED;
  return lacks ? (info.getAuthorizationUrl() ?? '') : '';
}
