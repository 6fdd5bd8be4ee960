import type { Batch } from '../domain/batch';
import { formatDate } from '../domain/calendar';
import type { Order, OrderLine, OrderStatus } from '../domain/order';
import type { OrderBook } from '../domain/orderBook';
import { orderTotals } from '../domain/payment/orderTotals';
import { productLabel } from '../domain/product';
import { joined, type More, moreOn } from './joined';

/** One parcel: an order that is to be sent, or was and still has something to be seen to. */
export interface Parcel {
  readonly order: Order;
  readonly batch: Batch | undefined;
  /** Kurir; blank: what the buyer has asked for. */
  readonly courier: string;
  /** When it is to be sent: Mulai kirim of its batch, of an order from the shelf its own day; '' = not said. */
  readonly day: string;
  readonly dayAt: number;
  readonly items: string;
  readonly balance: number;
  /** What the courier collects: the balance, where the batch's Pelunasan is COD. */
  readonly cod: number;
}

const TO_SEND: readonly OrderStatus[] = ['confirmed', 'inProduction', 'readyToShip', 'shipped'];

/** Sent, with its number; or its batch is done, so that nobody waits for one. */
function isSeenTo({ tracking, status }: Order, batch: Batch | undefined): boolean {
  return status === 'shipped' && (tracking !== '' || batch?.status === 'done');
}

/** What is in the parcel, not what still waits. */
export function parcelItems({ lines }: Order): readonly OrderLine[] {
  return lines.filter(({ units, state }) => units > 0 && state === 'accepted');
}

/** `2 × Nastar (500 g), 1 × Kastengel` */
function itemsOf(order: Order, more: More): string {
  const items = parcelItems(order).map(
    ({ units, product, variant }) => `${units} × ${productLabel({ name: product, variant })}`,
  );
  return joined(items, ', ', more);
}

function parcelOf({ shop }: OrderBook, order: Order, batch: Batch | undefined): Parcel {
  const at = batch === undefined && order.batch === '' ? order.at : (batch?.shippingStarts ?? null);
  const { balance } = orderTotals(order);
  return {
    order,
    batch,
    courier: order.courier || order.buyer.delivery,
    day: at === null ? '' : formatDate(at, shop.zone),
    dayAt: at ?? Number.POSITIVE_INFINITY,
    items: itemsOf(order, moreOn('lines', shop.language)),
    balance,
    cod: batch?.balanceDue === 'cashOnDelivery' ? balance : 0,
  };
}

/**
 * Orders that are to be sent (src/domain/README.md, Recaps 6): living and accepted, from Dikonfirmasi on. What was sent
 * stays as long as its number is missing and its batch is not done. `sent` = how many are seen to.
 */
export function parcelsOf(book: OrderBook): { parcels: Parcel[]; sent: number } {
  const batches = new Map(book.batches.map((batch) => [batch.name, batch]));
  const all = book.orders
    .filter(({ status }) => TO_SEND.includes(status))
    .map((order) => ({ order, batch: batches.get(order.batch) }));
  const left = all.filter(({ order, batch }) => !isSeenTo(order, batch));
  return {
    parcels: left.map(({ order, batch }) => parcelOf(book, order, batch)),
    sent: all.length - left.length,
  };
}
