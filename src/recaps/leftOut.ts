import { sumOf } from '../domain/money';
import type { Order, OrderLine } from '../domain/order';
import { isDead } from '../domain/payment/orderTotals';
import { isLiving } from '../domain/production/taken';
import type { Language } from '../domain/shop';
import { phrases } from '../messages/phrases';

interface Counts {
  readonly orders: number;
  readonly units: number;
}

export function countsOf(of: readonly (readonly OrderLine[])[]): Counts {
  return { orders: of.length, units: sumOf(of.map((lines) => sumOf(lines.map(({ units }) => units)))) };
}

/** How many orders and units a note speaks of; no note about nothing. */
export function noteOn(of: readonly (readonly OrderLine[])[], say: (counts: Counts) => string): string[] {
  return of.length === 0 ? [] : [say(countsOf(of))];
}

/** Orders of which nothing is left are none. */
export function filled(of: readonly (readonly OrderLine[])[]): (readonly OrderLine[])[] {
  return of.filter((lines) => lines.length > 0);
}

/** What a recap of production leaves out of these orders: the dead, those that wait, and those that need a look. */
export function leftOutNotes(orders: readonly Order[], language: Language): string[] {
  const say = phrases('productionRecap', language);
  const waits = ({ state }: OrderLine): boolean => state === 'queued' || state === 'offered';
  const review = orders.filter(({ status }) => status === 'needsReview');
  const living = orders.filter(isLiving);
  return [
    say('dead', countsOf(orders.filter(isDead).map(({ lines }) => lines))),
    ...noteOn(filled(living.map(({ lines }) => lines.filter(waits))), (counts) => say('waiting', counts)),
    ...noteOn(
      review.map(({ lines }) => lines),
      (counts) => say('review', counts),
    ),
  ];
}
