import type { Batch } from '../batch';
import type { Instant } from '../calendar';
import { hasEnded, isIn } from './batchAt';

/** A batch that never passed its check, or that is sold out, is not open to what need not be made for it. */
export function isOpenTo({ status, closedBecause }: Batch): boolean {
  return status !== 'scheduled' && closedBecause !== 'quota';
}

/** Whether an order that the seller types may name it at that moment (src/domain/README.md, Intake 7). */
export function takesOrders(batch: Batch, at: Instant): boolean {
  return isOpenTo(batch) && isIn(batch, at);
}

/** Whether it is still to open: what she types for it takes nothing from the one that is open, nor fills it. */
export function isToOpen(batch: Batch, at: Instant): boolean {
  const { status, opens, problems } = batch;
  return status === 'scheduled' && opens !== null && problems.length === 0 && !hasEnded(batch, at);
}
