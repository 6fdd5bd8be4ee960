import * as fc from 'fast-check';
import type { BatchStatus } from '../../../src/domain/batch';
import type { OrderStatus, SliceState } from '../../../src/domain/order';
import { most } from './shops';

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
  | {
      readonly what: 'batchCell';
      readonly batch: number;
      readonly cell: BatchCell;
      readonly to: number | null;
    }
  | {
      readonly what: 'batchDate';
      readonly batch: number;
      readonly hours: number;
      readonly cell: 'closes' | 'cutOff';
    }
  | { readonly what: 'product' | 'oven' | 'price'; readonly to: number | null }
  | { readonly what: 'stock'; readonly units: number }
  | { readonly what: 'priority' | 'due'; readonly order: number; readonly to: number | null }
);

export type BatchCell = (typeof CELLS)[number];

/** A form sent at `at`: the first of a person is her order, the later ones are edits of it. */
export interface Sent {
  readonly person: number;
  readonly at: number;
  /** Whether she left out her phone, or wrote what is none. */
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

const HOURS = 7 * 24;
const minutes = fc.integer({ min: 8 * 60, max: HOURS * 60 });
const often = <T>(usual: T, rare: T) => fc.integer({ max: 9, min: 0 }).map((n) => (n === 0 ? rare : usual));
const units = fc.oneof(
  { weight: 15, arbitrary: fc.constant(0) },
  { weight: 20, arbitrary: fc.integer({ min: 1, max: 4 }) },
  { weight: 1, arbitrary: fc.constant(null) },
);
const none = fc.constant(0);
/** Most come on the first day of a batch, where they are in each other's way. */
const rush = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 9 * 60, max: 30 * 60 }) },
  { weight: 2, arbitrary: fc.integer({ min: 81 * 60, max: 105 * 60 }) },
  { weight: 2, arbitrary: minutes },
);
/** How late a response is found: mostly at once, or up to a day and a half. */
const late = fc.oneof(fc.constant(0), fc.constant(0), fc.integer({ min: 0, max: 36 * 60 }));

const sends = fc
  .record({
    person: fc.nat(8),
    at: rush,
    late,
    shy: often(false, true),
    empty: fc.boolean(),
    units: fc.oneof(
      { weight: 3, arbitrary: fc.record({ NAS: units, KAS: units, PUT: units, SUS: fc.constant(0) }) },
      { weight: 1, arbitrary: fc.record({ NAS: units, KAS: units, PUT: units, SUS: units }) },
      { weight: 2, arbitrary: fc.record({ NAS: none, KAS: none, PUT: none, SUS: units }) },
    ),
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
  {
    weight: 20,
    arbitrary: fc.record({ minute, what: is('ask'), asks: fc.array(asks, { minLength: 1, maxLength: 3 }) }),
  },
  { weight: 1, arbitrary: fc.record({ minute, what: is('close'), batch }) },
  {
    weight: 2,
    arbitrary: fc.record({ minute, what: is('batchStatus'), batch, status: is(...BATCH_STATUSES) }),
  },
  { weight: 4, arbitrary: fc.record({ minute, what: is('batchCell'), batch, cell: cells, to: most(12) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      minute,
      what: is('batchDate'),
      batch,
      cell: is('closes', 'cutOff'),
      hours: fc.nat(40),
    }),
  },
  { weight: 3, arbitrary: fc.record({ minute, what: is('product', 'oven', 'price'), to: most(8) }) },
  { weight: 5, arbitrary: fc.record({ minute, what: is('stock'), units: fc.integer({ min: -3, max: 4 }) }) },
  {
    weight: 10,
    arbitrary: fc.record({ minute, what: is('priority'), order, to: fc.option(fc.nat(3), { freq: 3 }) }),
  },
  { weight: 2, arbitrary: fc.record({ minute, what: is('due'), order, to: most(HOURS) }) },
);

/** A season, in the order of the clock. */
export const seasons: fc.Arbitrary<readonly Act[]> = fc
  .tuple(
    fc.array(sends, { minLength: 1, maxLength: 20, size: 'max' }),
    fc.array(others, { maxLength: 30, size: 'max' }),
  )
  .map((lists) => lists.flat().sort((a, b) => a.minute - b.minute));
