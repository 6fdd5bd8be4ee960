import type { Batch } from '../batch';
import type { Rupiah } from '../money';
import type { Order, OrderStatus } from '../order';
import { orderTotals } from '../payment/orderTotals';

/** Before Dikonfirmasi a DP may be due, which nobody collects on delivery. */
const ON_ITS_WAY: readonly OrderStatus[] = ['confirmed', 'inProduction', 'readyToShip', 'shipped', 'done'];

/** Whether an order is sent, or will be, as soon as it is ready. */
export function isSent({ status }: Order): boolean {
  return ON_ITS_WAY.includes(status);
}

/** What is to be paid on delivery: all that is left, where the batch's Pelunasan is COD (src/domain/README.md, Recaps 6). */
export function cashOnDelivery(order: Order, batch: Batch | undefined): Rupiah {
  return batch?.balanceDue === 'cashOnDelivery' && isSent(order) ? orderTotals(order).balance : 0;
}
