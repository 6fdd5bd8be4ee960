import type { Batch } from '../../../src/domain/batch';
import type { Instant } from '../../../src/domain/calendar';
import type { Order, OrderStatus, SliceState } from '../../../src/domain/order';
import type { OrderBook } from '../../../src/domain/orderBook';
import { claimOf, unitsOf } from '../../../src/domain/quota/claim';
import type { PoolKind } from '../../../src/domain/quota/pool';
import { poolNumbers } from '../../../src/domain/quota/poolNumbers';
import { fittingPart, poolFull, poolLevels, refusals } from '../../../src/domain/quota/room';
import { freeUnits, soldOut } from '../../../src/domain/quota/soldOut';
import { aLine, anOrder } from '../anOrder';
import { arrive } from '../arrive';
import { aBatch, aBook, aBuyer, aProduct, august } from '../book';

const AT = august(3, 10);

describe('what an order takes', () => {
  const taken: [OrderStatus, SliceState, number][] = [
    ['awaitingDownPayment', 'accepted', 2],
    ['confirmed', 'accepted', 2],
    ['inProduction', 'accepted', 2],
    ['done', 'accepted', 2],
    ['confirmed', 'queued', 0],
    ['offered', 'offered', 2],
    ['waitingList', 'queued', 0],
    ['expired', 'accepted', 0],
    ['cancelled', 'accepted', 0],
    ['rejected', 'accepted', 0],
    ['rejected', 'cancelled', 0],
    ['cancelled', 'cancelledKeepingQuota', 2],
    ['confirmed', 'cancelledKeepingQuota', 2],
  ];

  it.each(taken)('%s with a slice %s: %i of 2 units', (status, state, units) => {
    const order = anOrder('A', [aLine('NAS', 2, { state })], { status });
    expect(unitsOf(claimOf(order, AT))).toBe(units);
  });

  it.each([
    ['needsReview', 'accepted'],
    ['offered', 'offered'],
  ] as const)('%s holds until Batas DP and not a moment longer', (status, state) => {
    const order = anOrder('A', [aLine('NAS', 2, { state })], { status, downPaymentDue: AT });
    expect([AT, AT + 1].map((at) => unitsOf(claimOf(order, at)))).toEqual([2, 0]);
  });

  it('needsReview holds beyond it where money is there', () => {
    const booked = [['downPayment', 'received', 1000]] as const;
    const order = anOrder('A', [aLine('NAS', 2)], { status: 'needsReview', downPaymentDue: AT, booked });
    expect(unitsOf(claimOf(order, AT + 1))).toBe(2);
  });

  it('an accepted order holds on although its DP is late: expiring it is an act of its own', () => {
    const order = anOrder('A', [aLine('NAS', 2)], { status: 'awaitingDownPayment', downPaymentDue: AT });
    expect(unitsOf(claimOf(order, AT + 1))).toBe(2);
  });
});

/** Two orders taken: 3 units, 2 orders, Rp235.000, of which 2 units on Monday the 3rd. */
const orders: readonly Order[] = [
  anOrder('A', [aLine('NAS', 1, { at: august(2, 23, 59) })]),
  anOrder('B', [aLine('KAS', 2, { price: 80_000, at: august(3) })], { buyer: aBuyer({ whatsapp: '62899' }) }),
];

function book(batch: Partial<Batch>, changes: Partial<OrderBook> = {}): OrderBook {
  const products = [
    aProduct('NAS', { pools: ['Oven'] }),
    aProduct('KAS', { price: 80_000, pools: ['Oven'] }),
  ];
  const pools = [{ name: 'Oven', units: null, problems: [] }];
  return aBook({ products, pools, orders, batches: [aBatch(batch)], ...changes });
}

function refusing(given: OrderBook, units: number, whatsapp = '62877'): string[] {
  const batch = given.batches[0] ?? aBatch();
  const lines = [{ code: 'NAS', units, amount: units * 75_000, at: AT }];
  const asked = { batch: batch.name, whatsapp, discount: 0, lines };
  return refusals(poolLevels(given, batch, AT, whatsapp), asked).map(({ pool }) => pool.kind);
}

