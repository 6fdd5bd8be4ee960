import type { State, TriggerState } from '../state';
import { nextFiring } from './nextFiring';

type Clocked = TriggerState & { next: number };

function waiting(state: Pick<State, 'triggers'>): Clocked[] {
  return state.triggers.filter((trigger): trigger is Clocked => trigger.next !== undefined);
}

/** Epoch ms of the next moment at which some clock trigger is due; undefined when none is. */
export function nextDue(state: Pick<State, 'triggers'>): number | undefined {
  const moments = waiting(state).map((trigger) => trigger.next);
  return moments.length > 0 ? Math.min(...moments) : undefined;
}

/** Clock triggers due at a moment (epoch ms), earliest first. */
export function dueTriggers(state: Pick<State, 'triggers'>, moment: number): TriggerState[] {
  const due = waiting(state).filter((trigger) => trigger.next <= moment);
  return due.sort((one, other) => one.next - other.next || (one.id < other.id ? -1 : 1));
}

/**
 * A clock trigger has fired: a repeating one gets its next moment (firings missed meanwhile are not made
 * up for), a one-shot one is spent. Spent ones stay listed and count towards the twenty, as on Google.
 */
export function spendTrigger(trigger: TriggerState, moment: number): void {
  const next = trigger.clock && nextFiring(trigger, trigger.clock, moment);
  if (next === undefined) delete trigger.next;
  else trigger.next = next;
}
