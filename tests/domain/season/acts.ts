import * as fc from 'fast-check';
import type { BatchStatus } from '../../../src/domain/batch';
import type { OrderStatus, SliceState } from '../../../src/domain/order';
import type { OrderBook } from '../../../src/domain/orderBook';
import { aBatch, aBook, aProduct, aShop, august } from '../book';

/** What the seller asks for one of her orders; orders and slices are counted off in the register. */
export type Ask = { readonly order: number } & (
  | { readonly status: OrderStatus }
  | { readonly batch: number }
  | { readonly slice: number; readonly units: number }
  | { readonly slice: number; readonly state: SliceState }
);

/** One thing that somebody does; `hour` counts from 00.00 of 1 August. */
export type Act = { readonly minute: number } & (
  | { readonly what: 'send'; readonly sent: Sent }
  | { readonly what: 'sweep' | 'wait' }
  | { readonly what: 'ask'; readonly asks: readonly Ask[] }
  | { readonly what: 'close'; readonly batch: number }
  | { readonly what: 'batchStatus'; readonly batch: number; readonly status: BatchStatus }
  | { readonly what: 'batchCell'; readonly batch: number; readonly cell: BatchCell; readonly to: number | null }
  | { readonly what: 'batchDate'; readonly batch: number; readonly hours: number; readonly cell: 'closes' | 'cutOff' }
  | { readonly what: 'product' | 'oven' | 'price'; readonly to: number | null }
  | { readonly what: 'priority' | 'due'; readonly order: number; readonly to: number | null }
);

export type BatchCell = (typeof CELLS)[number];

/** A form sent at `at`: the first of a person is her order, the later ones are edits of it. */
export interface Sent {
  readonly person: number;
  readonly at: number;
  /** Whether she left out her phone. */
  readonly shy: boolean;
  /** Whether 0 was left empty. */
  readonly empty: boolean;
  readonly units: Readonly<Record<string, number | null>>;
}

const CELLS = [
  'quotaUnits',
  'quotaOrders',
  'quotaPerDay',
  'quotaPerWeek',
  'maxPerBuyer',
  'quotaTurnover',
] as const;

const limit = (max: number) => fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 2, max }) }, fc.nat(1));
/** A limit that only some seasons have: with all of them at once nothing would ever get in. */
const most = (max: number) => fc.option(limit(max), { freq: 1 });
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

/** A shop with two periods, three products and one oven. */
export const books: fc.Arbitrary<OrderBook> = fc
  .record({
    first: terms,
    second: terms,
    quota: most(5),
    oven: most(8),
    maxPerOrder: seldom(4),
    whenFull: policies,
    pays: fc.boolean(),
    openEnd: fc.boolean(),
    cutOff: fc.constantFrom(null, august(3), august(4, 12), august(6)),
    outsideBatches: fc.constantFrom('reject' as const, 'nextBatch' as const),
  })
  .map(({ first, second, quota, oven, maxPerOrder, whenFull, pays, openEnd, cutOff, outsideBatches }) => {
    const plan = { status: 'scheduled' as const, productionStarts: null };
    return aBook({
      shop: aShop({ whenFull, outsideBatches, ...(pays ? {} : { downPayment: null }) }),
      batches: [
        aBatch({ ...plan, ...first, name: 'Satu', closes: august(3, 12), cutOff }),
        aBatch({ ...plan, ...second, name: 'Dua', opens: august(4, 9), closes: openEnd ? null : august(6, 20) }),
      ],
      products: [
        aProduct('NAS', { quota, pools: ['Oven'] }),
        aProduct('KAS', { price: 80_000, pools: ['Oven'] }),
        aProduct('PUT', { price: 60_000, maxPerOrder }),
      ],
      pools: [{ name: 'Oven', units: oven, problems: [] }],
    });
  });

const HOURS = 7 * 24;
const minutes = fc.integer({ min: 8 * 60, max: HOURS * 60 });
const often = <T>(usual: T, rare: T) => fc.integer({ max: 9, min: 0 }).map((n) => (n === 0 ? rare : usual));
const units = fc.oneof(
  { weight: 30, arbitrary: fc.integer({ min: 0, max: 4 }) },
  { weight: 1, arbitrary: fc.constant(null) },
);
/** How late a response is found: mostly at once, or up to a day and a half. */
const late = fc.oneof(fc.constant(0), fc.constant(0), fc.integer({ min: 0, max: 36 * 60 }));

const sends = fc
  .record({
    person: fc.nat(8),
    at: minutes,
    late,
    shy: often(false, true),
    empty: fc.boolean(),
    units: fc.record({ NAS: units, KAS: units, PUT: units }),
  })
  .map(({ late: delay, ...sent }): Act => ({ what: 'send', minute: sent.at + delay, sent }));

const STATUSES: readonly OrderStatus[] = [
  'cancelled',
  'awaitingDownPayment',
  'confirmed',
  'inProduction',
  'shipped',
  'done',
  'waitingList',
  'readyToShip',
];
const STATES: readonly SliceState[] = ['accepted', 'cancelled', 'cancelledKeepingQuota', 'queued', 'offered'];

const order = fc.nat(8);
const slice = fc.nat(3);
const asks: fc.Arbitrary<Ask> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ order, status: fc.constantFrom(...STATUSES.slice(0, 3)) }) },
  { weight: 2, arbitrary: fc.record({ order, status: fc.constantFrom(...STATUSES) }) },
  { weight: 1, arbitrary: fc.record({ order, batch: fc.nat(1) }) },
  { weight: 2, arbitrary: fc.record({ order, slice, units: fc.nat(5) }) },
  { weight: 3, arbitrary: fc.record({ order, slice, state: fc.constantFrom(...STATES) }) },
);

const minute = minutes;
const batch = fc.nat(1);
const is = <T extends string>(...what: T[]) => fc.constantFrom(...what);
const cells = fc.constantFrom(...CELLS);
const BATCH_STATUSES = ['open', 'open', 'closed', 'production', 'done', 'cancelled'] as const;

const others: fc.Arbitrary<Act> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ minute, what: is('sweep', 'wait') }) },
  { weight: 20, arbitrary: fc.record({ minute, what: is('ask'), asks: fc.array(asks, { minLength: 1, maxLength: 3 }) }) },
  { weight: 1, arbitrary: fc.record({ minute, what: is('close'), batch }) },
  { weight: 2, arbitrary: fc.record({ minute, what: is('batchStatus'), batch, status: is(...BATCH_STATUSES) }) },
  { weight: 4, arbitrary: fc.record({ minute, what: is('batchCell'), batch, cell: cells, to: most(12) }) },
  {
    weight: 2,
    arbitrary: fc.record({ minute, what: is('batchDate'), batch, cell: is('closes', 'cutOff'), hours: fc.nat(40) }),
  },
  { weight: 3, arbitrary: fc.record({ minute, what: is('product', 'oven', 'price'), to: most(8) }) },
  { weight: 2, arbitrary: fc.record({ minute, what: is('priority'), order, to: most(3) }) },
  { weight: 2, arbitrary: fc.record({ minute, what: is('due'), order, to: most(HOURS) }) },
);

/** A season, in the order of the clock. */
export const seasons: fc.Arbitrary<readonly Act[]> = fc
  .tuple(
    fc.array(sends, { minLength: 1, maxLength: 20, size: 'max' }),
    fc.array(others, { maxLength: 24, size: 'max' }),
  )
  .map((lists) => lists.flat().sort((a, b) => a.minute - b.minute));
