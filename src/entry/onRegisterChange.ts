import type { RecapName } from '../messages/recapWording';
import { tabNames } from '../messages/sheets/tabNames';
import { handledSlot, reshapedSlot } from '../sheets/memory/slots';
import { touch } from '../sheets/memory/touch';
import { findSheet } from '../sheets/range/findSheet';
import { guarded } from './guarded';
import { lookAgain } from './intake/lookAgain';
import { DERIVED, TYPED } from './onRegisterEdit';

/** Rows, columns or tabs were inserted, removed or moved. Mere looks are left alone. */
export function onRegisterChange(event?: { readonly changeType?: string }): void {
  const kind = event?.changeType;
  if (kind === 'EDIT' || kind === 'FORMAT') return;
  guarded('onRegisterChange', () => {
    // Google does not say in which tab: whoever writes a recap next looks where its columns stand.
    touch(Date.now(), reshapedSlot);
    if (kind === 'REMOVE_GRID' || kind === 'OTHER')
      for (const recap of recapsGone()) touch(Date.now(), handledSlot(recap));
    lookAgain();
  });
}

/** Their prints are void: nothing stands there any more. */
function recapsGone(): RecapName[] {
  return [...DERIVED, ...TYPED].filter((key) => findSheet(tabNames[key]) === null);
}
