import type { Batch } from '../domain/batch';
import { batchEnd, isOver } from '../domain/batch/batchAt';
import { DAY, formatDate, type Instant, startOfDay } from '../domain/calendar';
import { sumOf } from '../domain/money';
import type { Order } from '../domain/order';
import type { OrderBook } from '../domain/orderBook';
import { leftToPay } from '../domain/payment/owed';
import { productLabel } from '../domain/product';
import { acceptedLines, isTaken, takenUnits } from '../domain/production/taken';
import { phrases } from '../messages/phrases';
import type { HeaderKey } from '../messages/recapWording';
import { quotaRows } from './quotaRows';
import type { RecapCell } from './recap';

/** A line of Dasbor, under the keys of its columns. */
export type DashboardRow = Readonly<Partial<Record<HeaderKey<'dashboard'>, RecapCell>>>;

/** What the batch has taken: living orders of which something is accepted, whether their DP is there or not. */
export function takenBy({ orders }: OrderBook, batch: Batch | null): Order[] {
  return orders.filter((order) => order.batch === batch?.name && isTaken(order));
}

/** Orders and units. */
export function sizeOf(taken: readonly Order[]): { orders: number; units: number } {
  return { orders: taken.length, units: sumOf(taken.map(takenUnits)) };
}

/** From order to paid: who is accepted waits for the DP or is firm, and has paid it all at last. */
export function stagesOf(taken: readonly Order[], { shop }: OrderBook): DashboardRow[] {
  const say = phrases('dashboard', shop.language);
  const awaits = ({ status }: Order): boolean => status === 'awaitingDownPayment';
  return [
    { stage: say('accepted'), orders: taken.length },
    { stage: say('awaiting'), orders: taken.filter(awaits).length },
    { stage: say('firm'), orders: taken.filter((order) => !awaits(order)).length },
    { stage: say('paid'), orders: taken.filter((order) => leftToPay(order) === 0).length },
  ];
}

/** As many lines as there always are, so that a chart stays over the same cells. */
const DAYS = 14;
const PRODUCTS = 10;

/** When a batch took its last order: its close, or later where one was let in by hand; `null` = nobody knows yet. */
function lastTaken(batch: Batch | null, taken: readonly Order[]): Instant | null {
  if (batch === null) return null;
  const end = isOver(batch) ? (batch.closedAt ?? batchEnd(batch)) : batchEnd(batch);
  return end === null ? null : Math.max(end, ...taken.map(({ at }) => at));
}

/** The days that are shown: from Buka on, or the last up to today, or to the batch's end (`null` = it has none). */
export interface Days {
  readonly first: Instant;
  readonly last: Instant | null;
}

export function daysShown(
  { shop }: OrderBook,
  batch: Batch | null,
  taken: readonly Order[],
  now: Instant,
): Days {
  const last = lastTaken(batch, taken);
  const opens = startOfDay(batch?.opens ?? 0, shop.zone);
  const first = startOfDay(Math.min(now, last ?? now), shop.zone) - (DAYS - 1) * DAY;
  return { first: Math.max(opens, first), last };
}

/** Blank after the last: Google draws no blank rows at the end of a chart. */
export function daysOf(taken: readonly Order[], { first, last }: Days, { shop }: OrderBook): DashboardRow[] {
  return Array.from({ length: DAYS }, (_, index) => {
    const start = first + index * DAY;
    if (last !== null && start > last) return {};
    const day = formatDate(start, shop.zone).slice(0, 5);
    return { day, ...sizeOf(taken.filter(({ at }) => at >= start && at < start + DAY)) };
  });
}

/** The products of which most is wanted, then blank lines. */
export function productsOf(taken: readonly Order[]): DashboardRow[] {
  const found = new Map<string, { product: string; units: number; subtotal: number }>();
  for (const { code, product, variant, units, subtotal } of taken.flatMap(acceptedLines)) {
    const sum = found.get(code) ?? {
      product: productLabel({ name: product, variant }),
      units: 0,
      subtotal: 0,
    };
    found.set(code, { ...sum, units: sum.units + units, subtotal: sum.subtotal + subtotal });
  }
  const best = [...found.values()].sort(
    (a, b) => b.units - a.units || b.subtotal - a.subtotal || (a.product < b.product ? -1 : 1),
  );
  return Array.from({ length: PRODUCTS }, (_, index) => best[index] ?? {});
}

/** The batch's quotas as in Rekap Kuota, but for that of turnover: units and rupiah make no picture. */
export function poolsOf(book: OrderBook, batch: Batch | null, now: Instant): DashboardRow[] {
  const all = batch === null ? [] : quotaRows(book, batch, now);
  return all.flatMap(({ title, numbers: { pool, ...numbers } }) =>
    pool.kind === 'batchTurnover' ? [] : [{ pool: title, ...numbers }],
  );
}
