import type { Batch } from '../batch';
import { isUnderWay } from '../batch/aliveThoughCancelled';
import type { Rupiah } from '../money';
import type { Order, OrderStatus } from '../order';
import { leftToPay } from '../payment/owed';
import { takenUnits } from '../production/taken';

/** Before Dikonfirmasi a DP may be due, which nobody collects on delivery. */
const ON_ITS_WAY: readonly OrderStatus[] = ['confirmed', 'inProduction', 'readyToShip', 'shipped', 'done'];

/** Whether an order is sent, or will be, as soon as it is ready: no parcel is empty. */
export function isSent(order: Order): boolean {
  return ON_ITS_WAY.includes(order.status) && takenUnits(order) > 0;
}

/**
 * What is to be paid on delivery: all that is left of what is in, where the batch's Pelunasan is COD (src/domain/README.md, Recaps 6); of a
 * cancelled batch only of what is on its way.
 */
export function cashOnDelivery(order: Order, batch: Batch | undefined): Rupiah {
  if (batch?.balanceDue !== 'cashOnDelivery' || !isSent(order)) return 0;
  return batch.status === 'cancelled' && isUnderWay(order) ? 0 : leftToPay(order);
}
