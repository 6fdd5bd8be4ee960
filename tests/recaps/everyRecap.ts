import type { Instant } from '../../src/domain/calendar';
import type { Kitchen } from '../../src/domain/material/material';
import type { OrderBook } from '../../src/domain/orderBook';
import { batchRecap } from '../../src/recaps/batchRecap';
import { buyerRecap } from '../../src/recaps/buyerRecap';
import { dashboard } from '../../src/recaps/dashboard';
import { materialRecap } from '../../src/recaps/materialRecap';
import { paymentRecap } from '../../src/recaps/paymentRecap';
import { productionRecap } from '../../src/recaps/productionRecap';
import { quotaRecap } from '../../src/recaps/quotaRecap';
import type { Recap } from '../../src/recaps/recap';
import { shippingRecap } from '../../src/recaps/shippingRecap';
import { toDo } from '../../src/recaps/toDo';

/** Every recap of a book, by its name. */
export function everyRecap(book: OrderBook, kitchen: Kitchen, now: Instant): Record<string, Recap> {
  return {
    production: productionRecap(book),
    shipping: shippingRecap(book),
    quota: quotaRecap(book, now),
    material: materialRecap(book, kitchen),
    payment: paymentRecap(book),
    buyer: buyerRecap(book),
    batch: batchRecap(book),
    dashboard: dashboard(book, now),
    toDo: toDo(book, now),
  };
}
