import type { Batch } from '../batch';
import { sumOf } from '../money';
import type { Order, OrderLine, OrderStatus } from '../order';
import type { OrderBook } from '../orderBook';
import { isDead, orderTotals } from '../payment/orderTotals';
import type { Product } from '../product';
import type { ProductionFrom } from '../shop';
import { isFromStock } from '../stock/fromStock';
import { shelf } from '../stock/shelf';

/** Units of a Kode in a batch: an accepted slice, or none, where all of them have gone. */
export interface ProductionRow {
  readonly batch: Batch;
  readonly line: Pick<OrderLine, 'code' | 'product' | 'variant' | 'units'>;
  /** Whether its order has reached "Hitung produksi mulai". */
  readonly counted: boolean;
  readonly ready: boolean;
  readonly supplier: string;
  /** Units, custom request and number of its order, in words; '' = none. */
  readonly request: string;
  /** Of its supplier, batch and product: where the line stands. */
  readonly place: readonly (string | number)[];
}

type Rows = readonly [ProductionRow, ...ProductionRow[]];

export const orderedUnits = ({ line, counted }: ProductionRow): number => (counted ? line.units : 0);
export const unitsFromStock = (row: ProductionRow): number => (row.ready ? orderedUnits(row) : 0);
export const madeUnits = ([{ batch, line }]: Rows): number => batch.made[line.code] ?? 0;

/** Harus dibuat, of all rows of a Kode in a batch (src/domain/README.md, Recaps 3). */
export function unitsToMake(rows: Rows): number {
  const left = sumOf(rows.map((row) => orderedUnits(row) - unitsFromStock(row)));
  return Math.max(0, left - madeUnits(rows));
}

const CONFIRMED: readonly OrderStatus[] = ['confirmed', 'inProduction', 'readyToShip', 'shipped', 'done'];

/** From when on an order is produced for (Hitung produksi mulai). */
const COUNTS_FROM: Readonly<Record<ProductionFrom, (order: Order) => boolean>> = {
  accepted: ({ status }) => status === 'awaitingDownPayment' || CONFIRMED.includes(status),
  downPayment: ({ status }) => CONFIRMED.includes(status),
  paid: (order) => CONFIRMED.includes(order.status) && orderTotals(order).balance === 0,
};

/** Whether an order is produced for. */
export function isProducedFor({ shop }: OrderBook, order: Order): boolean {
  return COUNTS_FROM[shop.productionFrom](order);
}

export function acceptedLines({ lines }: Order): OrderLine[] {
  return lines.filter(({ state }) => state === 'accepted');
}

/** Orders that take part in production: what lives, and has been read. */
export function livingOrders({ orders }: OrderBook): Order[] {
  return orders.filter((order) => !isDead(order) && order.status !== 'needsReview');
}

/** A custom request with the units and the order that it belongs to. */
function requestOf({ request, units, orderNo }: OrderLine): string {
  return request === '' ? '' : `${units}× ${request} (${orderNo})`;
}

/** What rows take from products and batches, looked up once for all of them; of two of one name the first counts. */
interface Places {
  readonly products: ReadonlyMap<string, Product>;
  readonly batches: ReadonlyMap<string, Batch>;
  /** Where a Kode, or a batch, stands on its tab. */
  readonly order: ReadonlyMap<Product | Batch | undefined, number>;
  readonly fromStock: ReadonlySet<string>;
}

function placesOf({ products, batches }: OrderBook): Places {
  const backwards = <T>(all: readonly T[], key: (one: T) => string): Map<string, T> =>
    new Map(all.map((one) => [key(one), one] as const).reverse());
  return {
    products: backwards(products, ({ code }) => code),
    batches: backwards(batches, ({ name }) => name),
    order: new Map([...products, ...batches].map((one, index) => [one, index])),
    fromStock: new Set(products.filter(isFromStock).map(({ code }) => code)),
  };
}

type Filled = Pick<ProductionRow, 'batch' | 'line' | 'counted' | 'request'>;

/** With what its product says about it. */
function rowOf({ products, order, fromStock }: Places, filled: Filled): ProductionRow {
  const { line, batch } = filled;
  const product = products.get(line.code);
  const supplier = product?.supplier ?? '';
  const place = [supplier, order.get(batch) ?? -1, order.get(product) ?? -1];
  return { ...filled, supplier, ready: fromStock.has(line.code), place };
}

const SHOWN: readonly Batch['status'][] = ['open', 'closed', 'production', 'shipping'];

/** What has changed to nothing since the close, or was made of what nobody wants any more, still has its row. */
function emptied(places: Places, batch: Batch): ProductionRow[] {
  const codes = new Set([...Object.keys(batch.atClose ?? {}), ...Object.keys(batch.made)]);
  return [...codes].map((code) => {
    const { name = '', variant = '' } = places.products.get(code) ?? {};
    const line = { code, product: name, variant, units: 0 };
    return rowOf(places, { batch, line, counted: true, request: '' });
  });
}

/** Of a batch that is done nothing is to be made. */
export function isOfDone({ batches }: OrderBook): (order: Order) => boolean {
  const done = new Set(batches.filter(({ status }) => status === 'done').map(({ name }) => name));
  return ({ batch }) => done.has(batch);
}

/** All that is accepted in batches that are not done, and of those under way what was. */
export function productionRows(book: OrderBook): ProductionRow[] {
  const places = placesOf(book);
  const isDone = isOfDone(book);
  const wanted = livingOrders(book).filter((order) => !isDone(order));
  return [
    ...wanted.flatMap((order) => {
      const batch = places.batches.get(order.batch) ?? { ...shelf, name: order.batch };
      const counted = isProducedFor(book, order);
      return acceptedLines(order).map((line) =>
        rowOf(places, { batch, line, counted, request: requestOf(line) }),
      );
    }),
    ...book.batches.filter(({ status }) => SHOWN.includes(status)).flatMap((batch) => emptied(places, batch)),
  ];
}
