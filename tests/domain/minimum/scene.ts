import type { Batch } from '../../../src/domain/batch';
import type { Instant } from '../../../src/domain/calendar';
import { type Intake, takeIn } from '../../../src/domain/intake/takeIn';
import type { SellerRequest } from '../../../src/domain/life/requests';
import type { Order } from '../../../src/domain/order';
import type { OrderBook } from '../../../src/domain/orderBook';
import { aLine, anOrder } from '../anOrder';
import { aBatch, aBook, aProduct, august } from '../book';

/** An order of so many NAS, made `hours` after 08.00 of 2 August. */
export function nas(no: string, units: number, hours: number, changes: Partial<Order> = {}): Order {
  const at = august(2, 8 + hours);
  return anOrder(no, [aLine('NAS', units, { at })], { at, revisedAt: at, ...changes });
}

/** O1, O2, … of so many NAS each, an hour apart. */
export function ordersOf(units: readonly number[]): Order[] {
  return units.map((each, index) => nas(`O${index + 1}`, each, index));
}

/** Agustus, open from 1/8 09.00 to 5/8 20.00, cut-off 7/8 00.00, with these orders. */
export function bookOf(
  batch: Partial<Batch>,
  orders: readonly Order[],
  { batches = [], ...more }: Partial<OrderBook> = {},
): OrderBook {
  const products = [aProduct('NAS'), aProduct('KAS')];
  return aBook({ products, batches: [aBatch(batch), ...batches], orders, ...more });
}

/** One second past Tutup. */
export const CLOSED = august(5, 20, 0, 1);

export const september = aBatch({
  name: 'September',
  opens: august(20, 9),
  closes: august(25, 20),
  productionStarts: null,
  shippingStarts: null,
  status: 'scheduled',
});

/** A run without any response. */
export function passes(
  book: OrderBook,
  now: Instant = CLOSED,
  requests: readonly SellerRequest[] = [],
): Intake {
  return takeIn(book, { drafts: [], requests }, now);
}

/** Of each order number, batch, status, and units by state: `O1 Agustus confirmed accepted 3`. */
export function standing({ orders }: OrderBook): string[] {
  return orders.map(({ no, batch, status, lines }) =>
    [no, batch, status, ...lines.map(({ state, units }) => `${state} ${units}`)].join(' '),
  );
}
