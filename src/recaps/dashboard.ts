import type { Batch } from '../domain/batch';
import { hasBegun, isOver } from '../domain/batch/batchAt';
import { batchInView } from '../domain/batch/batchInView';
import { timeLeft } from '../domain/batch/timeLeft';
import { formatDate, type Instant } from '../domain/calendar';
import { sumOf } from '../domain/money';
import type { OrderBook } from '../domain/orderBook';
import { paidOf } from '../domain/payment/booked';
import { turnoverOf } from '../domain/production/taken';
import { phrases } from '../messages/phrases';
import { type HeaderKey, recapWording } from '../messages/recapWording';
import {
  type DashboardRow,
  daysOf,
  daysShown,
  poolsOf,
  productsOf,
  sizeOf,
  stagesOf,
  takenBy,
} from './dashboardRows';
import { drawTable } from './drawRecap';
import { leftOutNotes } from './leftOut';
import type { Recap, RecapFormat } from './recap';
import { stampOf } from './stamp';

type Key = HeaderKey<'dashboard'>;

const TABLES = {
  counters: ['batch', 'orders', 'units', 'turnover', 'received', 'left'],
  funnel: ['stage', 'orders'],
  perDay: ['day', 'orders', 'units'],
  products: ['product', 'units', 'subtotal'],
  quotas: ['pool', 'paid', 'awaiting', 'offered', 'free'],
} as const satisfies Record<string, readonly Key[]>;

const MONEY: readonly Key[] = ['turnover', 'subtotal', 'received'];

/** The first column says what of, also at great length; the others are numbers, but for the time left. */
function formatOf(key: Key, index: number): RecapFormat {
  if (index === 0 || key === 'left') return 'text';
  return MONEY.includes(key) ? 'rupiah' : 'count';
}

/** Until when orders are taken, in whole days, on the last in hours. */
function leftOf(batch: Batch, { shop }: OrderBook, now: Instant): string {
  const say = phrases('dashboard', shop.language);
  if (isOver(batch)) return say('ended');
  if (!hasBegun(batch, now)) return say('notYet');
  if (batch.closes === null) return say('endless');
  const left = timeLeft(batch.closes, now, shop.zone);
  if (left === null) return say('ended');
  return left.count === 0 ? say('lastHour') : say(left.unit, { count: left.count });
}

/** A batch in numbers: orders, units, rupiah. */
export function countersOf(book: OrderBook, batch: Batch, now: Instant) {
  const taken = takenBy(book, batch);
  const own = book.orders.filter((order) => order.batch === batch.name);
  return {
    batch: batch.name,
    ...sizeOf(taken),
    turnover: sumOf(taken.map(turnoverOf)),
    received: sumOf(own.map(({ booked }) => paidOf(booked))),
    left: leftOf(batch, book, now),
  };
}

/**
 * Dasbor: the batch in view in counters and tables (src/domain/README.md, Recaps 5); those whose place on the tab never
 * changes come first.
 */
export function dashboard(book: OrderBook, now: Instant): Recap {
  const { batches, orders, shop } = book;
  const { language, zone } = shop;
  const say = phrases('dashboard', language);
  const words = recapWording('dashboard', language);
  const batch = batchInView(batches, now);
  const own = orders.filter((order) => order.batch === batch?.name);
  const taken = takenBy(book, batch);
  const days = daysShown(book, batch, taken, now);
  const table = (name: keyof typeof TABLES, rows: readonly DashboardRow[]) => {
    const columns = TABLES[name].map((key: Key, index) => ({
      key,
      format: formatOf(key, index),
      value: ([row]: readonly [DashboardRow, ...unknown[]]) => row[key] ?? '',
      ...(index === 0 ? { width: 220 } : {}),
    }));
    return { ...drawTable({ columns }, rows, words), caption: name === 'counters' ? '' : say(name) };
  };
  const counters = batch && countersOf(book, batch, now);
  const earlier = taken.filter((order) => order.at < days.first).length;
  return {
    // Blank without a batch, so that the tables below stand where they always do.
    ...table('counters', [counters ?? {}]),
    below: [
      table('funnel', stagesOf(taken, book)),
      table('perDay', daysOf(taken, days, book)),
      table('products', productsOf(taken)),
      table('quotas', poolsOf(book, batch, now)),
    ],
    notes: [
      stampOf(book),
      ...(batch === null ? [say(batches.length === 0 ? 'none' : 'idle')] : []),
      ...(earlier === 0 ? [] : [say('earlier', { orders: earlier, day: formatDate(days.first, zone) })]),
      ...(batch === null || batch.quotaTurnover === null ? [] : [say('turnoverQuota')]),
      ...leftOutNotes(own, language),
    ],
  };
}
