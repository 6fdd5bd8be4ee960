import { unitsIn } from '../life/slices';
import { type Rupiah, sumOf } from '../money';
import type { Order, OrderLine } from '../order';
import { afterDiscount } from '../payment/afterDiscount';
import { isDead } from '../payment/orderTotals';

export function acceptedLines({ lines }: Order): OrderLine[] {
  return lines.filter(({ state }) => state === 'accepted');
}

/** Whether an order takes part in production: it lives, and has been read. */
export function isLiving(order: Order): boolean {
  return !isDead(order) && order.status !== 'needsReview';
}

/** Units that are accepted. */
export function takenUnits(order: Order): number {
  return unitsIn(acceptedLines(order));
}

/** Whether something of it is accepted, whether its DP is there or not. */
export function isTaken(order: Order): boolean {
  return isLiving(order) && takenUnits(order) > 0;
}

/** Omzet: what is accepted comes to, less Diskon, without Ongkir (src/domain/README.md, Recaps 2); as Kuota omzet counts it. */
export function turnoverOf(order: Order): Rupiah {
  const goods = sumOf(acceptedLines(order).map(({ subtotal }) => subtotal));
  return afterDiscount(goods, order.discount);
}
