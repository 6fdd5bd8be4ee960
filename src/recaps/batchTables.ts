import { localTime } from '../domain/calendar';
import type { Order } from '../domain/order';
import type { OrderBook } from '../domain/orderBook';
import { productLabel } from '../domain/product';
import { acceptedLines, isTaken, takenUnits, turnoverOf } from '../domain/production/taken';
import { monthWords } from '../messages/months';
import { phrases, type Say } from '../messages/phrases';
import { type HeaderKey, recapWording } from '../messages/recapWording';
import { type BatchOrders, type Segment, unmetOf } from './batchStats';
import { listed, sum, text } from './columns';
import { drawTable } from './drawRecap';
import { type More, moreOn } from './joined';
import type { Recap, RecapDefinition } from './recap';

type Header = HeaderKey<'batchRecap'>;
type Below = Recap['below'][number];

interface ProductRow {
  readonly batch: string;
  readonly code: string;
  readonly product: string;
  readonly units: number;
  readonly subtotal: number;
  readonly unmet: number;
  readonly lost: number;
  readonly place: readonly number[];
}

const products = (more: More): RecapDefinition<ProductRow, Header> => ({
  columns: [
    text('batch', ({ batch }) => batch),
    listed('product', ({ product }) => product, more, 200),
    sum('units', ({ units }) => units),
    sum('subtotal', ({ subtotal }) => subtotal, 'rupiah'),
    sum('unmet', ({ unmet }) => unmet),
    sum('lost', ({ lost }) => lost, 'rupiah'),
  ],
  groupBy: ({ batch, code }) => JSON.stringify([batch, code]),
  sortBy: ({ place, code }) => [...place, code],
  partBy: 'batch',
});

function productRows({ products: known, shop }: OrderBook, groups: readonly BatchOrders[]): ProductRow[] {
  const none = phrases('batchRecap', shop.language)('noBatch');
  const place = new Map(known.map(({ code }, index) => [code, index]));
  return groups.flatMap(({ name, orders }, nth) =>
    orders.flatMap((order) => {
      const unmet = new Set(unmetOf(order));
      const sold = isTaken(order) ? acceptedLines(order) : [];
      return [...sold, ...unmet].map((line): ProductRow => {
        const { code, product, variant, units, subtotal } = line;
        const label = productLabel({ name: product, variant });
        const [mine, lost] = unmet.has(line) ? [0, units] : [units, 0];
        return {
          batch: name || none,
          code,
          product: label,
          units: mine,
          subtotal: mine > 0 ? subtotal : 0,
          unmet: lost,
          lost: lost * line.price,
          place: [nth, place.get(code) ?? known.length],
        };
      });
    }),
  );
}

/** Orders by something that each of them is alike in: its column, where it stands, what it is called. */
type Kind = readonly [
  key: Header & ('weekday' | 'hour' | 'month' | 'segment'),
  place: (order: Order) => number,
  name: (order: Order) => string,
];

const ofKind = ([key, place, name]: Kind): RecapDefinition<Order, Header> => ({
  columns: [
    text(key, name),
    sum('orders', () => 1),
    sum('units', takenUnits),
    sum('turnover', turnoverOf, 'rupiah'),
  ],
  groupBy: name,
  sortBy: (order) => [place(order)],
});

/** `20.00–20.59` */
export function hourName(hour: number): string {
  const two = String(hour).padStart(2, '0');
  return `${two}.00–${two}.59`;
}

/** `weekday`: 1 = Monday. */
export function weekdayName(weekday: number, say: Say<'batchRecap'>): string {
  return say(`day${weekday}` as 'day1');
}

const SEGMENTS = ['fresh', 'repeat', 'unknown'] as const;

/** Below Rekap Batch: what sold and what was missed, and when, in which season and to whom. */
export function batchTables(
  book: OrderBook,
  groups: readonly BatchOrders[],
  segmentOf: (order: Order) => Segment,
): Below[] {
  const { language, zone } = book.shop;
  const say = phrases('batchRecap', language);
  const words = recapWording('batchRecap', language);
  const taken = book.orders.filter(isTaken);
  const at = (order: Order) => localTime(order.at, zone);
  const month = (order: Order): string => monthWords[language][at(order).month - 1] ?? '';
  const kinds = {
    weekdays: ['weekday', (order) => at(order).weekday, (order) => weekdayName(at(order).weekday, say)],
    hours: ['hour', (order) => at(order).hour, (order) => hourName(at(order).hour)],
    months: [
      'month',
      (order) => at(order).year * 12 + at(order).month,
      (order) => `${month(order)} ${at(order).year}`,
    ],
    segments: ['segment', (order) => SEGMENTS.indexOf(segmentOf(order)), (order) => say(segmentOf(order))],
  } as const satisfies Record<string, Kind>;
  const names = Object.keys(kinds) as (keyof typeof kinds)[];
  const tables = names.map((name) => ({
    ...drawTable(ofKind(kinds[name]), taken, words),
    caption: say(name),
  }));
  return [
    {
      ...drawTable(products(moreOn('lines', language)), productRows(book, groups), words),
      caption: say('products'),
    },
    ...tables,
  ];
}
