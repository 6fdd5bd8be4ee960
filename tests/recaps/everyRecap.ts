import type { Instant } from '../../src/domain/calendar';
import type { Kitchen } from '../../src/domain/material/material';
import type { OrderBook } from '../../src/domain/orderBook';
import type { Recap } from '../../src/recaps/recap';
import { room } from '../../src/recaps/room';

/** Every recap of a book, by its name. */
export function everyRecap(book: OrderBook, kitchen: Kitchen, now: Instant): Record<string, Recap> {
  return {
    production: room.productionRecap(book, now),
    shipping: room.shippingRecap(book, now),
    quota: room.quotaRecap(book, now),
    material: room.materialRecap(book, kitchen, now),
    payment: room.paymentRecap(book, now),
    buyer: room.buyerRecap(book, now),
    batch: room.batchRecap(book, now),
    dashboard: room.dashboard(book, now, now),
    toDo: room.toDo(book, now),
  };
}
