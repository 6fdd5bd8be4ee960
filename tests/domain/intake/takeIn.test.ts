import * as fc from 'fast-check';
import { placeOrder } from '../../../src/domain/intake/placeOrder';
import { sumOf } from '../../../src/domain/money';
import type { OrderDraft } from '../../../src/domain/order';
import type { OrderBook } from '../../../src/domain/orderBook';
import { orderTotals } from '../../../src/domain/payment/orderTotals';
import { arrive } from '../arrive';
import { aBatch, aBook, aBuyer, aDraft, aProduct, aShop, august } from '../book';

const products = [
  aProduct('NAS', { quota: 5, pools: ['Oven'] }),
  aProduct('KAS', { price: 80_000, pools: ['Oven'] }),
  aProduct('PUT', { price: 60_000 }),
];

/** Quotas of every kind, so that any of them may be the one that refuses. */
const quotas = fc.record({
  quotaUnits: fc.option(fc.integer({ min: 0, max: 15 })),
  quotaOrders: fc.option(fc.integer({ min: 0, max: 6 })),
  quotaTurnover: fc.option(fc.integer({ min: 0, max: 1_500_000 })),
  quotaPerDay: fc.option(fc.integer({ min: 0, max: 8 })),
  maxPerBuyer: fc.option(fc.integer({ min: 0, max: 6 })),
  whenFull: fc.constantFrom('queue' as const, 'partial' as const, 'reject' as const),
  afterSoldOut: fc.constantFrom('close' as const, 'queue' as const),
});

const books = fc
  .record({ batch: quotas, oven: fc.option(fc.integer({ min: 0, max: 9 })) })
  .map(({ batch, oven }) =>
    aBook({ products, batches: [aBatch(batch)], pools: [{ name: 'Oven', units: oven, problems: [] }] }),
  );

const units = fc.integer({ min: 0, max: 4 });
const drafts = fc
  .array(
    fc.record({
      NAS: units,
      KAS: units,
      PUT: units,
      minute: fc.integer({ min: 0, max: 2000 }),
      buyer: fc.nat(3),
    }),
    { maxLength: 12 },
  )
  .map((list) =>
    list.map(({ minute, buyer, ...asked }, index) =>
      aDraft(`r${index}`, august(2, 0, minute), asked, {
        buyer: aBuyer({ whatsapp: `62812000000${buyer}` }),
      }),
    ),
  );

/** One by one in the given order, as events arrive that overtake each other. */
function oneByOne(book: OrderBook, list: readonly OrderDraft[]): OrderBook {
  return list.reduce((sofar, draft) => arrive(sofar, [draft], august(4)).book, book);
}

/** Counted here by hand, without the pools. */
function acceptedLines(
  book: OrderBook,
): { code: string; units: number; subtotal: number; day: number; buyer: string }[] {
  return book.orders
    .filter(
      ({ status }) => status === 'awaitingDownPayment' || status === 'confirmed' || status === 'needsReview',
    )
    .flatMap((order) =>
      order.lines
        .filter(({ state }) => state === 'accepted')
        .map(({ code, units, subtotal, at }) => {
          const day = Math.floor((at + 7 * 3_600_000) / 86_400_000);
          return { code, units, subtotal, day, buyer: order.buyer.whatsapp };
        }),
    );
}

type Accepted = ReturnType<typeof acceptedLines>[number];

function unitsBy(lines: readonly Accepted[], group: (line: Accepted) => unknown): number[] {
  const sums = new Map<unknown, number>();
  for (const line of lines) sums.set(group(line), (sums.get(group(line)) ?? 0) + line.units);
  return [...sums.values()];
}

function expectWithinQuotas(book: OrderBook): void {
  const lines = acceptedLines(book);
  const batch = book.batches[0];
  const most = (limit: number | null | undefined): number => limit ?? Number.POSITIVE_INFINITY;
  const within = (sums: readonly number[], limit: number | null | undefined): void =>
    expect(Math.max(0, ...sums)).toBeLessThanOrEqual(most(limit));
  within(
    unitsBy(lines, () => 'all'),
    batch?.quotaUnits,
  );
  within(
    unitsBy(
      lines.filter(({ code }) => code === 'NAS'),
      () => 'NAS',
    ),
    5,
  );
  within(
    unitsBy(
      lines.filter(({ code }) => code !== 'PUT'),
      () => 'Oven',
    ),
    book.pools?.[0]?.units,
  );
  within(
    unitsBy(lines, ({ day }) => day),
    batch?.quotaPerDay,
  );
  within(
    unitsBy(lines, ({ buyer }) => buyer),
    batch?.maxPerBuyer,
  );
  within([sumOf(lines.map(({ subtotal }) => subtotal))], batch?.quotaTurnover);
  const orders = book.orders.filter(({ lines }) => lines.some(({ state }) => state === 'accepted'));
  within([orders.length], batch?.quotaOrders);
}

