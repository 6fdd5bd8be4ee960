import { guarded } from './guarded';
import { lookAgain } from './intake/lookAgain';

/** Rows, columns or tabs were inserted, removed or moved. Mere looks are left alone. */
export function onRegisterChange(event?: { readonly changeType?: string }): void {
  const kind = event?.changeType;
  if (kind === 'EDIT' || kind === 'FORMAT') return;
  guarded('onRegisterChange', lookAgain);
}
