import type { Instant } from '../domain/calendar';
import { formatDate, formatLong } from '../domain/calendar';
import { sumOf } from '../domain/money';
import type { Order, OrderLine, OrderStatus } from '../domain/order';
import type { OrderBook } from '../domain/orderBook';
import { isDead, orderTotals } from '../domain/payment/orderTotals';
import { madeAgain } from '../domain/returns/returned';
import type { ProductionFrom } from '../domain/shop';
import { allFromStock } from '../domain/stock/fromStock';
import { monthWords } from '../messages/months';
import { productionWords } from '../messages/recaps';
import { productionFromWords } from '../messages/states';
import type { Recap, RecapDefinition } from './recap';
import { drawRecap } from './recap';

/** An accepted slice with what the recap says about it. */
interface ProductionRow {
  readonly line: OrderLine;
  readonly supplier: string;
  readonly ships: string;
  readonly batch: string;
  readonly counted: boolean;
}

type ProductionKey =
  | 'supplier'
  | 'ships'
  | 'batch'
  | 'code'
  | 'product'
  | 'variant'
  | 'ordered'
  | 'awaiting'
  | 'requests';

const definition: RecapDefinition<ProductionRow, ProductionKey> = {
  columns: [
    { key: 'supplier', format: 'text', value: ({ supplier }) => supplier },
    { key: 'ships', format: 'text', value: ({ ships }) => ships },
    { key: 'batch', format: 'text', value: ({ batch }) => batch },
    { key: 'code', format: 'text', value: ({ line }) => line.code },
    { key: 'product', format: 'text', value: ({ line }) => line.product },
    { key: 'variant', format: 'text', value: ({ line }) => line.variant },
    {
      key: 'ordered',
      format: 'count',
      total: true,
      value: ({ line, counted }) => (counted ? line.units : 0),
    },
    {
      key: 'awaiting',
      format: 'count',
      total: true,
      value: ({ line, counted }) => (counted ? 0 : line.units),
    },
    { key: 'requests', format: 'text', value: ({ line }) => request(line) },
  ],
  groupBy: ['supplier', 'ships', 'batch', 'code'],
};

/** A custom request with the units and the order that it belongs to. */
function request({ request, units, orderNo }: OrderLine): string {
  return request === '' ? '' : `${units}× ${request} (${orderNo})`;
}

const CONFIRMED: readonly OrderStatus[] = ['confirmed', 'inProduction', 'readyToShip', 'shipped', 'done'];

/** From when on an order is produced for (Hitung produksi mulai). */
const countsFrom: Readonly<Record<ProductionFrom, (order: Order) => boolean>> = {
  accepted: ({ status }) => status === 'awaitingDownPayment' || CONFIRMED.includes(status),
  downPayment: ({ status }) => CONFIRMED.includes(status),
  paid: (order) => CONFIRMED.includes(order.status) && orderTotals(order).balance === 0,
};

/** Accepted slices, and what is sent in place of returned units once more. */
function accepted({ shop }: OrderBook, order: Order, which: (line: OrderLine) => boolean): OrderLine[] {
  const own = order.lines.filter((line) => line.state === 'accepted' && which(line));
  const { again } = productionWords[shop.language];
  const once = own.filter((line) => madeAgain(line) > 0);
  return [...own, ...once.map((line) => ({ ...line, units: madeAgain(line), request: again }))];
}

/** What lies in stock is not made. */
function isReady({ products }: OrderBook, { code }: OrderLine): boolean {
  return allFromStock(products, [code]);
}

function rowsOf(book: OrderBook, order: Order): ProductionRow[] {
  const { zone, productionFrom } = book.shop;
  const ships = book.batches.find(({ name }) => name === order.batch)?.shippingStarts ?? null;
  return accepted(book, order, (line) => !isReady(book, line)).map((line) => ({
    line,
    supplier: book.products.find(({ code }) => code === line.code)?.supplier ?? '',
    ships: ships === null ? '' : formatDate(ships, zone),
    batch: order.batch,
    counted: countsFrom[productionFrom](order),
  }));
}

/** By supplier, then batch by batch, then as the seller listed her products. */
function inShopOrder(book: OrderBook, rows: readonly ProductionRow[]): ProductionRow[] {
  const batch = (row: ProductionRow): number => book.batches.findIndex(({ name }) => name === row.batch);
  const product = (row: ProductionRow): number =>
    book.products.findIndex(({ code }) => code === row.line.code);
  const bySupplier = (a: ProductionRow, b: ProductionRow): number =>
    a.supplier === b.supplier ? 0 : a.supplier < b.supplier ? -1 : 1;
  return [...rows].sort((a, b) => bySupplier(a, b) || batch(a) - batch(b) || product(a) - product(b));
}

const unitsIn = (lines: readonly OrderLine[]): number => sumOf(lines.map(({ units }) => units));

/** How many orders and units a note speaks of; no note about nothing. */
function note(
  of: readonly (readonly OrderLine[])[],
  say: (orders: number, units: number) => string,
): string[] {
  const units = unitsIn(of.flat());
  return of.length === 0 ? [] : [say(of.length, units)];
}

function filled(of: readonly OrderLine[][]): OrderLine[][] {
  return of.filter((lines) => lines.length > 0);
}

function notes(book: OrderBook, now: Instant): string[] {
  const { language, zone, productionFrom } = book.shop;
  const words = productionWords[language];
  const dead = book.orders.filter(isDead);
  const review = book.orders.filter(({ status }) => status === 'needsReview');
  const living = book.orders.filter((order) => !isDead(order) && order.status !== 'needsReview');
  const queued = filled(
    living.map(({ lines }) => lines.filter(({ state }) => state === 'queued' || state === 'offered')),
  );
  const ready = filled(living.map((order) => accepted(book, order, (line) => isReady(book, line))));
  return [
    words.stamp(formatLong(now, zone, monthWords[language])),
    words.counts(productionFromWords[productionFrom][language]),
    words.leftOut(dead.length, unitsIn(dead.flatMap(({ lines }) => lines))),
    ...note(ready, words.fromStock),
    ...note(queued, words.waiting),
    ...note(
      review.map(({ lines }) => lines),
      words.review,
    ),
  ];
}

/**
 * Rekap Produksi: per supplier, ship date and batch, each product × variant with the units ordered
 * (src/domain/README.md, Recaps 3). Dead, queueing and unread orders are left out, and how many is said.
 */
export function productionRecap(book: OrderBook, now: Instant): Recap {
  const living = book.orders.filter((order) => !isDead(order) && order.status !== 'needsReview');
  const rows = living.flatMap((order) => rowsOf(book, order));
  return drawRecap(
    definition,
    inShopOrder(book, rows),
    productionWords[book.shop.language],
    notes(book, now),
  );
}
