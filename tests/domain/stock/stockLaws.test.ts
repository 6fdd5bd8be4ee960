import * as fc from 'fast-check';
import { HOUR } from '../../../src/domain/calendar';
import { takeIn } from '../../../src/domain/intake/takeIn';
import type { SellerRequest } from '../../../src/domain/life/requests';
import type { OrderDraft } from '../../../src/domain/order';
import type { OrderBook } from '../../../src/domain/orderBook';
import { arrive } from '../arrive';
import { aBatch, aBook, aBuyer, aDraft, aProduct, aShop, august } from '../book';

const CODES = ['SUS', 'TAS'] as const;
const START = august(1, 8);

const products = [
  aProduct('NAS', { quota: 6 }),
  aProduct('SUS', { mode: 'readyStock' }),
  aProduct('TAS', { mode: 'backorder' }),
];

const units = fc.integer({ min: 0, max: 4 });
const happenings = fc.array(
  fc.record({
    hours: fc.integer({ min: 1, max: 20 }),
    act: fc.oneof(
      { weight: 4, arbitrary: fc.record({ NAS: fc.constantFrom(0, 0, 1, 2), SUS: units, TAS: units }) },
      {
        weight: 2,
        arbitrary: fc.record({ code: fc.constantFrom(...CODES), put: fc.integer({ min: 1, max: 5 }) }),
      },
      {
        weight: 2,
        arbitrary: fc.record({ pick: fc.nat(20), to: fc.constantFrom('cancelled', 'confirmed') }),
      },
      { weight: 1, arbitrary: fc.record({ edit: fc.nat(20), SUS: units, TAS: units }) },
    ),
  }),
  { maxLength: 25 },
);

type Happening = typeof happenings extends fc.Arbitrary<(infer One)[]> ? One : never;

const policies = fc.constantFrom('queue' as const, 'partial' as const, 'reject' as const);

function bookWith(whenFull: 'queue' | 'partial' | 'reject'): OrderBook {
  const later = { name: 'Akhir', opens: august(6, 9), closes: august(9), productionStarts: august(10) };
  const batches = [aBatch(), aBatch({ ...later, status: 'scheduled', shippingStarts: null })];
  return aBook({ shop: aShop({ whenFull }), products, batches });
}

function draft(key: string, at: number, asked: Record<string, number>): OrderDraft {
  return aDraft(key, at, asked, { buyer: aBuyer({ whatsapp: `62812${key.length}0000${key.slice(1)}` }) });
}

function wishOf({ orders }: OrderBook, at: number, to: 'cancelled' | 'confirmed'): SellerRequest[] {
  const order = orders[at % Math.max(1, orders.length)];
  return order === undefined ? [] : [{ orderNo: order.no, field: 'status', wanted: to, raw: to }];
}

function step(book: OrderBook, { act }: Happening, now: number, index: number): OrderBook {
  if ('put' in act) {
    const stock = [...(book.stock ?? []), { code: act.code, units: act.put, problems: [] }];
    return arrive({ ...book, stock }, [], now).book;
  }
  if ('pick' in act) {
    const requests = wishOf(book, act.pick, act.to as 'cancelled' | 'confirmed');
    return takeIn(book, { drafts: [], requests }, now).book;
  }
  if ('edit' in act) {
    const known = book.orders[act.edit % Math.max(1, book.orders.length)];
    const { edit, ...asked } = act;
    return known === undefined ? book : arrive(book, [draft(known.key, now, asked)], now).book;
  }
  return arrive(book, [draft(`r${index}`, now, act)], now).book;
}

/** Counted here by hand, without the pools. */
function held({ orders }: OrderBook, code: string): number {
  const dead = ['expired', 'cancelled', 'rejected', 'waitingList'];
  return orders
    .filter(({ status }) => !dead.includes(status))
    .flatMap(({ lines }) => lines)
    .filter((line) => line.code === code && (line.state === 'accepted' || line.state === 'offered'))
    .reduce((sum, line) => sum + line.units, 0);
}

function put({ stock }: OrderBook, code: string): number {
  return (stock ?? []).filter((row) => row.code === code).reduce((sum, row) => sum + row.units, 0);
}

function play(
  book: OrderBook,
  list: readonly Happening[],
  look: (book: OrderBook, now: number) => void,
): void {
  let [sofar, now] = [book, START];
  for (const [index, each] of list.entries()) {
    now += each.hours * HOUR;
    sofar = step(sofar, each, now, index);
    look(sofar, now);
  }
}

it('never more is given than was put on the shelf, in a batch or without one', () => {
  fc.assert(
    fc.property(policies, happenings, (whenFull, list) => {
      play(bookWith(whenFull), list, (book) => {
        for (const code of CODES) expect(held(book, code)).toBeLessThanOrEqual(put(book, code));
      });
    }),
  );
});

it('whatever has come to pass, coming again to the same moment changes nothing', () => {
  fc.assert(
    fc.property(policies, happenings, (whenFull, list) => {
      play(bookWith(whenFull), list, (book, now) => {
        const replay = book.orders.map(({ key, revisedAt }) => draft(key, revisedAt, { SUS: 9 }));
        const { book: again, events } = arrive(book, replay, now);
        expect([again.orders, events]).toEqual([book.orders, []]);
      });
    }),
  );
});

it('a restock goes to the first in the queue whose whole order fits, with no batch and in one', () => {
  const asked = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(
      asked,
      fc.integer({ min: 0, max: 12 }),
      fc.integer({ min: 0, max: 200 }),
      (list, size, from) => {
        // Some come while the batch is open, until the 5th, and some after it; all ask for what is not there.
        const wishes = list.map((count, index) =>
          draft(`r${index}`, START + (from + index * 9) * HOUR, { SUS: count }),
        );
        const waiting = arrive(bookWith('queue'), wishes, START + 400 * HOUR).book;
        const stock = [{ code: 'SUS', units: size, problems: [] }];
        const { orders } = arrive({ ...waiting, stock }, [], START + 401 * HOUR).book;
        let left = size;
        const expected = list.map((count) => {
          const fits = count <= left;
          if (fits) left -= count;
          return fits ? 'offered' : 'waitingList';
        });
        expect(orders.map(({ status }) => status)).toEqual(expected);
      },
    ),
  );
});
