import type { Batch } from '../domain/batch';
import { batchEnd } from '../domain/batch/batchAt';
import { DAY, formatDate, type Instant, startOfDay } from '../domain/calendar';
import { type Rupiah, sumOf } from '../domain/money';
import type { Order, OrderLine } from '../domain/order';
import type { OrderBook } from '../domain/orderBook';
import { orderTotals } from '../domain/payment/orderTotals';
import { productLabel } from '../domain/product';
import { acceptedLines, livingOrders } from '../domain/production/productionRows';
import { poolNumbers } from '../domain/quota/poolNumbers';
import { poolTitle } from '../messages/pools';

/** An order of the batch with what of it is accepted. */
export interface Taken {
  readonly order: Order;
  readonly lines: readonly OrderLine[];
}

/** What the batch has taken: whatever of living orders is accepted, whether its DP is there or not. */
export function takenBy(book: OrderBook, batch: Batch | null): Taken[] {
  const own = livingOrders(book).filter((order) => order.batch === batch?.name);
  return own.map((order) => ({ order, lines: acceptedLines(order) })).filter(({ lines }) => lines.length > 0);
}

export const unitsOf = (taken: readonly Taken[]): number =>
  sumOf(taken.map(({ lines }) => sumOf(lines.map(({ units }) => units))));

/** Without Ongkir, as Kuota omzet counts it. */
export const turnoverOf = (taken: readonly Taken[]): Rupiah =>
  sumOf(taken.map(({ order, lines }) => sumOf(lines.map(({ subtotal }) => subtotal)) - order.discount));

export interface Stage {
  readonly key: 'accepted' | 'awaiting' | 'firm' | 'paid';
  readonly orders: number;
}

/** From order to paid: who is accepted waits for the DP or is firm, and has paid it all at last. */
export function stagesOf(taken: readonly Taken[]): Stage[] {
  const count = (is: (order: Order) => boolean): number => taken.filter(({ order }) => is(order)).length;
  const awaits = ({ status }: Order): boolean => status === 'awaitingDownPayment';
  return [
    { key: 'accepted', orders: taken.length },
    { key: 'awaiting', orders: count(awaits) },
    { key: 'firm', orders: count((order) => !awaits(order)) },
    { key: 'paid', orders: count((order) => orderTotals(order).balance === 0) },
  ];
}

export interface DayRow {
  /** `14/03` */
  readonly day: string;
  readonly orders: number;
  readonly units: number;
}

/** As many lines as there always are, so that a chart stays over the same cells. */
const DAYS = 14;
const PRODUCTS = 10;

/** The first of the days that are shown: up to today, or to the batch's last. */
export function firstDay({ shop }: OrderBook, batch: Batch | null, now: Instant): Instant {
  const end = batch === null ? null : batchEnd(batch);
  return startOfDay(Math.min(now, end ?? now), shop.zone) - (DAYS - 1) * DAY;
}

export function daysOf(taken: readonly Taken[], first: Instant, { shop }: OrderBook): DayRow[] {
  return Array.from({ length: DAYS }, (_, index) => {
    const start = first + index * DAY;
    const that = taken.filter(({ order: { at } }) => at >= start && at < start + DAY);
    return { day: formatDate(start, shop.zone).slice(0, 5), orders: that.length, units: unitsOf(that) };
  });
}

export interface ProductUnits {
  readonly label: string;
  readonly units: number | '';
  readonly turnover: Rupiah | '';
}

/** The products of which most is wanted, then blank lines. */
export function productsOf(taken: readonly Taken[]): ProductUnits[] {
  const found = new Map<string, { label: string; units: number; turnover: Rupiah }>();
  for (const { code, product, variant, units, subtotal } of taken.flatMap(({ lines }) => lines)) {
    const label = productLabel({ name: product, variant });
    const sum = found.get(code) ?? { label, units: 0, turnover: 0 };
    found.set(code, { ...sum, units: sum.units + units, turnover: sum.turnover + subtotal });
  }
  const best = [...found.values()].sort((a, b) => b.units - a.units).slice(0, PRODUCTS);
  const blank: ProductUnits = { label: '', units: '', turnover: '' };
  return [...best, ...new Array<ProductUnits>(PRODUCTS - best.length).fill(blank)];
}

export interface PoolRow {
  readonly title: string;
  readonly paid: number;
  readonly awaiting: number;
  readonly offered: number;
  readonly free: number;
}

/** The batch's quotas as in Rekap Kuota, but for that of turnover: units and rupiah make no picture. */
export function poolsOf(book: OrderBook, batch: Batch | null, now: Instant): PoolRow[] {
  const all = batch === null ? [] : poolNumbers(book, batch, now);
  return all
    .filter(({ pool }) => pool.kind !== 'batchTurnover')
    .map(({ pool, paid, awaiting, offered, free }) => {
      const title = poolTitle(pool.kind, book.shop.language, pool.name);
      return { title, paid, awaiting, offered, free };
    });
}
