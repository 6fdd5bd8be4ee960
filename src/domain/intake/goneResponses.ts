import type { Instant } from '../calendar';
import type { Order } from '../order';
import type { OrderBook } from '../orderBook';
import { isDead } from '../payment/orderTotals';
import type { Problem } from '../problem';
import { changesByEdit } from './changesByEdit';
import { isManual } from './manualKey';

/** What a deep sweep has read of the form's store: every response after `since`, but for what came in after `until`. */
export interface Listing {
  readonly responses: readonly { readonly id: string; readonly at: Instant }[];
  readonly since: Instant;
  readonly until: Instant;
}

/** A living order of the same phone that came in later. */
function newerOf({ orders }: OrderBook, { at, buyer }: Order): Order | undefined {
  const same = (order: Order): boolean =>
    order.buyer.whatsapp !== '' && order.buyer.whatsapp === buyer.whatsapp;
  return orders.find((order) => order.at > at && same(order) && !isDead(order));
}

/**
 * Numbers of living orders of an open batch, and of others that an edit may still change, whose response should be listed and is not:
 * Google may give an edited response a new id (src/domain/README.md, Intake 2). What is older than all that is listed may be another
 * form's; of a batch that is over, she may have cleared the form.
 */
export function goneResponses(book: OrderBook, { responses, since, until }: Listing): string[] {
  const listed = new Set(responses.map(({ id }) => id));
  const first = Math.min(...responses.map(({ at }) => at));
  const gone = book.orders.filter((order) => {
    const { at, batch, key } = order;
    const read = at > since && at < until && !isManual(key);
    if (!read || listed.has(key) || isDead(order)) return false;
    const open = book.batches.some(({ name, status }) => name === batch && status === 'open');
    if (at > first) return open || changesByEdit(book, order);
    return open && newerOf(book, order) !== undefined;
  });
  return gone.map(({ no }) => no);
}

/** What is still to be done about them. */
export function goneProblems(book: OrderBook, numbers: readonly string[]): Problem[] {
  const gone = book.orders.filter((order) => numbers.includes(order.no) && !isDead(order));
  return gone.map((order) => {
    const newer = newerOf(book, order)?.no ?? '';
    if (newer === '') return { code: 'goneResponse', params: { order: order.no } };
    return { code: 'goneForNewer', params: { order: order.no, newer } };
  });
}
