import { DAY, type Instant } from '../calendar';
import type { Order, OrderStatus } from '../order';
import type { OrderBook } from '../orderBook';
import { isDead } from '../payment/orderTotals';

const SENT: readonly OrderStatus[] = ['shipped', 'done'];

/** Whether an edit still changes the order, or tells the seller something before it is sent. */
export function changesByEdit({ batches }: Pick<OrderBook, 'batches'>, order: Order): boolean {
  if (isDead(order) || SENT.includes(order.status)) return false;
  const status = batches.find(({ name }) => name === order.batch)?.status;
  return status !== 'done' && status !== 'cancelled';
}

/** Where nobody says what was sent, no sweep reads all that was ever sold. */
const FURTHEST = 100 * DAY;

/**
 * From when on a deep sweep reads the form's store: the opening of the earliest batch that takes orders, or of which an order may still
 * change by an edit, for Google may list an edited response under its first time (src/domain/README.md, Intake 2).
 * 0 = no batch is open, read everything.
 */
export function editsSince(book: OrderBook, now: Instant): Instant {
  const open = book.batches.filter(({ status }) => status === 'open');
  const openings = open.flatMap(({ opens }) => opens ?? []);
  if (openings.length === 0) return 0;
  const before = book.orders
    .filter((order) => changesByEdit(book, order))
    .map((order) => begunAt(book, order));
  return Math.min(...openings, Math.max(now - FURTHEST, Math.min(...before)));
}

/** One that was moved came before its batch. */
function begunAt({ batches }: OrderBook, { batch, at }: Order): Instant {
  return Math.min(at, batches.find(({ name }) => name === batch)?.opens ?? at);
}
