import { readResponse } from '../forms/readResponse';
import { touch } from '../sheets/memory/touch';
import { guarded } from './guarded';
import { sweep } from './intake/sweep';
import { takeIn, throwBroken } from './intake/takeIn';
import { publishSoon } from './publish/publish';

/** What Google hands over; now and then it comes empty. */
export interface SubmitEvent {
  readonly response?: GoogleAppsScript.Forms.FormResponse | null;
  readonly source?: GoogleAppsScript.Forms.Form | null;
}

/**
 * A buyer has sent the form, or changed an answer. The event is a hint, no more: it may come twice, late,
 * empty or never. A known response changes nothing; an empty event makes the run look into the form's store.
 */
export function onFormSubmit(event?: SubmitEvent): void {
  guarded('onFormSubmit', () => hear(event, false));
}

/**
 * A buyer has told of a payment on the second form, or changed what was told: a row Belum dicek, once
 * (src/domain/README.md, Money 5). Noted first: should the run die, the next sweep looks into that form's store.
 */
export function onConfirmation(event?: SubmitEvent): void {
  guarded('onConfirmation', () => {
    touch(Date.now());
    hear(event, true);
  });
}

function hear(event: SubmitEvent | undefined, isProof: boolean): void {
  const response = event?.response ?? null;
  const register =
    response === null
      ? sweep(false)
      : takeIn([readResponse(response, { cameBack: false, isProof })], event?.source);
  if (register === null || register === 'idle') return;
  publishSoon(register, Date.now());
  throwBroken(register);
}
