import type { Batch } from '../domain/batch';
import type { Instant } from '../domain/calendar';
import { formatDate, formatLong } from '../domain/calendar';
import { sumOf } from '../domain/money';
import type { Order, OrderLine, OrderStatus } from '../domain/order';
import type { OrderBook } from '../domain/orderBook';
import { isDead, orderTotals } from '../domain/payment/orderTotals';
import { madeAgain } from '../domain/returns/returned';
import type { ProductionFrom } from '../domain/shop';
import { allFromStock } from '../domain/stock/fromStock';
import { shelf } from '../domain/stock/shelf';
import { monthWords } from '../messages/months';
import { phrases } from '../messages/phrases';
import { type HeaderKey, recapWording } from '../messages/recapWording';
import { productionFromWords } from '../messages/states';
import { computed, listed, sum, text } from './columns';
import { drawTable } from './drawRecap';
import type { Group, Recap, RecapDefinition } from './recap';

/** Units of a Kode in a batch: an accepted slice, or none, where all of them have gone. */
interface ProductionRow {
  readonly batch: Batch;
  readonly line: Pick<OrderLine, 'code' | 'product' | 'variant' | 'units'>;
  readonly supplier: string;
  readonly ships: string;
  readonly counted: boolean;
  readonly ready: boolean;
  readonly request: string;
  /** Of its supplier, batch and product: where the line stands. */
  readonly place: readonly (string | number)[];
}

const ordered = ({ line, counted }: ProductionRow): number => (counted ? line.units : 0);
const fromStock = (row: ProductionRow): number => (row.ready ? ordered(row) : 0);
const made = ([{ batch, line }]: Group<ProductionRow>): number => batch.made[line.code] ?? 0;

function toMake(rows: Group<ProductionRow>): number {
  return Math.max(0, sumOf(rows.map((row) => ordered(row) - fromStock(row))) - made(rows));
}

/** All that is accepted now, whatever it waits for, less what was when the batch was closed; '' = it is not. */
function changed(rows: Group<ProductionRow>): number | string {
  const [{ batch, line }] = rows;
  if (batch.atClose === null) return '';
  return sumOf(rows.map((row) => row.line.units)) - (batch.atClose[line.code] ?? 0);
}

const definition: RecapDefinition<ProductionRow, HeaderKey<'productionRecap'>> = {
  columns: [
    text('supplier', ({ supplier }) => supplier),
    text('ships', ({ ships }) => ships),
    text('batch', ({ batch }) => batch.name),
    text('code', ({ line }) => line.code),
    listed('product', ({ line }) => line.product, 160),
    listed('variant', ({ line }) => line.variant, 100),
    sum('ordered', ordered),
    sum('awaiting', ({ line, counted }) => (counted ? 0 : line.units)),
    sum('fromStock', fromStock),
    computed('toMake', toMake, 'count', true),
    computed('made', made, 'count', true),
    computed('changed', changed, 'count'),
    listed('requests', ({ request }) => request),
  ],
  groupBy: lineName,
  sortBy: ({ place }) => place,
  partBy: 'supplier',
  typed: { name: lineName, hers: ['made'] },
};

function lineName({ batch, line }: ProductionRow): string {
  return JSON.stringify([batch.name, line.code]);
}

/** A custom request with the units and the order that it belongs to. */
function requestOf({ request, units, orderNo }: OrderLine): string {
  return request === '' ? '' : `${units}× ${request} (${orderNo})`;
}

const CONFIRMED: readonly OrderStatus[] = ['confirmed', 'inProduction', 'readyToShip', 'shipped', 'done'];

/** From when on an order is produced for (Hitung produksi mulai). */
const countsFrom: Readonly<Record<ProductionFrom, (order: Order) => boolean>> = {
  accepted: ({ status }) => status === 'awaitingDownPayment' || CONFIRMED.includes(status),
  downPayment: ({ status }) => CONFIRMED.includes(status),
  paid: (order) => CONFIRMED.includes(order.status) && orderTotals(order).balance === 0,
};

/** Accepted slices, and what is sent once more in place of returned units. */
function accepted({ lines }: Order, again = ''): OrderLine[] {
  const own = lines.filter(({ state }) => state === 'accepted');
  const twice = own.filter((line) => madeAgain(line) > 0);
  return [...own, ...twice.map((line) => ({ ...line, units: madeAgain(line), request: again }))];
}

type Filled = Pick<ProductionRow, 'line' | 'counted' | 'request'>;

