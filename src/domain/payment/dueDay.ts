import type { Batch } from '../batch';
import { DAY, MINUTE, startOfDay, type Zone } from '../calendar';
import type { Order, OrderStatus } from '../order';
import { cutOffOf } from './downPaymentDue';

const WAITING: readonly OrderStatus[] = ['needsReview', 'offered', 'awaitingDownPayment'];

/**
 * The order with a Batas DP that was typed as a mere day at the end of that day (src/domain/README.md, Money 3). What the
 * add-on gives falls on 00.00 at the cut-off alone.
 */
export function withDueDay(order: Order, batches: readonly Batch[], zone: Zone): Order {
  const { status, downPaymentDue: due } = order;
  if (due === null || !WAITING.includes(status) || startOfDay(due, zone) !== due) return order;
  const home = batches.find(({ name }) => name === order.batch);
  if (home !== undefined && cutOffOf(home) === due) return order;
  return { ...order, downPaymentDue: due + DAY - MINUTE };
}
