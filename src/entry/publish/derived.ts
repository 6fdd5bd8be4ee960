import type { Instant } from '../../domain/calendar';
import type { Problem } from '../../domain/problem';
import { recall } from '../../sheets/memory/memory';
import { failuresSlot } from '../../sheets/memory/slots';
import { enterRoom } from '../enterRoom';
import type { Register } from '../intake/takeIn';
import type { Output } from './output';
import { room as inScript } from './room';
import { type Shop, urgentPrint } from './urgentPrint';

/** The room in which recaps and the whole form are derived; no run that publishes nothing enters it. */
function publishing(): typeof inScript {
  return enterRoom('publish', inScript);
}

/** What a buyer must not wait for, under a print of its own: the room is entered only where something of it has changed. */
export function urgentOutputs(shop: Shop, now: Instant): Output[] {
  const print = urgentPrint(shop, now);
  const write = (): boolean => publishing().writeWholeForm(shop, now);
  return print === null ? [] : [{ name: 'formUrgent', print, write }];
}

/** The derived tabs, with what has failed. */
export function recapsOf(register: Register, now: Instant): Output[] {
  return publishing().recapOutputs(register, now, openFailures(register));
}

/** All that is derived, with the failures that are to stand in Perlu Tindakan. */
export function allOutputs(
  register: Register,
  now: Instant,
  failures: readonly Problem[],
  check: boolean,
): Output[] {
  const { recapOutputs, formOutputs } = publishing();
  return [...recapOutputs(register, now, failures), ...formOutputs(register, now, check)];
}

/** What failed and is not made good yet. */
export function openFailures({ memory }: Register): Problem[] {
  return recall(memory, failuresSlot).map(({ entry, cause }) => ({
    code: 'failure',
    params: { entry, what: cause },
  }));
}
