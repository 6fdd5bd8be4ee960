import type { Batch } from '../batch';
import { isInDoubt } from '../batch/aliveThoughCancelled';
import { DAY, HOUR, type Instant } from '../calendar';
import type { Order } from '../order';
import type { OrderBook } from '../orderBook';
import { balanceDue } from '../payment/balanceDue';
import { holdsMoney } from '../payment/booked';
import { withoutOffers } from '../payment/owed';

/** What a buyer is told of: an accepted order, its DP, the close, the balance, the parcel. */
export type MessageKind = 'confirmation' | 'reminder' | 'closed' | 'balance' | 'ready' | 'shipped';

/** One message to one buyer. `key` = the kind, and what it is due for: told once, it is never due again. */
export interface Message {
  readonly kind: MessageKind;
  readonly key: string;
}

/** A message that the order's state plans, and from when until when; `null` = as long as the state lasts. */
interface Planned extends Message {
  readonly from: Instant | null;
  readonly until: Instant | null;
}

/** How long before its due date the balance is asked for. */
const BALANCE_AHEAD = 3 * DAY;

/** By its state alone. */
const OF_STATUS: Partial<Record<Order['status'], MessageKind>> = { readyToShip: 'ready', shipped: 'shipped' };

function standing(kind: MessageKind): Planned {
  return { kind, key: kind, from: null, until: null };
}

/** The day before, where she had longer than that, and once more three hours before. */
function reminders({ at, status, booked, downPaymentDue: due }: Order): Planned[] {
  if (status !== 'awaitingDownPayment' || holdsMoney(booked) || due === null) return [];
  const last = due - 3 * HOUR;
  const day: Planned = { kind: 'reminder', key: `reminder day ${due}`, from: due - DAY, until: last };
  const hours: Planned = { kind: 'reminder', key: `reminder hours ${due}`, from: last, until: null };
  return due - at > DAY ? [day, hours] : [hours];
}

function balance(book: OrderBook, order: Order): Planned[] {
  const due = balanceDue(book, withoutOffers(order));
  if (order.status === 'awaitingDownPayment' || typeof due !== 'number') return [];
  return [{ kind: 'balance', key: `balance ${due}`, from: due - BALANCE_AHEAD, until: null }];
}

function isClosed(batch: Batch | undefined): boolean {
  return batch !== undefined && batch.closedAt !== null;
}

/** In their order. That orders are closed says what a confirmation would, and comes in the place of one that was not sent. */
function planned(book: OrderBook, order: Order): Planned[] {
  const { status, told } = order;
  if (isInDoubt(book, order)) return [];
  const kind = OF_STATUS[status];
  if (kind !== undefined) return [standing(kind)];
  const early = status === 'awaitingDownPayment' || status === 'confirmed';
  if (!early && status !== 'inProduction') return [];
  const closed = isClosed(book.batches.find(({ name }) => name === order.batch));
  return [
    ...(early && !closed && !told.includes('closed') ? [standing('confirmation')] : []),
    ...reminders(order),
    ...(early && closed ? [standing('closed')] : []),
    ...balance(book, order),
  ];
}

function untold(book: OrderBook, order: Order): Planned[] {
  return isReachable(order) ? planned(book, order).filter(({ key }) => !order.told.includes(key)) : [];
}

/** Whether WhatsApp can be opened on it. */
function isReachable({ buyer, phoneUnread }: Order): boolean {
  return phoneUnread === undefined && /^\d{8,15}$/.test(buyer.whatsapp);
}

/**
 * What the buyer of a living, accepted order is to be told next, and has not been; `null` = nothing
 * (src/domain/README.md, Messages 3).
 */
export function nextMessage(book: OrderBook, order: Order, now: Instant): Message | null {
  const isDue = ({ from, until }: Planned): boolean => (from ?? now) <= now && now < (until ?? Infinity);
  return untold(book, order).find(isDue) ?? null;
}

/** When the clock alone brings it another message: what stands behind one that is due already has no moment. */
export function messageTurns(book: OrderBook, order: Order): Instant[] {
  const coming = untold(book, order);
  const first = coming.findIndex(({ from }) => from === null);
  const before = first < 0 ? coming : coming.slice(0, first);
  return before.map(({ from }) => from).filter((from) => from !== null);
}

/** Opens a chat with the words typed in; nothing is sent until the seller sends it. `phone` = digits with country code. */
export function whatsAppLink(phone: string, words: string): string {
  // Half an emoji can't be encoded, and must not keep all others from being told.
  return `https://wa.me/${phone}?text=${encodeURIComponent(words.replace(/\p{Surrogate}/gu, '\uFFFD'))}`;
}
