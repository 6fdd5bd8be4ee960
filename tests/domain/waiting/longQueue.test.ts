import { takeIn } from '../../../src/domain/intake/takeIn';
import type { Order } from '../../../src/domain/order';
import type { WhenFull } from '../../../src/domain/shop';
import { aDraft, august } from '../book';
import { LATER } from '../life/ask';
import { shop, waits } from './crowdedShop';

/** An order that counts how often it is looked at. */
function watched(order: Order): { order: Order; looks: () => number } {
  let looks = 0;
  const get = (): string => {
    looks += 1;
    return order.batch;
  };
  return {
    order: Object.defineProperty({ ...order }, 'batch', { get, enumerable: true }),
    looks: () => looks,
  };
}

/** How often the others are counted anew when one more comes, while so many wait. */
function looksWith(waiting: number, whenFull: WhenFull): number {
  const queue = Array.from({ length: waiting }, (_, at) => waits(`W${at}`, 2, 1 + (at % 9)));
  const book = shop(queue, { whenFull });
  const [first, ...others] = book.orders;
  if (first === undefined) throw new Error('nobody has ordered');
  const { order, looks } = watched(first);
  takeIn(
    { ...book, orders: [order, ...others] },
    { drafts: [aDraft('new', august(4), { NAS: 1 })], requests: [] },
    LATER,
  );
  return looks();
}

it.each<WhenFull>(['queue', 'partial'])(
  'under %s an order that comes in pays for none of those who wait',
  (whenFull) => {
    expect(looksWith(5, whenFull)).toBeGreaterThan(3);
    expect(looksWith(100, whenFull)).toBe(looksWith(5, whenFull));
  },
);
