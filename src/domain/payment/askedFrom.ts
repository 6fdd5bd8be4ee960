import { DAY, type Instant, startOfDay } from '../calendar';
import type { Order } from '../order';
import type { OrderBook } from '../orderBook';
import { isTaken } from '../production/taken';
import { balanceDue } from './balanceDue';
import { holdsMoney } from './booked';
import { withoutOffers } from './owed';

/** How long what a courier collects may be on its way. */
const COLLECTING = 3 * DAY;

/** From when Perlu Tindakan names a DP that is to come: by the date that the buyer was told, not the hidden one. */
export function downPaymentAskedFrom({ status, booked, downPaymentDue: due }: Order): Instant | null {
  const waits = status === 'awaitingDownPayment' && !holdsMoney(booked);
  return waits && due !== null ? due - DAY : null;
}

/** From when it names a balance that the buyer transfers: nothing of who is not in. */
export function balanceAskedFrom(book: OrderBook, order: Order): Instant | null {
  const due = balanceDue(book, withoutOffers(order));
  return isTaken(order) && typeof due === 'number' ? due - DAY : null;
}

/** From when it misses money of a parcel that is paid on delivery; of one that is Selesai, the day after it was sent. */
export function collectionAskedFrom(book: OrderBook, order: Order): Instant | null {
  const { status, shippedAt } = order;
  const isGone = status === 'shipped' || status === 'done';
  if (!isGone || balanceDue(book, withoutOffers(order)) !== 'cashOnDelivery') return null;
  const sent = shippedAt ?? order.at;
  return status === 'done' ? startOfDay(sent, book.shop.zone) + DAY : sent + COLLECTING;
}
