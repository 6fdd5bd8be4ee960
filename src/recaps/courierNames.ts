import { oneSpelling } from '../domain/oneSpelling';
import type { Order } from '../domain/order';

/** Kurir; blank: what the buyer has asked for. */
function typedCourier({ courier, buyer }: Order): string {
  return courier || buyer.delivery;
}

/** The name by which each order's courier is shown: as the earliest of these orders spells it. */
export function courierNames(orders: readonly Order[]): (order: Order) => string {
  const earliest = [...orders].sort((a, b) => a.at - b.at || (a.no < b.no ? -1 : 1));
  const nameOf = oneSpelling(earliest.map(typedCourier));
  return (order) => nameOf(typedCourier(order));
}
