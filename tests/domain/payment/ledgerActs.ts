import * as fc from 'fast-check';
import type { Tick } from '../../../src/domain/life/requests';
import type { OrderStatus } from '../../../src/domain/order';
import type { OrderBook } from '../../../src/domain/orderBook';
import type { PaymentKind, PaymentStatus } from '../../../src/domain/payment/payment';
import type { CancelCause, RefundPolicy } from '../../../src/domain/payment/refundTerms';
import type { Returned, ReturnOutcome } from '../../../src/domain/returns/returned';
import type { DownPaymentTerm, WhenFull } from '../../../src/domain/shop';
import { aBatch, aBook, aProduct, aShop } from '../book';

/** One thing that somebody does; orders and rows are counted off as they stand, `minutes` after the thing before it. */
export type LedgerAct = { readonly minutes: number } & (
  | { readonly what: 'send'; readonly buyer: number; readonly units: number }
  | { readonly what: 'type'; readonly order: number; readonly cells: Cells }
  | {
      readonly what: 'correct';
      readonly row: number;
      readonly cells: Partial<Cells>;
      readonly order?: number;
    }
  | { readonly what: 'delete'; readonly row: number }
  | { readonly what: 'reorder'; readonly by: number }
  | { readonly what: 'tick'; readonly order: number; readonly tick: Tick }
  | { readonly what: 'pick'; readonly order: number; readonly status: OrderStatus }
  | { readonly what: 'carry'; readonly from: number; readonly to: number; readonly amount: number }
  | {
      readonly what: 'cell';
      readonly order: number;
      readonly cell: 'discount' | 'shipping';
      readonly to: number;
    }
  | ({ readonly what: 'return'; readonly order: number } & Returned)
  | { readonly what: 'settle'; readonly row: number; readonly to: number }
  | { readonly what: 'cause'; readonly order: number; readonly cause: CancelCause }
  | { readonly what: 'wait' }
);

export interface Cells {
  readonly kind: PaymentKind | null;
  readonly amount: number | null;
  readonly status: PaymentStatus | null;
}

const which = fc.nat(20);
const amount = fc.oneof(
  fc.constantFrom(38_000, 75_000, 113_000, 150_000, 225_000, 1, 37_999),
  fc.integer({ min: 1, max: 400_000 }),
);

const cells: fc.Arbitrary<Cells> = fc.record({
  kind: fc.constantFrom<(PaymentKind | null)[]>(
    null,
    null,
    'downPayment',
    'balance',
    'refund',
    'forfeited',
    'uniqueCode',
  ),
  amount: fc.oneof(
    { weight: 9, arbitrary: amount },
    { weight: 1, arbitrary: fc.constantFrom(null, 0, -5000) },
  ),
  status: fc.constantFrom<(PaymentStatus | null)[]>(
    null,
    null,
    'received',
    'unchecked',
    'rejected',
    'toBeSent',
    'sent',
    'failed',
  ),
});

const minutes = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 90 }) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 40 * 60 }) },
);

const tick = fc.constantFrom<Tick[]>('bookDownPayment', 'bookBalance', 'proofIn');
const status = fc.constantFrom<OrderStatus[]>(
  'cancelled',
  'cancelled',
  'confirmed',
  'awaitingDownPayment',
  'inProduction',
  'shipped',
  'shipped',
);
const outcome = fc.constantFrom<ReturnOutcome[]>(
  'refund',
  'refund',
  'credit',
  'credit',
  'replace',
  'replaced',
);

/** Weights: what is common in a shop is common here. */
const kinds: readonly [weight: number, of: Record<string, fc.Arbitrary<unknown>>][] = [
  [5, { what: fc.constant('send'), buyer: fc.nat(4), units: fc.integer({ min: 0, max: 5 }) }],
  [7, { what: fc.constant('type'), order: which, cells }],
  [
    4,
    {
      what: fc.constant('correct'),
      row: which,
      cells: fc.oneof(
        cells,
        cells.map(({ amount }) => ({ amount })),
      ),
    },
  ],
  [1, { what: fc.constant('correct'), row: which, cells: fc.constant({}), order: which }],
  [2, { what: fc.constant('delete'), row: which }],
  [1, { what: fc.constant('reorder'), by: fc.nat(9) }],
  [6, { what: fc.constant('tick'), order: which, tick }],
  [3, { what: fc.constant('pick'), order: which, status }],
  [1, { what: fc.constant('carry'), from: which, to: which, amount }],
  [
    1,
    {
      what: fc.constant('cell'),
      order: which,
      cell: fc.constantFrom('discount', 'shipping'),
      to: fc.nat(160_000),
    },
  ],
  [1, { what: fc.constant('cause'), order: which, cause: fc.constantFrom('buyer', 'shop', 'fictitious') }],
  [
    5,
    {
      what: fc.constant('return'),
      order: which,
      units: fc.nat(4),
      reason: fc.constantFrom('faulty', 'wrongItem', 'other'),
      outcome,
    },
  ],
  [4, { what: fc.constant('settle'), row: which, to: which }],
  [2, { what: fc.constant('wait') }],
];

const anyActs = fc.array(
  fc.oneof(...kinds.map(([weight, of]) => ({ weight, arbitrary: fc.record({ minutes, ...of }) }))),
  { minLength: 4, maxLength: 28 },
) as fc.Arbitrary<LedgerAct[]>;

/** One who has paid and got it, beside one who has not: so that what comes back is no rarity. */
const SENT: readonly LedgerAct[] = [
  { minutes: 70, what: 'send', buyer: 0, units: 3 },
  { minutes: 9, what: 'send', buyer: 1, units: 2 },
  { minutes: 9, what: 'tick', order: 0, tick: 'bookBalance' },
  { minutes: 9, what: 'pick', order: 0, status: 'shipped' },
];

export const ledgerActs: fc.Arbitrary<LedgerAct[]> = fc.oneof(
  anyActs,
  anyActs.map((acts) => [...SENT, ...acts]),
);

const term: fc.Arbitrary<DownPaymentTerm | null> = fc.oneof(
  fc.constant(null),
  fc.constantFrom(25, 50, 100).map((percent) => ({ kind: 'percent' as const, percent })),
  fc.constantFrom(20_000, 90_000).map((sum) => ({ kind: 'fixed' as const, amount: sum })),
);

const refund = fc.constantFrom<RefundPolicy[]>(
  { kind: 'full' },
  { kind: 'part', percent: 33 },
  { kind: 'forfeit' },
);

/** One batch of one cake, more or less full, on whatever terms. */
export const moneyShops: fc.Arbitrary<OrderBook> = fc
  .record({
    downPayment: term,
    quotaUnits: fc.option(fc.integer({ min: 3, max: 12 })),
    whenFull: fc.constantFrom<WhenFull[]>('queue', 'partial', 'reject'),
    refund,
    afterSoldOut: fc.constantFrom<('close' | 'queue')[]>('queue', 'close'),
  })
  .map(({ downPayment, ...batch }) =>
    aBook({
      shop: aShop({ downPayment }),
      batches: [aBatch(batch)],
      products: [aProduct('NAS', { maxPerOrder: 4 })],
    }),
  );
