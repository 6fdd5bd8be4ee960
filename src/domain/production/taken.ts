import { type Rupiah, sumOf } from '../money';
import type { Order, OrderLine } from '../order';
import { isDead } from '../payment/orderTotals';

export function acceptedLines({ lines }: Order): OrderLine[] {
  return lines.filter(({ state }) => state === 'accepted');
}

/** Whether an order takes part in production: it lives, and has been read. */
export function isLiving(order: Order): boolean {
  return !isDead(order) && order.status !== 'needsReview';
}

/** Whether something of it is accepted, whether its DP is there or not. */
export function isTaken(order: Order): boolean {
  return isLiving(order) && acceptedLines(order).length > 0;
}

/** What is accepted comes to, without Ongkir: as Kuota omzet counts it. */
export function turnoverOf(order: Order): Rupiah {
  return sumOf(acceptedLines(order).map(({ subtotal }) => subtotal)) - order.discount;
}
