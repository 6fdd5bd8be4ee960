import type { Batch } from '../domain/batch';
import { hasBegun, isOver } from '../domain/batch/batchAt';
import { batchInView } from '../domain/batch/batchInView';
import { timeLeft } from '../domain/batch/timeLeft';
import { formatDate, formatLong, type Instant } from '../domain/calendar';
import { type Rupiah, sumOf } from '../domain/money';
import type { OrderBook } from '../domain/orderBook';
import { paidOf } from '../domain/payment/booked';
import { monthWords } from '../messages/months';
import { phrases } from '../messages/phrases';
import { type HeaderKey, recapWording } from '../messages/recapWording';
import { computed, text } from './columns';
import {
  type DayRow,
  daysOf,
  firstDay,
  type PoolRow,
  type ProductUnits,
  poolsOf,
  productsOf,
  type Stage,
  stagesOf,
  type Taken,
  takenBy,
  turnoverOf,
  unitsOf,
} from './dashboardRows';
import { drawTable } from './drawRecap';
import { leftOutNotes } from './leftOut';
import type { Recap, RecapColumn, RecapDefinition, RecapFormat, RecapTable } from './recap';

type Key = HeaderKey<'dashboard'>;

interface Counters {
  readonly batch: string;
  readonly orders: number;
  readonly units: number;
  readonly turnover: Rupiah;
  readonly received: Rupiah;
  readonly left: string;
}

/** The number of that name. */
function own<Row extends Readonly<Record<K, number | ''>>, K extends Key>(
  key: K,
  format: RecapFormat = 'count',
): RecapColumn<Row, Key> {
  return computed<Row, Key>(key, ([row]) => row[key], format);
}

/** Whatever may be said in this column of the tab. */
const WIDE = 220;

const counters: RecapDefinition<Counters, Key> = {
  columns: [
    text('batch', ({ batch }) => batch, WIDE),
    own('orders'),
    own('units'),
    own('turnover', 'rupiah'),
    own('received', 'rupiah'),
    text('left', ({ left }) => left, 110),
  ],
};

const days: RecapDefinition<DayRow, Key> = {
  columns: [text('day', ({ day }) => day), own('orders'), own('units')],
};

const products: RecapDefinition<ProductUnits, Key> = {
  columns: [text('product', ({ label }) => label), own('units'), own('turnover', 'rupiah')],
};

const pools: RecapDefinition<PoolRow, Key> = {
  columns: [text('pool', ({ title }) => title), own('paid'), own('awaiting'), own('offered'), own('free')],
};

/** Until when orders are taken, in whole days, on the last in hours. */
function leftOf(batch: Batch, { shop }: OrderBook, now: Instant): string {
  const say = phrases('dashboard', shop.language);
  if (isOver(batch)) return say('ended');
  if (!hasBegun(batch, now)) return say('notYet');
  if (batch.closes === null) return say('endless');
  const left = timeLeft(batch.closes, now, shop.zone);
  if (left === null) return say('ended');
  return say(left.unit === 'days' ? 'daysLeft' : 'hoursLeft', { count: left.count });
}

function countersOf(book: OrderBook, batch: Batch | null, taken: readonly Taken[], now: Instant): Counters[] {
  if (batch === null) return [];
  const own = book.orders.filter((order) => order.batch === batch.name);
  return [
    {
      batch: batch.name,
      orders: taken.length,
      units: unitsOf(taken),
      turnover: turnoverOf(taken),
      received: sumOf(own.map(({ booked }) => paidOf(booked))),
      left: leftOf(batch, book, now),
    },
  ];
}

/** Tables whose place on the tab never changes come first: the charts stand over them. */
function tables(book: OrderBook, batch: Batch | null, taken: readonly Taken[], now: Instant): Recap['below'] {
  const { language } = book.shop;
  const say = phrases('dashboard', language);
  const words = recapWording('dashboard', language);
  const stages: RecapDefinition<Stage, Key> = {
    columns: [text('stage', ({ key }) => say(key)), own('orders')],
  };
  const under = (key: 'funnel' | 'days' | 'products' | 'quotas', table: RecapTable) => ({
    ...table,
    caption: say(key),
  });
  return [
    under('funnel', drawTable(stages, stagesOf(taken), words)),
    under('days', drawTable(days, daysOf(taken, firstDay(book, batch, now), book), words)),
    under('products', drawTable(products, productsOf(taken), words)),
    under('quotas', drawTable(pools, poolsOf(book, batch, now), words)),
  ];
}

function notes(book: OrderBook, batch: Batch | null, taken: readonly Taken[], now: Instant): string[] {
  const { language, zone } = book.shop;
  const say = phrases('dashboard', language);
  if (batch === null) return [say('none')];
  const first = firstDay(book, batch, now);
  const earlier = taken.filter(({ order }) => order.at < first).length;
  return [
    ...(earlier === 0 ? [] : [say('earlier', { orders: earlier, day: formatDate(first, zone) })]),
    ...(batch.quotaTurnover === null ? [] : [say('turnoverQuota')]),
    ...leftOutNotes(
      book.orders.filter((order) => order.batch === batch.name),
      language,
    ),
  ];
}

/**
 * Dasbor: the batch in view in counters and tables (src/domain/README.md, Recaps 6). `at` = when it says that it was made;
 * `now` decides what it shows.
 */
export function dashboard(book: OrderBook, now: Instant, at: Instant): Recap {
  const { language, zone } = book.shop;
  const batch = batchInView(book.batches, now);
  const taken = takenBy(book, batch);
  const words = recapWording('dashboard', language);
  // Blank, so that the tables below stand where they always do.
  const top = drawTable(counters, countersOf(book, batch, taken, now), words);
  const rows = top.rows.length > 0 ? top.rows : [['']];
  const stamp = phrases('recaps', language)('stamp', { moment: formatLong(at, zone, monthWords[language]) });
  return {
    ...top,
    rows,
    below: tables(book, batch, taken, now),
    notes: [stamp, ...notes(book, batch, taken, now)],
  };
}
