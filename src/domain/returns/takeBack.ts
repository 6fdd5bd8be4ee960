import type { Instant } from '../calendar';
import { withSlices } from '../life/slices';
import type { Order, OrderLine, OrderStatus } from '../order';
import type { OrderBook } from '../orderBook';
import type { Problem } from '../problem';
import { stockLeft } from '../stock/stockOf';
import { madeAgain, type Returned } from './returned';
import { returnedValue } from './returnedValue';
import { goneOf } from './settleReturns';

const THERE: readonly OrderStatus[] = ['shipped', 'done'];

/** Money of it has been sent or used, and the return is to be worth less than that. */
function isPaidOut(book: OrderBook, before: Order, after: Order): boolean {
  const own = (book.payments ?? []).filter(({ orderNo }) => orderNo === after.no);
  const [was, is] = [returnedValue(before), returnedValue(after)];
  const tooLittle = (key: 'refund' | 'credit', gone: number): boolean => is[key] < was[key] && is[key] < gone;
  return tooLittle('refund', goneOf(own, 'refund')) || tooLittle('credit', goneOf(own, 'transferred'));
}

/** What is sent in place of it is taken from the shelf, and must lie there. */
function lacksStock(book: OrderBook, after: Order, { code }: OrderLine, now: Instant): boolean {
  const orders = book.orders.map((each) => (each.no === after.no ? after : each));
  const left = stockLeft({ ...book, orders }, now).get(code);
  return left === null || (left !== undefined && left < 0);
}

/**
 * The order with what came back of a slice, or `null` = nothing after all (src/domain/README.md, Money 10); or why not.
 */
export function takeBack(
  book: OrderBook,
  order: Order,
  line: OrderLine,
  returned: Returned | null,
  now: Instant,
): { readonly order: Order } | { readonly problem: Problem } {
  const after = withSlices(order, [line], (one) => ({ ...one, returned }));
  const mayReturn = THERE.includes(order.status) && line.state === 'accepted';
  if (returned !== null && !mayReturn) return { problem: { code: 'returnTooSoon', params: {} } };
  if (returned !== null && returned.units > line.units) {
    return { problem: { code: 'returnTooMany', params: { units: line.units } } };
  }
  if (isPaidOut(book, order, after)) return { problem: { code: 'returnPaidOut', params: {} } };
  const takesMore = madeAgain({ returned }) > madeAgain(line);
  if (takesMore && lacksStock(book, after, line, now)) {
    return { problem: { code: 'returnNoStock', params: { code: line.code } } };
  }
  return { order: after };
}
