import type { Batch } from '../batch';
import type { Instant } from '../calendar';
import { closed } from './closeBatch';

/** Closes what its date has closed: all that can be settled where the orders can't be read. */
export function closeOverdue(batches: readonly Batch[], now: Instant): Batch[] {
  return batches.map((batch) => {
    const due = batch.status === 'open' && batch.closes !== null && batch.closes < now;
    return due ? closed(batch, batch.closes, 'date') : batch;
  });
}
