import { HOUR } from '../../../src/domain/calendar';
import type { OrderStatus, SliceState } from '../../../src/domain/order';
import type { OrderBook } from '../../../src/domain/orderBook';
import { aLine, anOrder } from '../anOrder';
import { aBook, aProduct, august } from '../book';
import { type ask, NOW } from './ask';

/** Five cakes in all. `A` is as given, `B` holds three. */
export function shop(status: OrderStatus, slices: [number, SliceState][], taken = 3): OrderBook {
  const lines = slices.map(([count, slice]) => aLine('NAS', count, { state: slice }));
  const orders = [
    anOrder('A', lines, { status, downPayment: 75_000, downPaymentDue: NOW + 5 * HOUR }),
    anOrder('B', [aLine('NAS', taken)], { at: august(2, 1) }),
  ];
  return aBook({ products: [aProduct('NAS', { quota: 5 })], orders });
}

/** Why requests were refused. */
export const codes = ({ refused }: Pick<ReturnType<typeof ask>, 'refused'>): string[] =>
  refused.map(({ problem }) => problem.code);
