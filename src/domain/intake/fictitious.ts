import type { Order, OrderStatus } from '../order';
import { holdsMoney } from '../payment/booked';
import type { Problem, ProblemCode } from '../problem';

const GONE: readonly OrderStatus[] = ['expired', 'cancelled'];
/** Sent or refused: there is nothing to be careful about any more. */
const OVER: readonly OrderStatus[] = [...GONE, 'rejected', 'shipped', 'done'];

const DEAD_OF_PHONE = 2;
const UNPAID_OF_PHONE = 3;
/** Families order from one address by two phones. */
const PHONES_OF_ADDRESS = 3;

/** What people type to see what happens, or to get past a question; blanks and marks aside. */
const TRY =
  /^(?:(?:tes|tests?|testing|tester|coba(?:coba)?|dummy)\d*|asd|asdf\w*|qwe|qwerty\w*|xx|(.)\1{2,})$/;
/** No place that a courier goes to. */
const FETCHED = /ambil|pick ?up|jemput|\bcod\b/i;
/** Shorter ones are no whole addresses, and the same for many. */
const LEAST_ADDRESS = 12;

function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\d]/gu, '');
}

/** A house number makes it a place; without one it is a village, or a wish. */
function placeOf({ buyer: { address } }: Order): string {
  const place = bare(address);
  const isPlace = place.length >= LEAST_ADDRESS && /\d/.test(place) && !FETCHED.test(address);
  return isPlace ? place : '';
}

/** Whether that is all that somebody has typed where a name or an address is asked for. */
export function isTry(text: string): boolean {
  const marks = text.replace(/\s/g, '');
  return TRY.test(bare(text)) || /^(.)\1{2,}$/.test(marks);
}

function groups(orders: readonly Order[], of: (order: Order) => string): Order[][] {
  const found = new Map<string, Order[]>();
  for (const order of orders) {
    const group = found.get(of(order)) ?? [];
    group.push(order);
    found.set(of(order), group);
  }
  found.delete('');
  return [...found.values()];
}

function hint(code: ProblemCode, about: readonly Order[], because: readonly Order[]): Problem {
  const numbers = (orders: readonly Order[]): string => orders.map(({ no }) => no).join(', ');
  return { code, params: { order: numbers(about), orders: numbers(because) } };
}

const phoneOf = ({ buyer }: Order): string => buyer.whatsapp;

/**
 * Hints that orders may be fictitious (src/domain/README.md, Intake 12), of orders that are still to be sent and for
 * which no money has come. Nothing follows from them: Status stays as it is, and the seller judges.
 */
export function fictitious(orders: readonly Order[]): Problem[] {
  const unpaid = orders.filter(({ booked }) => !holdsMoney(booked));
  const living = unpaid.filter(({ status }) => !OVER.includes(status));
  const byPhone = groups(living, phoneOf);
  const dead = unpaid.filter(({ status }) => GONE.includes(status));
  const deadOf = new Map(groups(dead, phoneOf).map((group) => [group[0]?.buyer.whatsapp, group]));
  const again = byPhone.flatMap((group) => {
    const before = deadOf.get(group[0]?.buyer.whatsapp) ?? [];
    return before.length >= DEAD_OF_PHONE ? [hint('deadOrdersOfPhone', group, before)] : [];
  });
  const many = byPhone.filter(({ length }) => length >= UNPAID_OF_PHONE);
  const shared = groups(living, placeOf).filter(
    (group) => new Set(group.map(phoneOf)).size >= PHONES_OF_ADDRESS,
  );
  const tries = living.filter(({ buyer }) => isTry(buyer.name) || isTry(buyer.address));
  return [
    ...again,
    ...many.map((group) => hint('manyUnpaidOfPhone', group, group)),
    ...shared.map((group) => hint('addressOfMany', group, group)),
    ...tries.map((order) => hint('disposableText', [order], [order])),
  ];
}
