import { reshapedSlot, tabsGoneSlot } from '../sheets/memory/slots';
import { touch } from '../sheets/memory/touch';
import { guarded } from './guarded';
import { lookAgain } from './intake/lookAgain';

/** Rows, columns or tabs were inserted, removed or moved. Mere looks are left alone. */
export function onRegisterChange(event?: { readonly changeType?: string }): void {
  const kind = event?.changeType;
  if (kind === 'EDIT' || kind === 'FORMAT') return;
  guarded('onRegisterChange', () => {
    const now = Date.now();
    // Google does not say in which tab: whoever writes a recap next looks where its columns stand.
    touch(now, reshapedSlot);
    if (kind === 'REMOVE_GRID') touch(now, tabsGoneSlot);
    lookAgain();
  });
}
