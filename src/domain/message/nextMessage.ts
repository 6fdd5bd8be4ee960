import type { Batch } from '../batch';
import { DAY, HOUR, type Instant } from '../calendar';
import type { Order } from '../order';
import type { OrderBook } from '../orderBook';
import { balanceDue } from '../payment/balanceDue';
import { holdsMoney } from '../payment/booked';

/** What a buyer is told of: an accepted order, its DP, the close, the balance, the parcel. */
export type MessageKind = 'confirmation' | 'reminder' | 'closed' | 'balance' | 'ready' | 'shipped';

/** One message to one buyer. `key` = the kind, and what it is due for: told once, it is never due again. */
export interface Message {
  readonly kind: MessageKind;
  readonly key: string;
}

/** How long before its due date the balance is asked for. */
const BALANCE_AHEAD = 3 * DAY;

/** By its state alone. */
const OF_STATUS: Partial<Record<Order['status'], MessageKind>> = { readyToShip: 'ready', shipped: 'shipped' };

/** The day before, where she had longer than that, and once more three hours before. */
function reminder({ at, status, booked, downPaymentDue: due }: Order, now: Instant): Message[] {
  if (status !== 'awaitingDownPayment' || holdsMoney(booked) || due === null) return [];
  if (now >= due - 3 * HOUR) return [{ kind: 'reminder', key: `reminder hours ${due}` }];
  return due - at > DAY && now >= due - DAY ? [{ kind: 'reminder', key: `reminder day ${due}` }] : [];
}

function balance(book: OrderBook, order: Order, now: Instant): Message[] {
  const due = balanceDue(book, order);
  if (order.status === 'awaitingDownPayment' || typeof due !== 'number' || now < due - BALANCE_AHEAD)
    return [];
  return [{ kind: 'balance', key: `balance ${due}` }];
}

function isClosed(batch: Batch | undefined): boolean {
  return batch !== undefined && batch.closedAt !== null && batch.status !== 'cancelled';
}

function dueMessages(book: OrderBook, order: Order, now: Instant): Message[] {
  const { status } = order;
  const kind = OF_STATUS[status];
  if (kind !== undefined) return [{ kind, key: kind }];
  const early = status === 'awaitingDownPayment' || status === 'confirmed';
  if (!early && status !== 'inProduction') return [];
  const batch = book.batches.find(({ name }) => name === order.batch);
  const told = (due: boolean, only: 'confirmation' | 'closed'): Message[] =>
    due ? [{ kind: only, key: only }] : [];
  return [
    ...told(early, 'confirmation'),
    ...reminder(order, now),
    ...told(early && isClosed(batch), 'closed'),
    ...balance(book, order, now),
  ];
}

/** Whether WhatsApp can be opened on it. */
function isReachable({ buyer }: Order): boolean {
  return /^\d{8,15}$/.test(buyer.whatsapp);
}

/**
 * What the buyer of a living, accepted order is to be told next, and has not been; `null` = nothing
 * (src/domain/README.md, Messages 3).
 */
export function nextMessage(book: OrderBook, order: Order, now: Instant): Message | null {
  if (!isReachable(order)) return null;
  return dueMessages(book, order, now).find(({ key }) => !order.told.includes(key)) ?? null;
}

/** Opens a chat with the words typed in; nothing is sent until the seller sends it. `phone` = digits with country code. */
export function whatsAppLink(phone: string, words: string): string {
  // Half an emoji can't be encoded, and must not keep all others from being told.
  return `https://wa.me/${phone}?text=${encodeURIComponent(words.replace(/\p{Surrogate}/gu, '\uFFFD'))}`;
}
