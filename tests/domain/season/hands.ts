import type { Batch } from '../../../src/domain/batch';
import { closeBatch } from '../../../src/domain/batch/closeBatch';
import { HOUR, type Instant } from '../../../src/domain/calendar';
import type { Order } from '../../../src/domain/order';
import type { OrderBook } from '../../../src/domain/orderBook';
import type { Product } from '../../../src/domain/product';
import { august } from '../book';
import type { Act, BatchCell } from './acts';
import type { Desk } from './paper';
import { closeByHand } from './periods';

function withBatch(book: OrderBook, index: number, change: (batch: Batch) => Batch): OrderBook {
  return { ...book, batches: book.batches.map((batch, place) => (place === index ? change(batch) : batch)) };
}

/** New dates and limits of a period: what is planned for it, not how it stands. */
function plan(book: OrderBook, desk: Desk, index: number, cells: Partial<Batch>): OrderBook {
  const period = desk.periods[index];
  if (period !== undefined) period.plan = { ...period.plan, ...cells };
  return withBatch(book, index, (batch) => ({ ...batch, ...cells }));
}

function pickStatus(book: OrderBook, desk: Desk, index: number, status: Batch['status']): OrderBook {
  const period = desk.periods[index];
  if (period !== undefined) period.status = status;
  return withBatch(book, index, (batch) => ({ ...batch, status }));
}

function close(book: OrderBook, desk: Desk, index: number, now: Instant): OrderBook {
  const period = desk.periods[index];
  if (period !== undefined) closeByHand(period, now);
  return withBatch(book, index, (batch) => closeBatch(batch, now));
}

/** Changes the first product, which has a quota of its own. */
function product(book: OrderBook, desk: Desk, cells: Partial<Product>): OrderBook {
  const products = book.products.map((each, index) => (index === 0 ? { ...each, ...cells } : each));
  desk.products = products;
  return { ...book, products };
}

function oven(book: OrderBook, desk: Desk, units: number | null): OrderBook {
  const pools = desk.pools.map((pool) => ({ ...pool, units }));
  desk.pools = pools;
  return { ...book, pools };
}

/** A row of tab Stok: put on the shelf, or taken out. */
function stock(book: OrderBook, desk: Desk, units: number): OrderBook {
  const rows = [...desk.stock, { code: 'SUS', units, problems: [] }];
  desk.stock = rows;
  return { ...book, stock: rows };
}

function order(book: OrderBook, desk: Desk, index: number, cells: Partial<Order>): OrderBook {
  const place = index % Math.max(1, book.orders.length);
  const paper = desk.papers[place];
  if (paper === undefined) return book;
  if (cells.priority !== undefined) paper.priority = cells.priority;
  if (cells.downPaymentDue !== undefined) paper.due = cells.downPaymentDue;
  return { ...book, orders: book.orders.map((each, at) => (at === place ? { ...each, ...cells } : each)) };
}

const limitOf = (cell: BatchCell, to: number | null): number | null =>
  to !== null && cell === 'quotaTurnover' ? to * 70_000 : to;

/** A date that leaves the other period alone. */
const dateOf = (index: number, hours: number): Instant => august(index === 0 ? 2 : 5, 10) + hours * HOUR;

/** What the seller types into cells that are hers, in both shops; gives back the domain's register. */
export function typeByHand(book: OrderBook, desk: Desk, act: Act, now: Instant): OrderBook {
  switch (act.what) {
    case 'close':
      return close(book, desk, act.batch, now);
    case 'batchStatus':
      return pickStatus(book, desk, act.batch, act.status);
    case 'batchCell':
      return plan(book, desk, act.batch, { [act.cell]: limitOf(act.cell, act.to) });
    case 'batchDate':
      return plan(book, desk, act.batch, { [act.cell]: dateOf(act.batch, act.hours) });
    case 'product':
      return product(book, desk, { quota: act.to });
    case 'price':
      return product(book, desk, { price: 70_000 + 1000 * (act.to ?? 0) });
    case 'stock':
      return stock(book, desk, act.units);
    case 'oven':
      return oven(book, desk, act.to);
    case 'priority':
      return order(book, desk, act.order, { priority: act.to });
    case 'due':
      return order(book, desk, act.order, {
        downPaymentDue: act.to === null ? null : august(1) + act.to * HOUR,
      });
    default:
      return book;
  }
}
