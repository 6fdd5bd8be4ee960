import type { Batch } from '../../../src/domain/batch';
import type { Order } from '../../../src/domain/order';
import type { OrderBook } from '../../../src/domain/orderBook';
import { aLine, anOrder } from '../anOrder';
import { aBatch, aBook, aBuyer, aProduct, august } from '../book';
import { orderIn, slicesOf } from '../life/ask';

/** Waits for so many cakes since that minute. */
export const waits = (no: string, count: number, minute: number, changes: Partial<Order> = {}): Order => {
  const at = august(2, 1, minute);
  const line = aLine('NAS', count, { state: 'queued', at });
  const buyer = aBuyer({ whatsapp: `62812${no}` });
  return anOrder(no, [line], { at, status: 'waitingList', downPayment: 38_000, buyer, ...changes });
};

/** Five cakes: `IN` has four, `LIVE` one, and whoever is given waits. */
export function shop(
  queue: readonly Order[],
  batch: Partial<Batch> = {},
  changes: Partial<OrderBook> = {},
): OrderBook {
  const orders = [
    anOrder('IN', [aLine('NAS', 2), aLine('NAS', 2)], { buyer: aBuyer({ whatsapp: '62899' }) }),
    anOrder('LIVE', [aLine('NAS', 1)], { buyer: aBuyer({ whatsapp: '62877' }) }),
    ...queue,
  ];
  const products = [aProduct('NAS', { quota: 5 })];
  return aBook({ products, orders, batches: [aBatch({ afterSoldOut: 'queue', ...batch })], ...changes });
}

/** `A 2 NAS offered`, of each of these orders. */
export const standing = (book: OrderBook, ...numbers: string[]): string[] =>
  numbers.flatMap((no) => slicesOf(orderIn(book, no)).map((slice) => `${no} ${slice}`));
