import type { Batch } from '../batch';
import type { Order } from '../order';
import type { OrderBook } from '../orderBook';
import type { ProblemCode } from '../problem';
import { batchAt } from './batchAt';

const OUTSIDE: readonly ProblemCode[] = ['alreadyClosed', 'notYetOpen', 'noBatch'];

/**
 * Orders that were refused as outside, and whose time lies in a batch now that the seller has moved its dates: she
 * may accept them, but nobody is decided anew (src/domain/README.md, Quota 8 and 9).
 */
export function lateOrders({ batches, orders }: OrderBook): { order: Order; batch: Batch }[] {
  const refused = orders.filter(
    ({ status, reasons }) => status === 'rejected' && reasons.some(({ code }) => OUTSIDE.includes(code)),
  );
  return refused.flatMap((order) => {
    const batch = batchAt(batches, order.at);
    return batch === null ? [] : [{ order, batch }];
  });
}
