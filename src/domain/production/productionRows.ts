import type { Batch } from '../batch';
import { cutText } from '../cutText';
import { sumOf } from '../money';
import { oneSpelling } from '../oneSpelling';
import type { Order, OrderLine, OrderStatus } from '../order';
import type { OrderBook } from '../orderBook';
import { leftToPay } from '../payment/owed';
import { hasOpenReplacement, madeAgain, openReplacement } from '../returns/returned';
import type { ProductionFrom } from '../shop';
import { isShelf, shelf } from '../stock/shelf';
import { withReady } from './readyUnits';
import { acceptedLines, isLiving } from './taken';

/** Units of a Kode in a batch: an accepted slice, or none, where all of them have gone. */
export interface ProductionRow {
  readonly batch: Batch;
  readonly line: Pick<OrderLine, 'code' | 'product' | 'variant' | 'units'>;
  /** Whether its order has reached "Hitung produksi mulai". */
  readonly counted: boolean;
  /** Of its units so many lie ready (./readyUnits). */
  readonly fromStock: number;
  /** Whether it was sent. */
  readonly gone: boolean;
  readonly supplier: string;
  /** Units, custom request and number of its order, in words; '' = none. */
  readonly request: string;
  /** Number of the order in which it replaces what came back; '' = it replaces nothing. */
  readonly replaces: string;
  /** Units of its Kode and batch that are in no row, for which it was made first. */
  readonly finished: number;
  /** Of its supplier, batch and product: where the line stands. */
  readonly place: readonly (string | number)[];
}

type Rows = readonly [ProductionRow, ...ProductionRow[]];

export const orderedUnits = ({ line, counted }: ProductionRow): number => (counted ? line.units : 0);
export const unitsFromStock = ({ fromStock }: ProductionRow): number => fromStock;
export const madeUnits = ([{ batch, line }]: Rows): number => batch.made[line.code] ?? 0;

/** Harus dibuat, of all rows of a Kode in a batch: what was sent was made, typed or not (src/domain/README.md, Recaps 3). */
export function unitsToMake(rows: Rows): number {
  const unmade = (row: ProductionRow): number => orderedUnits(row) - unitsFromStock(row);
  const sent = sumOf(rows.filter(({ gone }) => gone).map(unmade));
  const made = Math.max(sent, madeUnits(rows) - rows[0].finished);
  return Math.max(0, sumOf(rows.map(unmade)) - made);
}

/** What she has begun is made, whatever its bill becomes later. */
const BEGUN: readonly OrderStatus[] = ['inProduction', 'readyToShip', 'shipped', 'done'];
const CONFIRMED: readonly OrderStatus[] = ['confirmed', ...BEGUN];

/** From when on an order is produced for (Hitung produksi mulai). */
export const countsFrom: Readonly<Record<ProductionFrom, (order: Order) => boolean>> = {
  accepted: ({ status }) => status === 'awaitingDownPayment' || CONFIRMED.includes(status),
  downPayment: ({ status }) => CONFIRMED.includes(status),
  paid: (order) => BEGUN.includes(order.status) || (order.status === 'confirmed' && leftToPay(order) === 0),
};

/** Who has more to say is read in Rincian. */
const LONGEST_WISH = 2_000;

/** A custom request with the units and the order that it belongs to. */
function requestOf({ request, units, orderNo }: OrderLine): string {
  return request === '' ? '' : `${units}× ${cutText(request, LONGEST_WISH)} (${orderNo})`;
}

type Filled = Pick<ProductionRow, 'batch' | 'line' | 'counted' | 'gone' | 'request' | 'replaces'>;

/** The shelf's units go at once, so they stand first; what has no day yet stands last. */
function shipsAt(batch: Batch): number {
  if (isShelf(batch)) return Number.NEGATIVE_INFINITY;
  return batch.shippingStarts ?? Number.POSITIVE_INFINITY;
}