describe('pools', () => {
  const limits: [PoolKind, Partial<Batch>, number][] = [
    ['batchUnits', { quotaUnits: 5 }, 2],
    ['batchTurnover', { quotaTurnover: 385_000 }, 2],
    ['perDay', { quotaPerDay: 4 }, 2],
    // The week began on Monday the 3rd: Sunday's unit is not in it.
    ['perWeek', { quotaPerWeek: 4 }, 2],
    ['perBuyer', { maxPerBuyer: 2 }, 2],
  ];

  it.each(limits)('%s bears exactly what is left', (kind, limit, left) => {
    expect(refusing(book(limit), left)).toEqual([]);
    expect(refusing(book(limit), left + 1)).toEqual([kind]);
  });

  it('a quota of orders counts orders, however large', () => {
    expect(refusing(book({ quotaOrders: 3 }), 99)).toEqual([]);
    expect(refusing(book({ quotaOrders: 2 }), 1)).toEqual(['batchOrders']);
  });

  it('a product’s own and a shared quota', () => {
    const products = [aProduct('NAS', { quota: 3, pools: ['Oven'] }), aProduct('KAS', { pools: ['Oven'] })];
    const oven = { name: 'Oven', units: 4, problems: [] };
    expect(refusing(book({}, { products }), 2)).toEqual([]);
    expect(refusing(book({}, { products }), 3)).toEqual(['product']);
    expect(refusing(book({}, { pools: [oven] }), 1)).toEqual([]);
    expect(refusing(book({}, { pools: [oven] }), 2)).toEqual(['shared']);
  });

  it('each of several shared quotas, and the one that refuses is named', () => {
    const products = [aProduct('NAS', { pools: ['Oven', 'Kukus'] }), aProduct('KAS', { pools: ['Kukus'] })];
    const named = (oven: number, steamer: number): unknown[] => {
      const pools = [
        { name: 'Oven', units: oven, problems: [] },
        { name: 'Kukus', units: steamer, problems: [] },
      ];
      const given = book({}, { products, pools });
      const lines = [{ code: 'NAS', units: 2, amount: 0, at: AT }];
      const asked = { batch: 'Agustus', whatsapp: '', discount: 0, lines };
      return refusals(poolLevels(given, aBatch(), AT, ''), asked).map(({ pool }) => pool.name);
    };
    expect(named(3, 5)).toEqual([]);
    expect(named(3, 4)).toEqual(['Kukus']);
    expect(named(2, 5)).toEqual(['Oven']);
    expect(named(2, 4)).toEqual(['Oven', 'Kukus']);
  });

  it('a week goes from Monday to Sunday, a day from midnight to midnight', () => {
    const refusedAt = (at: Instant, limit: Partial<Batch>): string[] => {
      const lines = [{ code: 'NAS', units: 3, amount: 0, at }];
      const asked = { batch: 'Agustus', whatsapp: '', discount: 0, lines };
      return refusals(poolLevels(book(limit), aBatch(limit), at, ''), asked).map(({ pool }) => pool.kind);
    };
    // Two units on Monday the 3rd, one on Sunday the 2nd.
    expect(refusedAt(august(9, 23, 59), { quotaPerWeek: 4 })).toEqual(['perWeek']);
    expect(refusedAt(august(10), { quotaPerWeek: 4 })).toEqual([]);
    expect(refusedAt(august(2, 23, 59), { quotaPerWeek: 3 })).toEqual(['perWeek']);
    expect(refusedAt(august(2, 23, 59), { quotaPerWeek: 4 })).toEqual([]);
    expect(refusedAt(august(3, 23, 59), { quotaPerDay: 4 })).toEqual(['perDay']);
    expect(refusedAt(august(4), { quotaPerDay: 4 })).toEqual([]);
  });

  it('blank is no limit, 0 is none', () => {
    expect(refusing(book({ quotaUnits: null }), 9999)).toEqual([]);
    expect(refusing(book({ quotaUnits: 0 }), 1)).toEqual(['batchUnits']);
  });

  it('other batches take nothing from it', () => {
    const other = orders.map((order) => ({ ...order, batch: 'Juli' }));
    const july = aBatch({ name: 'Juli', opens: august(1) - 1, closes: august(1) });
    const two = { batches: [aBatch({ quotaUnits: 5 }), july], orders: other };
    expect(refusing(book({ quotaUnits: 5 }, two), 5)).toEqual([]);
  });

  it('a buyer without a readable phone is judged by the other quotas only', () => {
    expect(refusing(book({ maxPerBuyer: 0 }), 1, '')).toEqual([]);
  });

  it('names the pool with what is left, never less than 0', () => {
    const [level] = poolLevels(book({ quotaUnits: 2 }), aBatch({ quotaUnits: 2 }), AT, '');
    expect(level && poolFull(level)).toEqual({
      code: 'poolFull',
      params: { pool: 'batchUnits', name: 'Agustus', limit: 2, free: 0 },
    });
  });

  it('a quota that was lowered below what is taken refuses only those who draw from it', () => {
    const products = [aProduct('NAS'), aProduct('KAS', { quota: 1 })];
    expect(refusing(book({}, { products }), 5)).toEqual([]);
  });

  it('a discount on the order gives turnover back', () => {
    const cheaper = orders.map((order) => ({ ...order, discount: 10_000 }));
    expect(refusing(book({ quotaTurnover: 290_000 }, { orders: cheaper }), 1)).toEqual([]);
    expect(refusing(book({ quotaTurnover: 289_999 }, { orders: cheaper }), 1)).toEqual(['batchTurnover']);
  });

  it('who takes nothing, dead or waiting, takes no discount off the turnover, either', () => {
    const lines = [aLine('NAS', 9, { state: 'queued' })];
    const gone = anOrder('C', [aLine('NAS', 2)], { status: 'cancelled', discount: 50_000 });
    const waits = anOrder('D', lines, { status: 'waitingList', discount: 30_000 });
    const given = book({ quotaTurnover: 600_000 }, { orders: [...orders, gone, waits] });
    const batch = given.batches[0] ?? aBatch();
    // 75.000 + 160.000 are taken, and 365.000 left.
    expect(poolNumbers(given, batch, AT).find(({ pool }) => pool.kind === 'batchTurnover')).toMatchObject({
      paid: 235_000,
      awaiting: 0,
      free: 365_000,
    });
  });

  it('who has a Diskon above the goods takes no more off the turnover than these', () => {
    const free = anOrder('C', [aLine('NAS', 1)], { discount: 500_000 });
    const given = book({ quotaTurnover: 310_000 }, { orders: [...orders, free] });
    // 75.000 + 160.000 are taken, as if the third were not there; one more costs 75.000.
    expect(refusing(given, 1)).toEqual([]);
    expect(refusing(given, 2)).toEqual(['batchTurnover']);
  });

  it('one who waits is judged less the discount', () => {
    const lines = [aLine('NAS', 4, { state: 'queued' })];
    const waits = anOrder('D', lines, { status: 'waitingList', discount: 100_000 });
    const standing = (quotaTurnover: number): OrderStatus | undefined =>
      arrive(book({ quotaTurnover }, { orders: [waits] }), [], AT).book.orders[0]?.status;
    expect([standing(200_000), standing(199_999)]).toEqual(['offered', 'waitingList']);
  });

  it('gives what fits line by line', () => {
    const given = book({ quotaUnits: 5 });
    const lines = [
      { code: 'NAS', units: 1, amount: 75_000, at: AT },
      { code: 'KAS', units: 3, amount: 240_000, at: AT },
    ];
    const asked = { batch: 'Agustus', whatsapp: '', discount: 0, lines };
    const part = fittingPart(poolLevels(given, aBatch({ quotaUnits: 5 }), AT, ''), asked);
    expect(part.lines.map(({ units, amount }) => [units, amount])).toEqual([
      [1, 75_000],
      [1, 80_000],
    ]);
  });
});

