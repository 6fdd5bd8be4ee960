import type { Order } from '../order';

const FEWEST_DIGITS = 4;

/** A phone stands there with its country code; she may type it as she dials it, or its last digits, which may begin with 0. */
function hasDigits(whatsapp: string, digits: string): boolean {
  const dialled = digits.replace(/^(?:0|62)/, '');
  if (digits.length < FEWEST_DIGITS) return false;
  if (digits.startsWith('0') && whatsapp.startsWith(`62${dialled}`)) return true;
  return [digits, dialled].some((each) => each.length >= FEWEST_DIGITS && whatsapp.includes(each));
}

/** Telephones write an apostrophe in ways of their own. */
function plain(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[’‘ʼ`´]/g, "'");
}

/** With one dash for whatever stands between signs and digits, none around them. */
function dashed(text: string): string {
  return text.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

/** Without dashes only from its beginning, or from its day: the last digits of a phone would be found across them. */
function isNumber(no: string, words: string): boolean {
  const [written, number] = [dashed(words), dashed(no)];
  const whole = [number, number.replace(/^.+-(?=\d{6}-)/, '')].map((each) => each.replace(/-/g, ''));
  return written.length > 1 && (number.includes(written) || whole.some((each) => each.startsWith(written)));
}

function matches({ no, buyer }: Order, words: string, digits: string): boolean {
  const isNamed = [no, buyer.name].some((text) => plain(text).includes(words));
  return isNamed || isNumber(no.toLowerCase(), words) || hasDigits(buyer.whatsapp, digits);
}

/** Orders by a part of number, name or phone, newest first. Of less than two signs nothing is found. */
export function searchOrders(orders: readonly Order[], text: string): Order[] {
  const words = plain(text);
  const digits = /[a-z]/.test(words) ? '' : words.replace(/\D/g, '');
  if (words.length < 2) return [];
  return orders.filter((order) => matches(order, words, digits)).sort((a, b) => b.at - a.at);
}

/** Those of them that somebody may still pay for, living and expired ones. */
export function findOrders(orders: readonly Order[], text: string): Order[] {
  return searchOrders(orders, text).filter(({ status }) => status !== 'cancelled' && status !== 'rejected');
}
