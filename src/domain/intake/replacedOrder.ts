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

/** In the batch of that moment, or from the shelf. */
function isThere(book: OrderBook, at: Instant, order: Order): boolean {
  const sameBatch = order.batch !== '' && order.batch === batchAt(book.batches, at)?.name;
  return sameBatch || isShelf(standingOf(book, order));
}

/** An order that a draft may be an edit of. */
export interface Candidate {
  readonly order: Order;
  /** Whether it stands where the draft came: of another batch she may have cleared the form's responses since. */
  readonly isThere: boolean;
}

/**
 * Orders that an unknown draft may be an edit of. Nobody knows whether Google gives an edited response a new id; whether the old one
 * is still in the form tells. Of what is sent an edit would be a mere note, and a new order that is taken for one is lost.
 */
export function possiblyReplaced(book: OrderBook, draft: OrderDraft): Candidate[] {
  if (isManual(draft.key) || book.orders.some(({ key }) => key === draft.key)) return [];
  return book.orders.flatMap((order) => {
    const found = { order, isThere: isThere(book, draft.at, order) };
    return couldBe(draft, order) && (found.isThere || changesByEdit(book, order)) ? [found] : [];
  });
}

/**
 * The one order whose response is gone, and that the draft replaces: one of the same batch before those that are over. Of several nobody
 * could tell, so none.
 */
export function replacedOrder(book: OrderBook, draft: OrderDraft, gone: ReadonlySet<string>): Order | null {
  const lost = possiblyReplaced(book, draft).filter(({ order }) => gone.has(order.key));
  const there = lost.filter((each) => each.isThere);
  const [own, other] = there.length > 0 ? there : lost;
  return other === undefined ? (own?.order ?? null) : null;
}