describe('what is left', () => {
  it.each([
    [{}, null],
    [{ quotaUnits: 7 }, 4],
    [{ quotaUnits: 7, quotaTurnover: 400_000 }, 2],
    [{ quotaUnits: 1 }, 0],
    [{ quotaOrders: 3 }, null],
    [{ quotaOrders: 2 }, 0],
    [{ quotaPerDay: 3 }, 1],
    [{ maxPerBuyer: 0 }, null],
  ])('under %p: %p units of NAS', (limit, units) => {
    const given = book(limit);
    expect(freeUnits(given, given.batches[0] ?? aBatch(), aProduct('NAS'), AT)).toBe(units);
  });
});

describe('sold out', () => {
  const isSoldOut = (given: OrderBook): boolean => soldOut(given, given.batches[0] ?? aBatch(), AT);
  const both = (nas: number, kas: number): OrderBook =>
    book({}, { products: [aProduct('NAS', { quota: nas }), aProduct('KAS', { quota: kas })] });

  it('is when no active product fits one unit', () => {
    expect(isSoldOut(both(1, 2))).toBe(true);
    expect(isSoldOut(both(1, 3))).toBe(false);
    expect(isSoldOut(both(2, 2))).toBe(false);
    expect(isSoldOut(book({ quotaUnits: 3 }))).toBe(true);
    // Rp60.000 are left, and the cheapest cake costs Rp75.000.
    expect(isSoldOut(book({ quotaTurnover: 295_000 }))).toBe(true);
  });

  it('does not wait for a product that is not active', () => {
    const products = [aProduct('NAS', { quota: 1 }), aProduct('KAS', { active: false })];
    expect(isSoldOut(book({}, { products }))).toBe(true);
  });

  it('is not a full day, a full week or a buyer who has enough', () => {
    expect(isSoldOut(book({ quotaPerDay: 2 }))).toBe(false);
    expect(isSoldOut(book({ quotaPerWeek: 2 }))).toBe(false);
    expect(isSoldOut(book({ maxPerBuyer: 0 }))).toBe(false);
  });

  it('is not a shop without products', () => {
    expect(isSoldOut(book({ quotaUnits: 0 }, { products: [] }))).toBe(false);
  });
});
