import type { Batch } from '../domain/batch';
import { DAY, HOUR, startOfDay, type Zone } from '../domain/calendar';
import { sumOf } from '../domain/money';
import type { Order, OrderLine } from '../domain/order';
import type { OrderBook } from '../domain/orderBook';
import { paidOf, sentBack } from '../domain/payment/booked';
import { hasReachedDownPayment } from '../domain/payment/followMoney';
import { isDead } from '../domain/payment/orderTotals';
import { isTaken } from '../domain/production/taken';
import { buyerOf, occasionOf } from './buyerRecap';

/** The orders that one batch is told by; `batch` null = none of that name on tab Batch. */
export interface BatchOrders {
  readonly name: string;
  readonly batch: Batch | null;
  readonly orders: readonly Order[];
}

/** Batches in the order of their tab, then names that it lacks; a batch that has not begun has no line. */
export function ordersByBatch({ batches, orders }: OrderBook): BatchOrders[] {
  const own = new Map<string, Order[]>();
  for (const { name, status } of batches) if (status !== 'scheduled') own.set(name, []);
  for (const order of orders) {
    const group = own.get(order.batch);
    if (group === undefined) own.set(order.batch, [order]);
    else group.push(order);
  }
  const known = new Map(batches.map((batch) => [batch.name, batch]));
  const place = new Map(batches.map(({ name }, index) => [name, index]));
  const at = (name: string): number => place.get(name) ?? batches.length;
  return [...own]
    .map(([name, group]) => ({ name, batch: known.get(name) ?? null, orders: group }))
    .sort((a, b) => at(a.name) - at(b.name) || (a.name < b.name ? -1 : 1));
}

/** What fills its Kuota unit: accepted slices of living orders, and those that keep their quota. */
function filling({ orders }: BatchOrders): OrderLine[] {
  return orders.flatMap((order) =>
    order.lines.filter(
      ({ state }) => state === 'cancelledKeepingQuota' || (state === 'accepted' && !isDead(order)),
    ),
  );
}

/** What hours are measured by: the quota, or without one what was sold. */
export function measureOf(of: BatchOrders): { kind: 'quota' | 'sold'; units: number } {
  const quota = of.batch?.quotaUnits ?? null;
  if (quota !== null) return { kind: 'quota', units: quota };
  return { kind: 'sold', units: sumOf(filling(of).map(({ units }) => units)) };
}

/** Whole hours, rounded up, from Buka until `percent` of the measure was in; '' = not yet, or nothing to measure by. */
export function hoursTo(of: BatchOrders, percent: number): number | '' {
  const opens = of.batch?.opens ?? null;
  const { units: measure } = measureOf(of);
  if (opens === null || measure === 0) return '';
  const slices = filling(of).map(({ units, at, promotedAt }) => ({ units, at: promotedAt ?? at }));
  slices.sort((a, b) => a.at - b.at);
  let sofar = 0;
  for (const { units, at } of slices) {
    sofar += units;
    if (sofar * 100 >= measure * percent) return Math.max(0, Math.ceil((at - opens) / HOUR));
  }
  return '';
}

/** Of the orders that were asked for a DP, how many have paid it, whatever became of them. */
export function downPaymentsOf({ orders }: BatchOrders): { owed: number; paid: number } {
  const owing = orders.filter(
    ({ downPayment, downPaymentDue, status }) =>
      downPayment > 0 && downPaymentDue !== null && status !== 'rejected' && status !== 'offered',
  );
  return { owed: owing.length, paid: owing.filter(hasPaidOnce).length };
}

function hasPaidOnce(order: Order): boolean {
  const came = paidOf(order.booked) + sentBack(order.booked);
  return hasReachedDownPayment(order) || (came > 0 && came >= order.downPayment);
}

/** Days of the shop's calendar from Mulai kirim to the last shipping on record; '' = nothing to tell by. */
export function daysLate({ batch, orders }: BatchOrders, zone: Zone): number | '' {
  const starts = batch?.shippingStarts ?? null;
  const sent = orders.flatMap(({ shippedAt }) => (shippedAt === null ? [] : [shippedAt]));
  if (starts === null || sent.length === 0) return '';
  const last = sent.reduce((a, b) => Math.max(a, b));
  return Math.max(0, Math.round((startOfDay(last, zone) - startOfDay(starts, zone)) / DAY));
}

/** Of what most of these orders are, and how many; of as many, the lowest. `null` = there are none. */
export function mostOf(
  orders: readonly Order[],
  of: (order: Order) => number,
): readonly [value: number, orders: number] | null {
  const counts = new Map<number, number>();
  for (const value of orders.map(of)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, few], [b, many]) => many - few || a - b)[0] ?? null;
}

/** Whose order it is: of one who came first on this occasion, of one who had ordered before, or nobody can tell. */
export type Segment = 'fresh' | 'repeat' | 'unknown';

/** What each order is by its buyer's phone: the first occasion is that of the earliest order that is in. */
export function segmentsOf({ orders, shop }: OrderBook): (order: Order) => Segment {
  const taken = orders.filter((order) => isTaken(order) && order.buyer.whatsapp !== '');
  const sorted = taken.sort((a, b) => a.at - b.at || (a.no < b.no ? -1 : 1));
  const first = new Map<string, string>();
  for (const order of sorted) {
    const buyer = buyerOf(order);
    if (!first.has(buyer)) first.set(buyer, occasionOf(order, shop.zone));
  }
  return (order) => {
    if (order.buyer.whatsapp === '') return 'unknown';
    return first.get(buyerOf(order)) === occasionOf(order, shop.zone) ? 'fresh' : 'repeat';
  };
}

const REFUSED: readonly string[] = ['poolFull', 'soldOut'];

/** Slices that were wanted and not served: they queue, or their order ended in the queue or was refused by a quota. */
export function unmetOf(order: Order): OrderLine[] {
  const { status, cause, reasons, lines } = order;
  const withdrawn = cause === 'buyer' || cause === 'fictitious';
  const refused = reasons.some(({ code }) => REFUSED.includes(code));
  if (isDead(order) && (withdrawn || (status === 'rejected' && !refused))) return [];
  return lines.filter(({ state, units }) => state === 'queued' && units > 0);
}
