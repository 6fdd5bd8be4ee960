import { localTime } from '../domain/calendar';
import { sumOf } from '../domain/money';
import type { Order, OrderStatus } from '../domain/order';
import type { OrderBook } from '../domain/orderBook';
import { paidOf } from '../domain/payment/booked';
import { isDead } from '../domain/payment/orderTotals';
import { isTaken, takenUnits, turnoverOf } from '../domain/production/taken';
import { phrases, type Say } from '../messages/phrases';
import { type HeaderKey, recapWording } from '../messages/recapWording';
import {
  type BatchOrders,
  daysLate,
  downPaymentsOf,
  hoursTo,
  measureOf,
  mostOf,
  ordersByBatch,
  type Segment,
  segmentsOf,
} from './batchStats';
import { batchTables, hourName, weekdayName } from './batchTables';
import { computed, sum, text } from './columns';
import { drawTable } from './drawRecap';
import type { Recap, RecapDefinition } from './recap';
import { stampOf } from './stamp';

type Header = HeaderKey<'batchRecap'>;
type SegmentOf = (order: Order) => Segment;

/** From so many on a share says something; below, numbers do. */
const ENOUGH = 20;

function shareOf(of: BatchOrders, say: Say<'batchRecap'>): string {
  const { owed, paid } = downPaymentsOf(of);
  if (owed === 0) return '';
  const percent = Math.floor((paid * 100) / owed);
  return owed < ENOUGH ? say('few', { paid, owed }) : say('many', { percent, paid, owed });
}

const inStatus = (key: Header, status: OrderStatus) =>
  sum<BatchOrders, Header>(key, ({ orders }) => orders.filter((order) => order.status === status).length);

function overTaken(key: Header, of: (order: Order) => number, format: 'count' | 'rupiah') {
  return sum<BatchOrders, Header>(key, ({ orders }) => sumOf(orders.filter(isTaken).map(of)), format);
}

/** Different buyers, not orders: a sum over batches would count one of them twice. */
function buyersOf({ orders }: BatchOrders, segment: Segment, segmentOf: SegmentOf): number {
  const own = orders.filter((order) => isTaken(order) && segmentOf(order) === segment);
  return new Set(own.map(({ buyer }) => buyer.whatsapp)).size;
}

/** When most orders of a batch came, and how many; blank where nothing is in. */
function busiest(key: Header, of: (order: Order) => number, name: (value: number) => string) {
  return text<BatchOrders, Header>(key, ({ orders }) => {
    const most = mostOf(orders.filter(isTaken), of);
    return most === null ? '' : `${name(most[0])} (${most[1]})`;
  });
}

const isWaiting = (order: Order): boolean => !isDead(order) && !isTaken(order);

function definition({ shop }: OrderBook, segmentOf: SegmentOf): RecapDefinition<BatchOrders, Header> {
  const say = phrases('batchRecap', shop.language);
  const at = (order: Order) => localTime(order.at, shop.zone);
  return {
    columns: [
      text('batch', ({ name }) => name || say('noBatch')),
      overTaken('orders', () => 1, 'count'),
      overTaken('units', takenUnits, 'count'),
      overTaken('turnover', turnoverOf, 'rupiah'),
      sum('received', ({ orders }) => sumOf(orders.map(({ booked }) => paidOf(booked))), 'rupiah'),
      text('target', (of) => say(measureOf(of).kind, { units: measureOf(of).units })),
      computed('half', ([of]) => hoursTo(of, 50), 'count'),
      computed('full', ([of]) => hoursTo(of, 100), 'count'),
      text('downPayments', (of) => shareOf(of, say)),
      sum('waiting', ({ orders }) => orders.filter(isWaiting).length),
      inStatus('cancelled', 'cancelled'),
      inStatus('expired', 'expired'),
      inStatus('rejected', 'rejected'),
      busiest(
        'busiestDay',
        (order) => at(order).weekday,
        (day) => weekdayName(day, say),
      ),
      busiest('busiestHour', (order) => at(order).hour, hourName),
      sum('fresh', (of) => buyersOf(of, 'fresh', segmentOf)),
      computed('repeat', ([of]) => buyersOf(of, 'repeat', segmentOf), 'count'),
      sum('shipped', ({ orders }) => orders.filter(({ shippedAt }) => shippedAt !== null).length),
      computed('late', ([of]) => daysLate(of, shop.zone), 'count'),
    ],
  };
}

/**
 * Rekap Batch: a line a batch with what it brought, how fast and to whom; below, its products, weekdays, hours, months and
 * buyers (src/domain/README.md, Recaps 11).
 */
export function batchRecap(book: OrderBook): Recap {
  const { language } = book.shop;
  const say = phrases('batchRecap', language);
  const groups = ordersByBatch(book);
  const segmentOf = segmentsOf(book);
  const undated = book.orders.filter(
    ({ status, shippedAt }) => (status === 'shipped' || status === 'done') && shippedAt === null,
  );
  return {
    ...drawTable(definition(book, segmentOf), groups, recapWording('batchRecap', language)),
    below: batchTables(book, groups, segmentOf),
    notes: [
      stampOf(book),
      say('counts'),
      say('hoursOf'),
      say('unmetOf'),
      say('lateOf'),
      ...(undated.length === 0 ? [] : [say('undated', { orders: undated.length })]),
    ],
  };
}
