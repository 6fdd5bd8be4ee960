import type { Instant } from '../../domain/calendar';
import { fingerprintOf } from '../../domain/fingerprint';
import { urgentPlan } from '../../forms/urgentPlan';
import { formLink } from '../form/formLink';
import type { Register } from '../intake/takeIn';

export type Shop = Pick<Register, 'workbook' | 'memory'>;

/** A print of what a buyer must not wait for: no room is entered, and no word read, unless something of it has changed. `null` = no form. */
export function urgentPrint({ workbook, memory }: Shop, now: Instant): string | null {
  return formLink(memory) === null ? null : fingerprintOf(urgentPlan(workbook.book, now));
}