describe('taking responses in', () => {
  it('law: accepted never exceeds any quota, whatever comes in whatever order', () => {
    fc.assert(
      fc.property(books, drafts, (book, list) => {
        expectWithinQuotas(oneByOne(book, list));
        expectWithinQuotas(arrive(book, list, august(4)).book);
      }),
    );
  });

  it('an earlier response that arrives late displaces nobody who is in', () => {
    const book = aBook({ batches: [aBatch({ quotaUnits: 2, afterSoldOut: 'queue' })] });
    const first = arrive(book, [aDraft('later', august(2, 10), { NAS: 2 })], august(2, 10)).book;
    const { book: after } = arrive(first, [aDraft('earlier', august(2, 9), { NAS: 2 })], august(3));
    expect(after.orders[0]).toBe(first.orders[0]);
    expect(after.orders.map(({ key, status }) => [key, status])).toEqual([
      ['later', 'awaitingDownPayment'],
      ['earlier', 'waitingList'],
    ]);
  });

  it('law: each response is one order, and a replay changes nothing', () => {
    fc.assert(
      fc.property(books, drafts, (book, list) => {
        const once = arrive(book, [...list, ...list], august(4)).book;
        expect(once.orders.map(({ key }) => key).sort()).toEqual(list.map(({ key }) => key).sort());
        expect(new Set(once.orders.map(({ no }) => no)).size).toBe(list.length);
        expect(arrive(once, list, august(4))).toEqual({
          events: [],
          refused: [],
          numbers: new Map(),
          book: once,
        });
      }),
    );
  });

  it('law: a batch of responses ends as one by one in order of arrival, where nobody comes up from the queue', () => {
    fc.assert(
      fc.property(books, drafts, (open, list) => {
        const book = { ...open, batches: open.batches.map((batch) => ({ ...batch, cutOff: august(1) })) };
        const sorted = [...list].sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1));
        expect(arrive(book, list, august(4)).book).toEqual(oneByOne(book, sorted));
      }),
    );
  });

  it('law: no unit that was asked for is lost between the slices', () => {
    fc.assert(
      fc.property(books, drafts, (book, list) => {
        for (const draft of list) {
          const order = arrive(book, list, august(4)).book.orders.find(({ key }) => key === draft.key);
          const asked = sumOf(draft.lines.map((line) => line.units ?? 0));
          expect(sumOf(order?.lines.map((line) => line.units) ?? [])).toBe(asked);
        }
      }),
    );
  });

  it('remembers the highest number given, of each day', () => {
    const list = [
      aDraft('a', august(2), { NAS: 1 }),
      aDraft('b', august(2, 1), { NAS: 1 }),
      aDraft('c', august(3), { NAS: 1 }),
    ];
    const { book } = arrive(aBook({ highWater: { '260803': 9, '260701': 4 } }), list, august(4));
    expect(book.highWater).toEqual({ '260701': 4, '260802': 2, '260803': 10 });
  });

  it.each(['quota', 'seller'] as const)(
    'a batch opened again after %s takes orders at once',
    (closedBecause) => {
      const again = aBatch({ closedAt: august(2), closedBecause });
      const { book } = arrive(aBook({ batches: [again] }), [aDraft('a', august(3), { NAS: 1 })], august(3));
      expect(book.orders.map(({ status }) => status)).toEqual(['awaitingDownPayment']);
      expect(book.batches).toEqual([aBatch()]);
    },
  );

  it('an order that would fit alone is refused only by a pool that it draws from', () => {
    const oven = aBook({ products, pools: [{ name: 'Oven', units: 2, problems: [] }] });
    const first = arrive(oven, [aDraft('a', august(2), { NAS: 1, KAS: 1 })], august(2)).book;
    const { order } = placeOrder(first, aDraft('b', august(2, 1), { NAS: 1, PUT: 1 }), august(2, 1));
    expect(order?.reasons).toEqual([
      { code: 'poolFull', params: { pool: 'shared', name: 'Oven', limit: 2, free: 0 } },
    ]);
    const { order: other } = placeOrder(first, aDraft('c', august(2, 1), { PUT: 1 }), august(2, 1));
    expect(other?.status).toBe('awaitingDownPayment');
  });
});

describe('a first batch, from early bird to waiting list', () => {
  const shop = aShop({ name: 'Dapur Bu Sari' });
  const batch = aBatch({ quotaUnits: 8, status: 'scheduled' });
  const season = aBook({
    shop,
    batches: [batch],
    products: products.slice(0, 2).map((p) => ({ ...p, pools: [] })),
  });
  const responses = [
    aDraft('early', august(1, 8, 30), { NAS: 1 }),
    aDraft('r1', august(1, 9), { NAS: 2 }),
    aDraft('r2', august(1, 10, 15), { NAS: 2, KAS: 1 }),
    aDraft('r3', august(1, 11), { KAS: 2 }),
    aDraft('r4', august(1, 12), { NAS: 1 }),
    aDraft('r5', august(1, 12), { KAS: 1 }),
    aDraft('r6', august(1, 12), { NAS: 1 }),
    aDraft('r7', august(1, 13), { KAS: 1 }),
  ];

  const { book } = arrive(season, responses, august(1, 13, 30));

  it.each([
    ['early', 'rejected', 1, 75_000, 38_000],
    ['r1', 'awaitingDownPayment', 2, 150_000, 75_000],
    ['r2', 'awaitingDownPayment', 3, 230_000, 115_000],
    ['r3', 'awaitingDownPayment', 2, 160_000, 80_000],
    ['r4', 'awaitingDownPayment', 1, 75_000, 38_000],
    ['r5', 'waitingList', 1, 80_000, 40_000],
    ['r6', 'waitingList', 1, 75_000, 38_000],
    ['r7', 'waitingList', 1, 80_000, 40_000],
  ])('%s is %s: %i units, total %i, DP %i', (key, status, count, total, downPayment) => {
    const order = book.orders.find((one) => one.key === key);
    expect(order).toMatchObject({ status, downPayment });
    expect(order && orderTotals(order)).toMatchObject({ units: count, total });
  });

  it('closes by quota when the eighth unit is taken', () => {
    expect(book.batches[0]).toMatchObject({
      status: 'closed',
      closedAt: august(1, 12),
      closedBecause: 'quota',
    });
  });
});
