import { fingerprint } from '../fingerprint';
import type { Buyer, Order, OrderDraft } from '../order';
import type { Problem } from '../problem';
import { wasAsked } from './wasAsked';

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

/** Prints of what a buyer answered, by field; `phone` = as it was typed, where no number could be read. */
export function answersOf(buyer: Buyer, problems: readonly Problem[] = []): Record<string, string> {
  const phone = problems.find(({ code }) => code === 'unreadablePhone');
  const prints = CONTACTS.map((field) => [field, fingerprint(buyer[field])] as const);
  return {
    ...Object.fromEntries(prints),
    ...(phone && { phone: fingerprint(String(phone.params.raw)) }),
  };
}

/** The fields whose answer is another than the last time. */
export function changedAnswers(order: Order, draft: OrderDraft): Contact[] {
  const now = answersOf(draft.buyer);
  return CONTACTS.filter(
    (field) => isSaid(order, draft, field) && now[field] !== answeredBefore(order, field),
  );
}

/** Of a question that is no longer on the form, or was made anew, nobody has emptied the answer. */
function isSaid(order: Order, { asked, buyer }: OrderDraft, field: Contact): boolean {
  return asked === undefined || buyer[field] !== '' || wasAsked(asked.fields, field, order);
}

/** What was not asked when the order came in was left blank. */
function answeredBefore({ answered }: Order, field: Contact): string {
  return answered[field] ?? fingerprint('');
}

/** Whether another phone that can't be read stands there than the last time. */
export function isPhoneInDoubt({ answered }: Order, draft: OrderDraft): boolean {
  const { phone } = answersOf(draft.buyer, draft.problems);
  return phone !== undefined && phone !== answered.phone;
}

/** A form that can be sent at all asks for both: an empty one was not emptied by the buyer. */
const NEVER_EMPTIED: readonly Contact[] = ['name', 'whatsapp'];

/**
 * The order with the contact fields that the buyer has changed; the others stay as the seller may have mended
 * them, and so do a name and a phone that are not told, or not so that anybody can read it (src/domain/README.md, Intake 2).
 */
export function withContact(order: Order, draft: OrderDraft): Order {
  const told = changedAnswers(order, draft).filter(
    (field) => draft.buyer[field] !== '' || !NEVER_EMPTIED.includes(field),
  );
  const buyer = { ...order.buyer, ...Object.fromEntries(told.map((field) => [field, draft.buyer[field]])) };
  const phoneUnread = told.includes('whatsapp') ? undefined : order.phoneUnread;
  const unsaid = CONTACTS.filter((field) => !isSaid(order, draft, field));
  const before = Object.fromEntries(unsaid.map((field) => [field, answeredBefore(order, field)]));
  return { ...order, buyer, phoneUnread, answered: { ...answersOf(draft.buyer, draft.problems), ...before } };
}

/** Whether the seller sees anything else of the buyer than before. */
export function hasOtherContact(before: Order, after: Order): boolean {
  return CONTACTS.some((field) => before.buyer[field] !== after.buyer[field]);
}