/** With what its product says about it. */
function rowOf({ batches, products }: OrderBook, filled: Filled): ProductionRow {
  const { batch, line } = filled;
  const index = products.findIndex(({ code }) => code === line.code);
  const supplier = products[index]?.supplier ?? '';
  const place = [supplier.toLowerCase(), shipsAt(batch), batches.indexOf(batch), batch.name, index];
  return { ...filled, supplier, fromStock: 0, finished: 0, place };
}

function slicesOf(book: OrderBook, order: Order): ProductionRow[] {
  const batch = book.batches.find(({ name }) => name === order.batch) ?? { ...shelf, name: order.batch };
  const counted = countsFrom[book.shop.productionFrom](order);
  const gone = order.status === 'shipped' || order.status === 'done';
  return acceptedLines(order).flatMap((line) => {
    const own = rowOf(book, { batch, line, counted, gone, request: requestOf(line), replaces: '' });
    const again = madeAgain(line);
    if (again === 0) return [own];
    const sent = line.returned?.outcome === 'replaced';
    return [own, { ...own, line: { ...line, units: again }, gone: sent, request: '', replaces: order.no }];
  });
}

/** What has changed to nothing since the close, or was made of what nobody wants any more, still has its row. */
function emptied(book: OrderBook, batch: Batch): ProductionRow[] {
  const codes = new Set([...Object.keys(batch.atClose ?? {}), ...Object.keys(batch.made)]);
  return [...codes].map((code) => {
    const { name = '', variant = '' } = book.products.find((product) => product.code === code) ?? {};
    const line = { code, product: name, variant, units: 0 };
    return rowOf(book, { batch, line, counted: true, gone: false, request: '', replaces: '' });
  });
}

const SHOWN: readonly Batch['status'][] = ['open', 'closed', 'production', 'shipping'];

/** Nothing of it is to be made or packed: its batch is done; without batch on the tab it is done itself. */
export function isFinished({ batches }: OrderBook, { batch, status }: Order): boolean {
  const own = batches.find(({ name }) => name === batch);
  return (own ?? { status }).status === 'done';
}

/** Units of a Kode that finished orders of a batch have got, those that came back and were replaced once more. */
function finishedUnits(orders: readonly Order[], of: ProductionRow): number {
  const lines = orders.filter(({ batch }) => batch === of.batch.name).flatMap(acceptedLines);
  const own = lines.filter(({ code }) => code === of.line.code);
  return sumOf(own.map((line) => line.units + madeAgain(line) - openReplacement(line)));
}

/** Of finished orders: what is still to be sent in place of what came back. */
function replacements(book: OrderBook, finished: readonly Order[]): ProductionRow[] {
  const open = finished.filter(hasOpenReplacement).flatMap((order) => slicesOf(book, order));
  return open
    .filter(({ replaces, gone }) => replaces !== '' && !gone)
    .map((row) => ({ ...row, finished: finishedUnits(finished, row) }));
}

/** One supplier, however she types the name, as the first product spells it. */
function withOneSpelling(book: OrderBook): OrderBook {
  const nameOf = oneSpelling(book.products.map(({ supplier }) => supplier));
  return { ...book, products: book.products.map((each) => ({ ...each, supplier: nameOf(each.supplier) })) };
}

/** All that is accepted and not finished, what is to be sent again, and of batches under way what was. */
export function productionRows(given: OrderBook): ProductionRow[] {
  const book = withOneSpelling(given);
  // However she has sorted Pesanan, wishes are listed as they came.
  const living = book.orders.filter(isLiving).sort((a, b) => a.at - b.at || (a.no < b.no ? -1 : 1));
  const finished = living.filter((order) => isFinished(book, order));
  const wanted = living.filter((order) => !isFinished(book, order));
  const slices = [...wanted.flatMap((order) => slicesOf(book, order)), ...replacements(book, finished)];
  return [
    ...withReady(book, slices),
    ...book.batches.filter(({ status }) => SHOWN.includes(status)).flatMap((batch) => emptied(book, batch)),
  ];
}
