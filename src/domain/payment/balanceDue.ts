import type { Instant } from '../calendar';
import type { Order } from '../order';
import type { OrderBook } from '../orderBook';
import { isDead, orderTotals } from './orderTotals';

/**
 * Batas pelunasan: until when the rest of a living order is to be paid, or that its courier collects it; `null` = nothing
 * is left to pay, or the batch says nothing of it (src/domain/README.md, Money 3).
 */
export function balanceDue({ batches }: OrderBook, order: Order): Instant | 'cashOnDelivery' | null {
  const batch = batches.find(({ name }) => name === order.batch);
  if (batch === undefined || isDead(order) || orderTotals(order).balance === 0) return null;
  if (batch.balanceDue === 'cashOnDelivery') return batch.balanceDue;
  const { productionStarts, shippingStarts } = batch;
  if (batch.balanceDue === 'beforeProduction') return productionStarts;
  return batch.balanceDue === 'beforeShipping' ? shippingStarts : null;
}
