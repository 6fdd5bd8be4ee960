import type { Batch } from '../domain/batch';
import { formatDate } from '../domain/calendar';
import type { Rupiah } from '../domain/money';
import type { Order, OrderLine } from '../domain/order';
import type { OrderBook } from '../domain/orderBook';
import { leftToPay } from '../domain/payment/owed';
import { productLabel } from '../domain/product';
import { hasOpenReplacement, openReplacement } from '../domain/returns/returned';
import { cashOnDelivery, isSent } from '../domain/shipping/cashOnDelivery';
import type { Language } from '../domain/shop';
import { phrases } from '../messages/phrases';
import { courierNames } from './courierNames';
import { joined, moreOn } from './joined';

/** One parcel: an order that is to be sent, or was and still has something to be seen to. */
export interface Parcel {
  readonly order: Order;
  readonly batch: Batch | undefined;
  /** Kurir; blank: what the buyer has asked for; of one courier in one spelling. */
  readonly courier: string;
  /** When it is to be sent: Mulai kirim of its batch, of an order from the shelf its own day; '' = not said. */
  readonly day: string;
  readonly dayAt: number;
  readonly items: string;
  readonly balance: number;
  /** What the courier collects. */
  readonly cod: number;
}

/** Sent, with its number; or its batch is done, so that nobody waits for one. What is to be sent again is not. */
function isSeenTo(order: Order, batch: Batch | undefined): boolean {
  const { tracking, status } = order;
  if (hasOpenReplacement(order)) return false;
  return status === 'done' || (status === 'shipped' && (tracking !== '' || batch?.status === 'done'));
}

/** What is to be collected with its parcel; if something is sent again, that was due with the first. */
export function codHere(order: Order, batch: Batch | undefined): Rupiah {
  return isSeenTo(order, batch) || hasOpenReplacement(order) ? 0 : cashOnDelivery(order, batch);
}

/** What is in the parcel, not what still waits; once something is to be sent again, nothing but that. */
export function parcelItems(order: Order): readonly OrderLine[] {
  const own = order.lines.filter(({ units, state }) => units > 0 && state === 'accepted');
  if (!hasOpenReplacement(order)) return own;
  return own.map((line) => ({ ...line, units: openReplacement(line) })).filter(({ units }) => units > 0);
}

/** Whether it still has to leave. */
export function isHere(order: Order): boolean {
  return hasOpenReplacement(order) || (order.status !== 'shipped' && order.status !== 'done');
}

/** `2 × Nastar (500 g), 1 × Kastengel`; of what is sent again that is said. */
function itemsOf(order: Order, language: Language): string {
  const again = hasOpenReplacement(order) ? ` (${phrases('productionRecap', language)('again')})` : '';
  const items = parcelItems(order).map(
    ({ units, product, variant }) => `${units} × ${productLabel({ name: product, variant })}${again}`,
  );
  return joined(items, ', ', moreOn('lines', language));
}

type Sent = Pick<Parcel, 'order' | 'batch' | 'courier'>;

function parcelOf({ shop }: OrderBook, { order, batch, courier }: Sent): Parcel {
  const at = batch === undefined && order.batch === '' ? order.at : (batch?.shippingStarts ?? null);
  return {
    order,
    batch,
    courier,
    day: at === null ? '' : formatDate(at, shop.zone),
    dayAt: at ?? Number.POSITIVE_INFINITY,
    items: itemsOf(order, shop.language),
    balance: leftToPay(order),
    cod: codHere(order, batch),
  };
}

/**
 * Orders that are to be sent (src/domain/README.md, Recaps 6): living and accepted, from Dikonfirmasi on. What was sent
 * stays as long as its number is missing and its batch is not done, or something is to be sent again. `sent` and `done` =
 * how many are seen to.
 */
export function parcelsOf(book: OrderBook): { parcels: Parcel[]; sent: number; done: number } {
  const batches = new Map(book.batches.map((batch) => [batch.name, batch]));
  const all = book.orders.filter(isSent);
  const left = all.filter((order) => !isSeenTo(order, batches.get(order.batch)));
  const nameOf = courierNames(left);
  const isDone = ({ status }: Order): boolean => status === 'done';
  const done = all.filter(isDone).length - left.filter(isDone).length;
  return {
    parcels: left.map((order) => {
      return parcelOf(book, { order, batch: batches.get(order.batch), courier: nameOf(order) });
    }),
    sent: all.length - left.length - done,
    done,
  };
}
