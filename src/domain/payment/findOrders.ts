import type { Order } from '../order';

const FEWEST_DIGITS = 4;

/** A phone stands there with its country code; she may type it as she dials it, or its last digits, which may begin with 0. */
function hasDigits(whatsapp: string, digits: string): boolean {
  const dialled = digits.replace(/^(?:0|62)/, '');
  return [digits, dialled].some((each) => each.length >= FEWEST_DIGITS && whatsapp.includes(each));
}

function matches({ no, buyer }: Order, words: string, digits: string): boolean {
  const named = [no, buyer.name].some((text) => text.toLowerCase().includes(words));
  return named || hasDigits(buyer.whatsapp, digits);
}

/** Orders by a part of number, name or phone, newest first. Of less than two signs nothing is found. */
export function searchOrders(orders: readonly Order[], text: string): Order[] {
  const words = text.trim().toLowerCase();
  const digits = /[a-z]/.test(words) ? '' : words.replace(/\D/g, '');
  if (words.length < 2) return [];
  return orders.filter((order) => matches(order, words, digits)).sort((a, b) => b.at - a.at);
}

/** Those of them that somebody may still pay for, living and expired ones. */
export function findOrders(orders: readonly Order[], text: string): Order[] {
  return searchOrders(orders, text).filter(({ status }) => status !== 'cancelled' && status !== 'rejected');
}
