import { fingerprint } from '../fingerprint';
import type { Buyer, Order, OrderDraft } from '../order';

export type Contact = keyof Buyer;

export const CONTACTS: readonly Contact[] = [
  'name',
  'whatsapp',
  'email',
  'address',
  'delivery',
  'note',
  'sender',
  'senderPhone',
];

/** Prints of what a buyer answered, by field. */
export function answersOf(buyer: Buyer): Record<string, string> {
  return Object.fromEntries(CONTACTS.map((field) => [field, fingerprint(buyer[field])]));
}

/** The fields whose answer is another than the last time. */
export function changedAnswers(order: Order, { buyer }: OrderDraft): Contact[] {
  const now = answersOf(buyer);
  // What was not asked when the order came in was left blank.
  return CONTACTS.filter((field) => now[field] !== (order.answered[field] ?? fingerprint('')));
}

/**
 * The order with the contact fields that the buyer has changed; the others stay as the seller may have mended
 * them (src/domain/README.md, Intake 2).
 */
export function withContact(order: Order, draft: OrderDraft): Order {
  const answers = changedAnswers(order, draft).map((field) => [field, draft.buyer[field]] as const);
  const buyer = { ...order.buyer, ...Object.fromEntries(answers) };
  return { ...order, buyer, answered: answersOf(draft.buyer) };
}
