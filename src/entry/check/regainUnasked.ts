import { MINUTE } from '../../domain/calendar';
import { readMemory, recall, remember } from '../../sheets/memory/memory';
import { failuresSlot, regainedSlot, UNDRESSED } from '../../sheets/memory/slots';
import { drawBoxes } from '../../sheets/prepare/drawBoxes';
import { REGISTER } from '../../sheets/prepare/ourTabs';
import { prepareTabs } from '../../sheets/prepare/prepareTabs';
import { regainColumns } from '../../sheets/prepare/regainColumns';
import { flushWrites } from '../../sheets/range/flush';
import { BOXES } from '../../sheets/register/orderBoxes';
import type { Place } from '../../sheets/table/kind';
import { orderTab } from '../../sheets/tabs/orderTab';
import { explain, placeOrUnknown } from '../failures';
import { withLock } from '../withLock';
import { refillContacts } from './refillContacts';

/** As long as she may still undo it. */
const PATIENCE = 5 * MINUTE;

/**
 * Columns that were deleted, and titles that stand above the wrong ones, for a run that nobody waits for: on a telephone there is no menu.
 * Only what was told a while ago. `false` = nothing was done.
 */
export function regainUnasked(error: unknown): boolean {
  const place = placeOrUnknown();
  const cause = explain(error, place);
  const told = recall(readMemory(), failuresSlot).find((failure) => failure.cause === cause);
  if (told === undefined || Date.now() - told.at < PATIENCE) return false;
  if (withLock(() => ({ done: regainColumns(place) }))?.done !== true) return false;
  completeRegained();
  return true;
}

/** Marks, looks and boxes of columns that were made anew, also by a run that died, and what the form says of their cells. */
export function completeRegained(): void {
  const place = placeOrUnknown();
  const isBare = UNDRESSED in recall(readMemory(), regainedSlot);
  const done = withLock(() => {
    if (isBare) dress(place);
    return {};
  });
  if (done !== null) refillContacts(false);
}

function dress(place: Place): void {
  prepareTabs(REGISTER, place);
  drawBoxes(orderTab, BOXES, place);
  flushWrites();
  const { [UNDRESSED]: _, ...regained } = recall(readMemory(), regainedSlot);
  remember(regainedSlot, regained);
}
