import { localTime } from '../domain/calendar';
import type { Order } from '../domain/order';
import type { OrderBook } from '../domain/orderBook';
import { orderTotals } from '../domain/payment/orderTotals';
import { productLabel } from '../domain/product';
import { monthWords } from '../messages/months';
import { phrases, type Say } from '../messages/phrases';
import { type HeaderKey, recapWording } from '../messages/recapWording';
import { type BatchOrders, isPlaced, segmentOf, turnoverOf, unmetOf } from './batchStats';
import { listed, sum, text } from './columns';
import { drawTable } from './drawRecap';
import type { Recap, RecapDefinition } from './recap';

type Header = HeaderKey<'batchRecap'>;
type Below = Recap['below'][number];

interface ProductRow {
  readonly batch: string;
  readonly code: string;
  readonly product: string;
  readonly units: number;
  readonly turnover: number;
  readonly unmet: number;
  readonly lost: number;
  readonly place: readonly number[];
}

const products: RecapDefinition<ProductRow, Header> = {
  columns: [
    text('batch', ({ batch }) => batch),
    listed('product', ({ product }) => product, 200),
    sum('units', ({ units }) => units),
    sum('turnover', ({ turnover }) => turnover, 'rupiah'),
    sum('unmet', ({ unmet }) => unmet),
    sum('lost', ({ lost }) => lost, 'rupiah'),
  ],
  groupBy: ({ batch, code }) => JSON.stringify([batch, code]),
  sortBy: ({ place, code }) => [...place, code],
  partBy: 'batch',
};

function productRows({ products: known }: OrderBook, groups: readonly BatchOrders[]): ProductRow[] {
  const place = new Map(known.map(({ code }, index) => [code, index]));
  return groups.flatMap(({ name, orders }, nth) =>
    orders.flatMap((order) => {
      const unmet = new Set(unmetOf(order));
      const sold = isPlaced(order) ? order.lines.filter(({ state }) => state === 'accepted') : [];
      return [...sold, ...unmet].map((line): ProductRow => {
        const { code, product, variant, units, subtotal } = line;
        const label = productLabel({ name: product, variant });
        const [mine, lost] = unmet.has(line) ? [0, units] : [units, 0];
        return {
          batch: name,
          code,
          product: label,
          units: mine,
          turnover: mine > 0 ? subtotal : 0,
          unmet: lost,
          lost: lost * line.price,
          place: [nth, place.get(code) ?? known.length],
        };
      });
    }),
  );
}

/** Orders by something that each of them is alike in: what it is called, and where it stands. */
interface Kind {
  readonly key: Header & ('weekday' | 'hour' | 'month' | 'segment');
  readonly name: (order: Order) => string;
  readonly place: (order: Order) => number;
}

const ofKind = ({ key, name, place }: Kind): RecapDefinition<Order, Header> => ({
  columns: [
    text(key, name),
    sum('orders', () => 1),
    sum('units', (order) => orderTotals(order).units),
    sum('turnover', turnoverOf, 'rupiah'),
  ],
  groupBy: name,
  sortBy: (order) => [place(order)],
});

const two = (hour: number): string => String(hour).padStart(2, '0');

/** `20.00–20.59` */
export function hourName(hour: number): string {
  return `${two(hour)}.00–${two(hour)}.59`;
}

const DAYS = ['day1', 'day2', 'day3', 'day4', 'day5', 'day6', 'day7'] as const;

/** 1 = Monday */
export function dayName(say: Say<'batchRecap'>, weekday: number): string {
  return say(DAYS[weekday - 1] ?? 'day1');
}

const SEGMENTS = ['fresh', 'repeat', 'unknown'] as const;

/** Below Rekap Batch: what sold and what was missed, and when, in which season and to whom. */
export function batchTables(
  book: OrderBook,
  groups: readonly BatchOrders[],
  first: ReadonlyMap<string, string>,
): Below[] {
  const { language, zone } = book.shop;
  const say = phrases('batchRecap', language);
  const words = recapWording('batchRecap', language);
  const placed = book.orders.filter(isPlaced);
  const at = (order: Order) => localTime(order.at, zone);
  const kinds = {
    weekdays: {
      key: 'weekday',
      name: (order) => dayName(say, at(order).weekday),
      place: (order) => at(order).weekday,
    },
    hours: { key: 'hour', name: (order) => hourName(at(order).hour), place: (order) => at(order).hour },
    months: {
      key: 'month',
      name: (order) => `${monthWords[language][at(order).month - 1] ?? ''} ${at(order).year}`,
      place: (order) => at(order).year * 12 + at(order).month,
    },
    segments: {
      key: 'segment',
      name: (order) => say(segmentOf(order, first)),
      place: (order) => SEGMENTS.indexOf(segmentOf(order, first)),
    },
  } as const satisfies Record<string, Kind>;
  const names = Object.keys(kinds) as (keyof typeof kinds)[];
  const tables = names.map((name) => ({
    ...drawTable(ofKind(kinds[name]), placed, words),
    caption: say(name),
  }));
  return [{ ...drawTable(products, productRows(book, groups), words), caption: say('products') }, ...tables];
}
