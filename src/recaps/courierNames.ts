import type { Order } from '../domain/order';

/** One courier, however it is typed: "JNE", "jne", "J N E". */
function courierKey(name: string): string {
  return name.replace(/\s+/g, '').toLowerCase();
}

/** Kurir; blank: what the buyer has asked for. */
function typedCourier({ courier, buyer }: Order): string {
  return courier || buyer.delivery;
}

/** The name by which each order's courier is shown: as the earliest of these orders spells it. */
export function courierNames(orders: readonly Order[]): (order: Order) => string {
  const names = new Map<string, string>();
  const earliest = [...orders].sort((a, b) => a.at - b.at || (a.no < b.no ? -1 : 1));
  for (const name of earliest.map((order) => typedCourier(order).trim())) {
    const key = courierKey(name);
    if (!names.has(key)) names.set(key, name);
  }
  return (order) => names.get(courierKey(typedCourier(order))) ?? '';
}
