import type { Batch } from '../../domain/batch';
import type { Zone } from '../../domain/calendar';
import { withDueDay } from '../../domain/payment/dueDay';
import { isKnownDue } from './ownCells';
import type { Entered } from './registerTabs';

/** A Batas DP that is not the one on record was typed, and may be a mere day; the one on record stays the moment that it was. */
export function withTypedDue(each: Entered, batches: readonly Batch[], zone: Zone): Entered {
  const { order, row } = each;
  if (isKnownDue(row.values.kept?.own, order.downPaymentDue)) return each;
  return { ...each, order: withDueDay(order, batches, zone) };
}
