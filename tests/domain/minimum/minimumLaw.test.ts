import * as fc from 'fast-check';
import type { Order, OrderLine, OrderStatus } from '../../../src/domain/order';
import type { OrderBook } from '../../../src/domain/orderBook';
import { aLine, anOrder } from '../anOrder';
import { aProduct, august } from '../book';
import { bookOf, passes, september } from './scene';

/** Past the cut-off: whatever is missed is judged. */
const LATE = august(7, 0, 0, 1);
const DEAD: readonly OrderStatus[] = ['cancelled', 'expired', 'rejected'];
const MADE: readonly OrderStatus[] = ['inProduction', 'shipped'];

const units = fc.integer({ min: 0, max: 7 });
const orders = fc.array(
  fc.record({
    nas: units,
    kas: units,
    hour: fc.integer({ min: 0, max: 40 }),
    state: fc.constantFrom('accepted' as const, 'accepted' as const, 'queued' as const, 'offered' as const),
    status: fc.constantFrom<OrderStatus>(
      'confirmed',
      'confirmed',
      'confirmed',
      'inProduction',
      'needsReview',
    ),
  }),
  { minLength: 1, maxLength: 6 },
);
const limit = fc.option(fc.integer({ min: 1, max: 20 }));
const shop = fc.record({
  orders,
  batch: limit,
  nas: limit,
  lot: limit,
  room: fc.integer({ min: 0, max: 20 }),
  whenFull: fc.constantFrom('queue' as const, 'partial' as const),
});

type Given = typeof shop extends fc.Arbitrary<infer T> ? T : never;

function orderOf({ nas, kas, hour, state, status }: Given['orders'][number], index: number): Order {
  const at = august(2, hour);
  const follows = { accepted: 'confirmed', queued: 'waitingList', offered: 'offered' } as const;
  const own = status === 'confirmed' && kas === 0 ? follows[state] : status;
  const lines = [aLine('NAS', nas, { at, state }), aLine('KAS', kas, { at })].filter(
    (line) => line.units > 0,
  );
  return anOrder(`O${index}`, lines, { at, status: own });
}

function bookFor(given: Given, ifBelowMinimum: 'cancel' | 'move'): OrderBook {
  const products = [aProduct('NAS', { minimum: given.nas, lotSize: given.lot }), aProduct('KAS')];
  const next = { ...september, quotaUnits: given.room, whenFull: given.whenFull };
  const wanted = given.orders.map(orderOf).filter(({ lines }) => lines.length > 0);
  return bookOf({ minimumUnits: given.batch, ifBelowMinimum }, wanted, { products, batches: [next] });
}

/** Units of a Kode of each order, whatever became of them. */
function all({ orders }: OrderBook): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { no, lines } of orders)
    for (const line of lines) sums[`${no} ${line.code}`] = (sums[`${no} ${line.code}`] ?? 0) + line.units;
  return sums;
}

function sum(lines: readonly OrderLine[], code: string | null): number {
  let total = 0;
  for (const line of lines)
    if ((code === null || line.code === code) && line.state === 'accepted') total += line.units;
  return total;
}

/** Units that a batch still has accepted, made already or not. */
function held(
  { orders }: OrderBook,
  batch: string,
  code: string | null,
  made: boolean | null = null,
): number {
  const living = orders.filter((order) => order.batch === batch && !DEAD.includes(order.status));
  const own = living.filter(({ status }) => made === null || MADE.includes(status) === made);
  return sum(
    own.flatMap(({ lines }) => lines),
    code,
  );
}

describe('after Batalkan semua', () => {
  it('what is made reaches every minimum or is nothing, in whole lots, and every unit is accounted for', () => {
    fc.assert(
      fc.property(shop, (given) => {
        const before = bookFor(given, 'cancel');
        const after = passes(before, LATE).book;
        expect(all(after)).toEqual(all(before));
        const nas = held(after, 'Agustus', 'NAS');
        const waiting = held(after, 'Agustus', 'NAS', false);
        if (nas < (given.nas ?? 0)) expect(waiting).toBe(0);
        if (given.lot !== null && nas % given.lot > 0) expect(waiting).toBe(0);
        if (held(after, 'Agustus', null) < (given.batch ?? 0))
          expect(held(after, 'Agustus', null, false)).toBe(0);
        expect(passes(after, LATE).book).toEqual(after);
      }),
      { numRuns: 400 },
    );
  });
});

describe('after Pindah batch', () => {
  it('the next batch holds no more than it has room for, nothing is lost, and nothing moves twice', () => {
    fc.assert(
      fc.property(shop, (given) => {
        const before = bookFor(given, 'move');
        const after = passes(before, LATE).book;
        expect(all(after)).toEqual(all(before));
        expect(held(after, 'September', null)).toBeLessThanOrEqual(given.room);
        if (held(after, 'Agustus', null) < (given.batch ?? 0))
          expect(held(after, 'Agustus', null, false)).toBe(0);
        expect(passes(after, LATE).book).toEqual(after);
      }),
      { numRuns: 400 },
    );
  });
});
