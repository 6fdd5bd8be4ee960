import * as fc from 'fast-check';
import type { OrderBook } from '../../../src/domain/orderBook';
import { aBatch, aBook, aProduct, aShop, august } from '../book';

const limit = (max: number) => fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 2, max }) }, fc.nat(1));
/** A limit that only some seasons have: with all of them at once nothing would ever get in. */
export const most = (max: number) =>
  fc.oneof({ weight: 1, arbitrary: fc.constant(null) }, { weight: 2, arbitrary: limit(max) });
const seldom = (max: number) => fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, limit(max));
const policies = fc.constantFrom('queue' as const, 'partial' as const, 'reject' as const);

const terms = fc.record({
  quotaUnits: most(12),
  quotaOrders: seldom(6),
  quotaTurnover: seldom(12).map((cakes) => (cakes === null ? null : cakes * 70_000)),
  quotaPerDay: seldom(8),
  quotaPerWeek: seldom(10),
  maxPerBuyer: seldom(6),
  whenFull: fc.option(policies, { freq: 2 }),
  afterSoldOut: fc.constantFrom('close' as const, 'queue' as const),
  downPaymentHours: fc.constantFrom(null, 1, 8, 30),
});

/** A shop with two periods, one oven, and four products, the last of which may lie ready. */
export const books: fc.Arbitrary<OrderBook> = fc
  .record({
    first: terms,
    second: terms,
    quota: most(5),
    oven: most(8),
    mode: fc.constantFrom('openOrder' as const, 'readyStock' as const, 'backorder' as const),
    ready: fc.nat(6),
    maxPerOrder: seldom(4),
    whenFull: policies,
    pays: fc.boolean(),
    openEnd: fc.boolean(),
    cutOff: fc.constantFrom(null, august(3), august(4, 12), august(6)),
    outsideBatches: fc.constantFrom('reject' as const, 'nextBatch' as const),
  })
  .map(
    ({
      first,
      second,
      quota,
      oven,
      mode,
      ready,
      maxPerOrder,
      whenFull,
      pays,
      openEnd,
      cutOff,
      outsideBatches,
    }) => {
      const plan = { status: 'scheduled' as const, productionStarts: null };
      return aBook({
        shop: aShop({ whenFull, outsideBatches, ...(pays ? {} : { downPayment: null }) }),
        batches: [
          aBatch({ ...plan, ...first, name: 'Satu', closes: august(3, 12), cutOff }),
          aBatch({
            ...plan,
            ...second,
            name: 'Dua',
            opens: august(4, 9),
            closes: openEnd ? null : august(6, 20),
          }),
        ],
        products: [
          aProduct('NAS', { quota, pools: ['Oven'] }),
          aProduct('KAS', { price: 80_000, pools: ['Oven'] }),
          aProduct('PUT', { price: 60_000, maxPerOrder }),
          aProduct('SUS', { price: 40_000, mode }),
        ],
        stock: [{ code: 'SUS', units: ready, problems: [] }],
        pools: [{ name: 'Oven', units: oven, problems: [] }],
      });
    },
  );