/** With what its product, its batch and the shop say about it. */
function rowOf(book: OrderBook, batch: Batch, { line, counted, request }: Filled): ProductionRow {
  const { batches, products, shop } = book;
  const index = products.findIndex(({ code }) => code === line.code);
  const supplier = products[index]?.supplier ?? '';
  const { shippingStarts } = batch;
  const ships = shippingStarts === null ? '' : formatDate(shippingStarts, shop.zone);
  const place = [supplier, batches.indexOf(batch), index];
  return {
    batch,
    line,
    supplier,
    ships,
    counted,
    request,
    ready: allFromStock(products, [line.code]),
    place,
  };
}

function slicesOf(book: OrderBook, order: Order): ProductionRow[] {
  const batch = book.batches.find(({ name }) => name === order.batch) ?? { ...shelf, name: order.batch };
  const counted = countsFrom[book.shop.productionFrom](order);
  const again = phrases('productionRecap', book.shop.language)('again');
  return accepted(order, again).map((line) =>
    rowOf(book, batch, { line, counted, request: requestOf(line) }),
  );
}

/** What has changed to nothing since the close, or was made of what nobody wants any more, still has its line. */
function emptied(book: OrderBook, batch: Batch): ProductionRow[] {
  const codes = new Set([...Object.keys(batch.atClose ?? {}), ...Object.keys(batch.made)]);
  return [...codes].map((code) => {
    const { name = '', variant = '' } = book.products.find((product) => product.code === code) ?? {};
    const line = { code, product: name, variant, units: 0 };
    return rowOf(book, batch, { line, counted: true, request: '' });
  });
}

const SHOWN: readonly Batch['status'][] = ['open', 'closed', 'production', 'shipping'];

/** Of a batch that is done nothing is to be made. */
function isDone({ batches }: OrderBook, { batch }: Order): boolean {
  return batches.some(({ name, status }) => name === batch && status === 'done');
}

const unitsIn = (lines: readonly OrderLine[]): number => sumOf(lines.map(({ units }) => units));

function countsOf(of: readonly (readonly OrderLine[])[]): { orders: number; units: number } {
  return { orders: of.length, units: unitsIn(of.flat()) };
}

/** How many orders and units a note speaks of; no note about nothing. */
function note(
  of: readonly (readonly OrderLine[])[],
  say: (counts: { orders: number; units: number }) => string,
): string[] {
  return of.length === 0 ? [] : [say(countsOf(of))];
}

function filled(of: readonly OrderLine[][]): OrderLine[][] {
  return of.filter((lines) => lines.length > 0);
}

function notes(book: OrderBook, now: Instant): string[] {
  const { language, zone, productionFrom } = book.shop;
  const say = phrases('productionRecap', language);
  const dead = book.orders.filter(isDead);
  const review = book.orders.filter(({ status }) => status === 'needsReview');
  const living = book.orders.filter((order) => !isDead(order) && order.status !== 'needsReview');
  const queued = filled(
    living.map(({ lines }) => lines.filter(({ state }) => state === 'queued' || state === 'offered')),
  );
  const done = filled(living.filter((order) => isDone(book, order)).map((order) => accepted(order)));
  return [
    phrases('recaps', language)('stamp', { moment: formatLong(now, zone, monthWords[language]) }),
    say('counts', { from: productionFromWords[productionFrom][language] }),
    say('dead', countsOf(dead.map(({ lines }) => lines))),
    ...note(done, (counts) => say('done', counts)),
    ...note(queued, (counts) => say('waiting', counts)),
    ...note(
      review.map(({ lines }) => lines),
      (counts) => say('review', counts),
    ),
  ];
}

/**
 * Rekap Produksi: per supplier, ship date and batch, each product × variant with the units ordered, to make and made
 * (src/domain/README.md, Recaps 3). Dead, queueing and unread orders are left out, and how many is said.
 */
export function productionRecap(book: OrderBook, now: Instant): Recap {
  const words = recapWording('productionRecap', book.shop.language);
  const living = book.orders.filter((order) => !isDead(order) && order.status !== 'needsReview');
  const rows = [
    ...living.filter((order) => !isDone(book, order)).flatMap((order) => slicesOf(book, order)),
    ...book.batches.filter(({ status }) => SHOWN.includes(status)).flatMap((batch) => emptied(book, batch)),
  ];
  return { ...drawTable(definition, rows, words), below: [], notes: notes(book, now) };
}
