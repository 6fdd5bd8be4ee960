import type { Instant } from '../calendar';
import type { Story } from '../life/story';
import type { Order } from '../order';
import type { OrderBook } from '../orderBook';
import { applyLedger } from './applyLedger';
import { bookedOf, keptOf, onItsWayBack, paidOf, sentBack } from './booked';
import { isDead } from './orderTotals';
import type { Payment } from './payment';
import { CANCELLED, newPayment } from './payment';
import { keptOfDead } from './refundPolicy';

/** What is not settled yet of a dead order's money: what is kept of it, and what goes back. */
function settlement(book: OrderBook, order: Order, own: readonly Payment[], now: Instant): Payment[] {
  const booked = bookedOf(own);
  const open = paidOf(booked) - keptOf(booked) - onItsWayBack(booked);
  const kept = open <= 0 ? null : keptOfDead(book, order, paidOf(booked) + sentBack(booked), now);
  if (kept === null) return [];
  const forfeited = Math.max(0, Math.min(open, kept - keptOf(booked)));
  const about = { orderNo: order.no, at: now } as const;
  const rows = [
    { ...about, kind: 'forfeited', amount: forfeited, status: 'received' },
    { ...about, kind: 'refund', amount: open - forfeited, status: 'toBeSent' },
  ] as const;
  return rows.filter(({ amount }) => amount > 0).map((row) => newPayment(row, { key: CANCELLED }));
}

/** Whether a row was booked because its order had died, and nothing has been sent yet. */
function isVoid({ key, kind, status }: Payment): boolean {
  const stands = kind === 'forfeited' ? status === 'received' : status === 'toBeSent';
  return key === CANCELLED && stands;
}

/**
 * The money of orders that have died: what is kept, and what is to be sent back, once the seller has said who caused it;
 * of one that lives again nothing is kept (src/domain/README.md, Money 8). Cancelling and sending back are two acts:
 * a row Akan dikirim moves nothing. Doing it again books nothing.
 */
export function settleDead(story: Story, now: Instant): Story {
  const { book } = story;
  const { payments } = book;
  if (payments === null) return story;
  const orders = new Map(book.orders.map((order) => [order.no, order]));
  const lives = ({ orderNo }: Payment): boolean => {
    const order = orders.get(orderNo);
    return order !== undefined && !isDead(order);
  };
  const standing = payments.map((row) =>
    isVoid(row) && lives(row) ? { ...row, status: 'rejected' as const } : row,
  );
  const numbers = [...new Set(payments.map(({ orderNo }) => orderNo))];
  const rows = numbers.flatMap((no) => {
    const order = orders.get(no);
    if (order === undefined || !isDead(order)) return [];
    return settlement(
      book,
      order,
      standing.filter(({ orderNo }) => orderNo === no),
      now,
    );
  });
  const changed = rows.length > 0 || standing.some((row, index) => row !== payments[index]);
  if (!changed) return story;
  return applyLedger({ ...story, book: { ...book, payments: [...standing, ...rows] } }, now);
}
