import { DAY, type Instant } from '../calendar';
import type { Order, OrderLine } from '../order';
import type { OrderBook } from '../orderBook';
import { cutOffOf } from '../payment/downPaymentDue';
import { allFromStock } from '../stock/fromStock';
import { inState, unitsIn } from './slices';

/** What lay on the shelf can be had by others for good; nobody is asked for ever. */
const OF_STOCK = 30 * DAY;

/** Whether somebody else could have the units, were they given back. */
function isWanted(
  { batches, products }: OrderBook,
  order: Order,
  { code }: OrderLine,
  now: Instant,
): boolean {
  if (allFromStock(products, [code])) return now <= order.at + OF_STOCK;
  const batch = batches.find(({ name }) => name === order.batch);
  if (batch === undefined || batch.status === 'done' || batch.status === 'cancelled') return false;
  return batch.status === 'open' || now <= (cutOffOf(batch) ?? now);
}

/**
 * Cancelled orders, by number, and how many of their units keep a place that others could have, for production had begun or
 * by her pick of a slice: whether they are given back is for the seller to say (src/domain/README.md, Money 8).
 */
export function keptUnits(book: OrderBook, now: Instant): ReadonlyMap<string, number> {
  const dead = book.orders.filter(({ status }) => status === 'cancelled');
  const kept = dead.map((order) => {
    const slices = inState(order.lines, 'cancelledKeepingQuota');
    return [order.no, unitsIn(slices.filter((line) => isWanted(book, order, line, now)))] as const;
  });
  return new Map(kept.filter(([, units]) => units > 0));
}
