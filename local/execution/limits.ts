import { usageOf } from '../google/account/usage';
import type { State } from '../google/state';
import type { Start } from './start';

/** [D] developers.google.com/apps-script/guides/services/quotas */
export const RUN_MS = 6 * 60_000;
/** [D] developers.google.com/apps-script/guides/triggers: simple triggers. */
export const SIMPLE_TRIGGER_MS = 30_000;
/** [D] quotas: per user. */
export const AT_ONCE = 30;
/** [D] quotas: total trigger run time a day, consumer account. */
export const TRIGGER_MS_A_DAY = 90 * 60_000;
const TRIGGERED = new Set(['formSubmit', 'edit', 'change', 'clock', 'open']);

export function runLimit(start: Start): number {
  return start.authority === 'full' ? RUN_MS : SIMPLE_TRIGGER_MS;
}

/** Google's words when a run may not even begin; undefined when it may. `running` = runs of its user under way. */
export function refusal(state: State, start: Start, running: number): string | undefined {
  if (running >= AT_ONCE)
    return 'There are too many scripts running simultaneously for this Google user account.';
  if (TRIGGERED.has(start.trigger) && usageOf(state, start.user, start.at).triggerMs >= TRIGGER_MS_A_DAY) {
    return 'Service using too much computer time for one day';
  }
  return undefined;
}

/** Adds a finished trigger run to its account's day. */
export function useTriggerTime(state: State, start: Start, ms: number): void {
  if (TRIGGERED.has(start.trigger)) usageOf(state, start.user, start.at).triggerMs += ms;
}
