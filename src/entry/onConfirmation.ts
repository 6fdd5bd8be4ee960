import { readResponse } from '../forms/readResponse';
import { guarded } from './guarded';
import { sweep } from './intake/sweep';
import { takeIn, throwBroken } from './intake/takeIn';
import { touch } from './intake/touch';
import type { SubmitEvent } from './onFormSubmit';
import { publishSoon } from './publish/publish';

/**
 * A buyer has told of a payment on the second form, or changed what was told: a row Belum dicek, once, however often the
 * event comes (src/domain/README.md, Money 5). Noted first, for a sweep looks into that form's store less often.
 */
export function onConfirmation(event?: SubmitEvent): void {
  guarded('onConfirmation', () => {
    const response = event?.response ?? null;
    touch(Date.now());
    const register = response === null ? sweep(false) : takeIn([readResponse(response, false, true)]);
    if (register === null || register === 'idle') return;
    publishSoon(register, Date.now());
    throwBroken(register);
  });
}
