import type { Batch } from '../batch';
import type { Instant } from '../calendar';
import { cutOffOf } from '../payment/downPaymentDue';

/** Nothing is made for it any more; what waits for stock alone is still served. */
export function isPast(batch: Batch, now: Instant): boolean {
  return batch.status === 'done' || now > (cutOffOf(batch) ?? now);
}

/** Whether nobody who waits for what the batch makes is offered anything any more (src/domain/README.md, Waiting list 4). */
export function offersEnded(batch: Batch, now: Instant): boolean {
  return batch.status === 'cancelled' || isPast(batch, now);
}
