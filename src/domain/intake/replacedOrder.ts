import { batchAt } from '../batch/batchAt';
import { standingOf } from '../life/homeOf';
import type { Order, OrderDraft } from '../order';
import type { OrderBook } from '../orderBook';
import { isDead } from '../payment/orderTotals';
import { isShelf } from '../stock/shelf';
import { isManual } from './manualKey';

/** Whether the draft could be a new version of the order under another id: same buyer, same batch or from the shelf, later. */
function couldBe(book: OrderBook, draft: OrderDraft, order: Order): boolean {
  const { name, whatsapp } = draft.buyer;
  const sameBuyer = whatsapp !== '' && order.buyer.whatsapp === whatsapp && order.buyer.name === name;
  const sameBatch = order.batch !== '' && order.batch === batchAt(book.batches, draft.at)?.name;
  const sameHome = sameBatch || isShelf(standingOf(book, order));
  return sameBuyer && sameHome && !isDead(order) && !isManual(order.key) && draft.at > order.revisedAt;
}

/**
 * Orders that an unknown draft may be an edit of. Nobody knows whether Google gives an edited response a new id; whether
 * the old one is still in the form tells.
 */
export function possiblyReplaced(book: OrderBook, draft: OrderDraft): Order[] {
  if (isManual(draft.key) || book.orders.some(({ key }) => key === draft.key)) return [];
  return book.orders.filter((order) => couldBe(book, draft, order));
}

/** The one order whose response is gone, and that the draft replaces; of several nobody could tell, so none. */
export function replacedOrder(book: OrderBook, draft: OrderDraft, gone: ReadonlySet<string>): Order | null {
  const lost = possiblyReplaced(book, draft).filter(({ key }) => gone.has(key));
  return lost.length === 1 ? (lost[0] ?? null) : null;
}
