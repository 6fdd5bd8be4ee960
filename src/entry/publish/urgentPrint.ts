import type { Instant } from '../../domain/calendar';
import { fingerprintOf } from '../../domain/fingerprint';
import { urgentPlan } from '../../forms/urgentPlan';
import { formLink } from '../form/formLink';
import type { Register } from '../intake/takeIn';

export type Shop = Pick<Register, 'workbook' | 'memory'>;

/** A print of what a buyer must not wait for: no room is entered, and no word read, unless something of it has changed. `null` = no form. */
export function urgentPrint({ workbook, memory }: Shop, now: Instant): string | null {
  const link = formLink(memory);
  // What was written on another form says nothing of this one.
  return link === null ? null : fingerprintOf([link.formId, urgentPlan(workbook.book, now)]);
}
