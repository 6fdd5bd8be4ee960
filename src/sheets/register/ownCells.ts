import type { Order } from '../../domain/order';

/** Diskon, Ongkir and DP of an order as one word: the cells of hers that its sums follow from. */
export function ownCells(order: Pick<Order, 'discount' | 'shipping' | 'downPayment'>): string {
  return [order.discount, order.shipping, order.downPayment].join(' ');
}
