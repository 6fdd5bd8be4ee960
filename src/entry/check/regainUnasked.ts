import { MINUTE } from '../../domain/calendar';
import { readMemory, recall } from '../../sheets/memory/memory';
import { failuresSlot } from '../../sheets/memory/slots';
import { drawBoxes } from '../../sheets/prepare/drawBoxes';
import { REGISTER } from '../../sheets/prepare/ourTabs';
import { prepareTabs } from '../../sheets/prepare/prepareTabs';
import { regainColumns } from '../../sheets/prepare/regainColumns';
import { BOXES } from '../../sheets/register/orderBoxes';
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
  const done = withLock(() => {
    if (regainColumns(place)) {
      prepareTabs(REGISTER, place);
      drawBoxes(orderTab, BOXES, place);
    }
    return {};
  });
  if (done !== null) refillContacts(false);
  return done !== null;
}
