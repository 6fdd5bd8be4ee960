import { batchAt } from '../batch/batchAt';
import type { Instant } from '../calendar';
import { standingOf } from '../life/homeOf';
import type { Order, OrderDraft } from '../order';
import type { OrderBook } from '../orderBook';
import { isDead } from '../payment/orderTotals';
import { isShelf } from '../stock/shelf';
import { changesByEdit } from './changesByEdit';
import { isManual } from './manualKey';

/** Whether the draft could be a new version of the order under another id: same buyer, later. */
function couldBe({ at, buyer }: OrderDraft, order: Order): boolean {
  const { name, whatsapp } = order.buyer;
  const sameBuyer = whatsapp !== '' && whatsapp === buyer.whatsapp && name === buyer.name;
  return sameBuyer && !isDead(order) && !isManual(order.key) && at > order.revisedAt;
}

/**
 * Orders that an unknown draft may be an edit of, in whatever batch. Nobody knows whether Google gives an edited response a new id;
 * whether the old one is still in the form tells.
 */
export function possiblyReplaced({ orders }: OrderBook, draft: OrderDraft): Order[] {
  if (isManual(draft.key) || orders.some(({ key }) => key === draft.key)) return [];
  return orders.filter((order) => couldBe(draft, order));
}

/** In the batch of that moment, or from the shelf. */
function isThere(book: OrderBook, at: Instant, order: Order): boolean {
  const sameBatch = order.batch !== '' && order.batch === batchAt(book.batches, at)?.name;
  return sameBatch || isShelf(standingOf(book, order));
}

/**
 * The one order whose response is gone, and that the draft replaces: one of the same batch before those that are over, these before
 * what is sent. Of several nobody could tell, so none.
 */
export function replacedOrder(book: OrderBook, draft: OrderDraft, gone: ReadonlySet<string>): Order | null {
  const lost = possiblyReplaced(book, draft).filter(({ key }) => gone.has(key));
  const there = lost.filter((order) => isThere(book, draft.at, order));
  const changing = lost.filter((order) => changesByEdit(book, order));
  const [own, other] = [there, changing, lost].find(({ length }) => length > 0) ?? [];
  return other === undefined ? (own ?? null) : null;
}
