import type { Instant } from '../../domain/calendar';
import { fingerprintOf } from '../../domain/fingerprint';
import type { OrderDraft } from '../../domain/order';
import type { Product } from '../../domain/product';
import { typedDraft } from '../../forms/typedDraft';
import { chatParts, type SentChat } from '../../ui/chatAnswers';

/** What an order bears of the chat that it came from: the key, and behind it a mark of all that was sent. */
export function stampOf({ key, fields }: SentChat, batch: string): string {
  return `${key} ${fingerprintOf([batch, chatParts.map((part) => fields[part])])}`;
}

/** The key in it. */
export function keyIn(sentAs: string): string {
  return sentAs.split(' ')[0] ?? '';
}

/** Chats that a page has sent, as drafts of now, in their order; each key once. */
export function chatDrafts(
  chats: readonly SentChat[],
  batch: string,
  products: readonly Product[],
  now: Instant,
): OrderDraft[] {
  const keys = chats.map(({ key }) => key);
  const firsts = chats.filter(({ key }, place) => keys.indexOf(key) === place);
  return firsts.map((chat, row) => {
    const typed = { ...chat.fields, row, batch, status: null, isChat: true };
    return { ...typedDraft(typed, products, now), sentAs: stampOf(chat, batch) };
  });
}
