import type { Instant } from '../../domain/calendar';
import type { OrderDraft } from '../../domain/order';
import type { Product } from '../../domain/product';
import { typedDraft } from '../../forms/typedDraft';
import type { SentChat } from '../../ui/chatAnswers';

/** Chats that a page has sent, as drafts of now, in their order; each key once. */
export function chatDrafts(
  chats: readonly SentChat[],
  batch: string,
  products: readonly Product[],
  now: Instant,
): OrderDraft[] {
  const keys = chats.map(({ key }) => key);
  const firsts = chats.filter(({ key }, place) => keys.indexOf(key) === place);
  return firsts.map(({ key, fields }, row) => {
    const typed = { ...fields, row, batch, status: null, isChat: true };
    return { ...typedDraft(typed, products, now), sentAs: key };
  });
}
