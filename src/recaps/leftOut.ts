import { sumOf } from '../domain/money';
import type { Order, OrderLine } from '../domain/order';
import { isDead } from '../domain/payment/orderTotals';
import type { Language } from '../domain/shop';
import { phrases } from '../messages/phrases';

interface Counts {
  readonly orders: number;
  readonly units: number;
}

export function countsOf(of: readonly (readonly OrderLine[])[]): Counts {
  return { orders: of.length, units: sumOf(of.map((lines) => sumOf(lines.map(({ units }) => units)))) };
}

/** How many orders and units a note speaks of, orders with nothing of it left out; no note about nothing. */
export function noteOn(of: readonly (readonly OrderLine[])[], say: (counts: Counts) => string): string[] {
  const filled = of.filter((lines) => lines.length > 0);
  return filled.length === 0 ? [] : [say(countsOf(filled))];
}

/** What a recap of production leaves out of these orders: the dead, those that wait, and those that need a look. */
export function leftOutNotes(orders: readonly Order[], language: Language): string[] {
  const say = phrases('productionRecap', language);
  const waits = ({ state }: OrderLine): boolean => state === 'queued' || state === 'offered';
  const review = orders.filter(({ status }) => status === 'needsReview');
  const living = orders.filter((order) => !isDead(order) && order.status !== 'needsReview');
  return [
    say('dead', countsOf(orders.filter(isDead).map(({ lines }) => lines))),
    ...noteOn(
      living.map(({ lines }) => lines.filter(waits)),
      (counts) => say('waiting', counts),
    ),
    ...(review.length === 0 ? [] : [say('review', countsOf(review.map(({ lines }) => lines)))]),
  ];
}
