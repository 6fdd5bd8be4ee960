import type { Instant } from '../calendar';
import type { Story } from '../life/story';
import { type Rupiah, sumOf } from '../money';
import type { Order } from '../order';
import { applyLedger } from '../payment/applyLedger';
import { bookedOf, onItsWayBack, paidOf } from '../payment/booked';
import { isDead, orderTotals } from '../payment/orderTotals';
import { newPayment, type Payment, RETURNED } from '../payment/payment';
import { returnedValue } from './returnedValue';

/** The row that a return books: money to be sent, or money kept for the next order. */
type Kind = 'refund' | 'transferred';

function isOurs(row: Payment, kind: Kind): boolean {
  const isOut = kind === 'refund' || row.amount < 0;
  return row.key === RETURNED && row.kind === kind && isOut && row.problems.length === 0;
}

/** Money kept for a next order that nobody has named yet. */
export function isOpenCredit(row: Payment): boolean {
  return isOurs(row, 'transferred') && row.status === 'received' && row.reference.trim() === '';
}

function isOpen(row: Payment): boolean {
  return isOpenCredit(row) || (isOurs(row, 'refund') && ['toBeSent', 'failed'].includes(row.status));
}

/** What a return has moved already: sent, or carried over to an order. */
function isGone(row: Payment): boolean {
  if (isOurs(row, 'refund')) return row.status === 'sent';
  return isOurs(row, 'transferred') && row.status === 'received' && !isOpenCredit(row);
}

const amountOf = (rows: readonly Payment[]): Rupiah => sumOf(rows.map(({ amount }) => Math.abs(amount)));

export function goneOf(own: readonly Payment[], kind: Kind): Rupiah {
  return amountOf(own.filter((row) => row.kind === kind && isGone(row)));
}

/** The newest planned rows stand as far as they are wanted: of a killed run the row that took the place of the others. */
function fitted(own: readonly Payment[], kind: Kind, wanted: Rupiah): { rows: Payment[]; left: Rupiah } {
  let left = wanted;
  const rows = [...own].reverse().map((row): Payment => {
    const amount = Math.abs(row.amount);
    if (row.kind !== kind || !isOpen(row)) return row;
    if (amount > left) return { ...row, status: 'rejected' };
    left -= amount;
    return row;
  });
  return { rows: rows.reverse(), left };
}

/** An order's rows as its returns would have them: what is over of them, never more than was paid. */
function settled(order: Order, own: readonly Payment[], now: Instant): Payment[] {
  const booked = bookedOf(own);
  const value = isDead(order) ? { refund: 0, credit: 0 } : returnedValue(order);
  const { billed } = orderTotals({ ...order, booked });
  const over = paidOf(booked) - billed - onItsWayBack(booked) + amountOf(own.filter(isOpen));
  const toSend = Math.max(0, Math.min(value.refund - goneOf(own, 'refund'), over));
  const toKeep = Math.max(0, Math.min(value.credit - goneOf(own, 'transferred'), over - toSend));
  const refunds = fitted(own, 'refund', toSend);
  const credits = fitted(refunds.rows, 'transferred', toKeep);
  const about = { orderNo: order.no, at: now } as const;
  const fresh = [
    { ...about, kind: 'refund', amount: refunds.left, status: 'toBeSent' },
    { ...about, kind: 'transferred', amount: -credits.left, status: 'received' },
  ] as const;
  const booking = fresh.filter(({ amount }) => amount !== 0);
  return [...credits.rows, ...booking.map((row) => newPayment(row, { key: RETURNED }))];
}

/**
 * Plans what returns come to in money (src/domain/README.md, Money 10): rows Pengembalian Akan dikirim, and for the next
 * order rows Pindahan without Referensi; what a return that was taken back has planned is Ditolak. Doing it again books
 * nothing.
 */
export function settleReturns(story: Story, now: Instant): Story {
  const { payments, orders } = story.book;
  if (payments === null) return story;
  const ours = new Set(payments.filter(({ key }) => key === RETURNED).map(({ orderNo }) => orderNo));
  const concerned = orders.filter(({ no, lines }) => ours.has(no) || lines.some((line) => line.returned));
  const after = concerned.reduce<readonly Payment[]>((sofar, order) => {
    const own = sofar.filter(({ orderNo }) => orderNo === order.no);
    const next = settled(order, own, now);
    const stands = new Map(own.map((row, index) => [row, next[index] ?? row]));
    return [...sofar.map((row) => stands.get(row) ?? row), ...next.slice(own.length)];
  }, payments);
  const changed = after.length > payments.length || after.some((row, index) => row !== payments[index]);
  return changed ? applyLedger({ ...story, book: { ...story.book, payments: after } }, now) : story;
}
