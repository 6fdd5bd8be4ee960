import * as fc from 'fast-check';
import type { OrderBook } from '../../../src/domain/orderBook';
import { aBatch, aBook, aProduct, aShop, august } from '../book';
import type { Ask } from './acts';

/** One thing that somebody does, `minutes` after the one before; orders are counted off as they stand. */
export type MoneyAct = { readonly minutes: number } & (
  | {
      readonly what: 'send';
      readonly person: number;
      /** Hours between the response and the run that finds it. */
      readonly late: number;
      readonly shy: boolean;
      readonly street: number;
      readonly units: Readonly<Record<string, number>>;
    }
  | {
      readonly what: 'pay';
      readonly order: number;
      readonly of: 'downPayment' | 'total' | 'part';
      readonly proof: boolean;
    }
  | { readonly what: 'unpay' }
  | { readonly what: 'check'; readonly holds: boolean }
  | { readonly what: 'ask'; readonly ask: Ask }
  | { readonly what: 'tick'; readonly order: number; readonly tick: 'bookDownPayment' | 'proofIn' }
  | { readonly what: 'discount'; readonly order: number; readonly to: number }
  | { readonly what: 'due'; readonly order: number; readonly hours: number }
  | { readonly what: 'priority'; readonly order: number; readonly to: number }
  | { readonly what: 'wait' }
);

const order = fc.nat(8);
const slice = fc.nat(2);
const units = fc.record({
  NAS: fc.nat(3),
  KAS: fc.constantFrom(0, 0, 0, 1, 2),
  SUS: fc.constantFrom(0, 0, 0, 1, 2, 3),
});
const asks: fc.Arbitrary<Ask> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      order,
      status: fc.constantFrom('cancelled', 'awaitingDownPayment', 'confirmed', 'inProduction', 'shipped'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ order, batch: fc.nat(1) }) },
  { weight: 1, arbitrary: fc.record({ order, slice, units: fc.nat(4) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      order,
      slice,
      state: fc.constantFrom('accepted', 'cancelled', 'cancelledKeepingQuota'),
    }),
  },
);

const kinds: readonly [weight: number, of: Record<string, fc.Arbitrary<unknown>>][] = [
  [
    8,
    {
      what: fc.constant('send'),
      person: fc.nat(5),
      late: fc.constantFrom(0, 0, 0, 0, 1, 4),
      shy: fc.constantFrom(false, false, true),
      street: fc.nat(2),
      units,
    },
  ],
  [
    3,
    {
      what: fc.constant('pay'),
      order,
      of: fc.constantFrom('downPayment', 'total', 'part'),
      proof: fc.constantFrom(false, false, true),
    },
  ],
  [1, { what: fc.constant('unpay') }],
  [1, { what: fc.constant('check'), holds: fc.boolean() }],
  [5, { what: fc.constant('ask'), ask: asks }],
  [1, { what: fc.constant('tick'), order, tick: fc.constantFrom('bookDownPayment', 'proofIn') }],
  [2, { what: fc.constant('discount'), order, to: fc.constantFrom(40_000, 40_000, 200_000) }],
  [1, { what: fc.constant('due'), order, hours: fc.integer({ min: -5, max: 14 }) }],
  [1, { what: fc.constant('priority'), order, to: fc.nat(2) }],
  [2, { what: fc.constant('wait') }],
];
const minutes = fc.constantFrom(1, 30, 120, 420);

export const moneySeasons = fc.array(
  fc.oneof(...kinds.map(([weight, of]) => ({ weight, arbitrary: fc.record({ minutes, ...of }) }))),
  { minLength: 1, maxLength: 30, size: 'max' },
) as fc.Arbitrary<MoneyAct[]>;

const seldom = (most: fc.Arbitrary<number>) => fc.option(most, { freq: 1 });
const few = fc.integer({ min: 3, max: 7 });

/** Two small batches, one after the other, and three cakes, one of which lies ready. */
export const moneyBooks: fc.Arbitrary<OrderBook> = fc
  .record({
    quotaUnits: few,
    quotaPerDay: seldom(fc.integer({ min: 2, max: 4 })),
    quotaTurnover: seldom(few.map((cakes) => cakes * 75_000)),
    afterSoldOut: fc.constantFrom('close' as const, 'queue' as const),
    quota: fc.constantFrom(null, 3),
    mode: fc.constantFrom('readyStock' as const, 'backorder' as const),
    whenFull: fc.constantFrom('queue' as const, 'partial' as const, 'reject' as const),
    pays: fc.constantFrom(true, true, true, false),
  })
  .map(({ quotaUnits, quota, mode, whenFull, pays, ...first }) =>
    aBook({
      shop: aShop({ whenFull, ...(pays ? {} : { downPayment: null }) }),
      batches: [
        aBatch({ ...first, name: 'Satu', closes: august(4, 12), productionStarts: august(6), quotaUnits }),
        aBatch({
          name: 'Dua',
          status: 'scheduled',
          opens: august(5),
          closes: august(7),
          productionStarts: august(9),
          quotaUnits,
        }),
      ],
      products: [
        aProduct('NAS'),
        aProduct('KAS', { price: 80_000, quota }),
        aProduct('SUS', { price: 40_000, mode }),
      ],
      stock: [{ code: 'SUS', units: 3, problems: [] }],
    }),
  );
