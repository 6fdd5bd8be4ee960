import * as fc from 'fast-check';
import type { Batch } from '../../../src/domain/batch';
import { HOUR } from '../../../src/domain/calendar';
import { answersOf } from '../../../src/domain/intake/contact';
import { type Arrivals, takeIn } from '../../../src/domain/intake/takeIn';
import { takeInSparing } from '../../../src/domain/intake/takeInSparing';
import type { Order, OrderDraft, OrderLine } from '../../../src/domain/order';
import type { OrderBook } from '../../../src/domain/orderBook';
import { Unread } from '../../../src/domain/quota/unread';
import { aLine, anOrder } from '../anOrder';
import { aBatch, aBook, aBuyer, aDraft, august } from '../book';

const NOW = august(4);
const LATE = NOW - 3 * HOUR;

function awaits(no: string, units: number, due: number): Order {
  const buyer = aBuyer({ whatsapp: `62811000${no}` });
  const changes = { status: 'awaitingDownPayment', downPayment: 75_000, downPaymentDue: due, buyer } as const;
  return anOrder(no, [aLine('NAS', units)], changes);
}

function arriving(...drafts: OrderDraft[]): Arrivals {
  return { drafts, requests: [] };
}

/** Ten units, of which late orders hold three. */
function shop(orders: readonly Order[] = [], batch: Partial<Batch> = {}): OrderBook {
  const batches = [aBatch({ quotaUnits: 10, ...batch })];
  return aBook({ batches, orders: [awaits('A', 3, LATE), ...orders], payments: null });
}

const decided = (book: OrderBook, ...drafts: OrderDraft[]): Order[] => [
  ...takeInSparing(book, arriving(...drafts), NOW).book.orders,
];

const one = aDraft('new', NOW - 1, { NAS: 1 });
const unclear = {
  ...one,
  lines: one.lines.map((line) => ({ ...line, units: null })),
};

describe('a new order while somebody’s DP is late, and the ledger was not read', () => {
  it('is in beside what that one holds, who is left to a run that knows what was paid', () => {
    const orders = decided(shop(), one);
    expect(orders.map(({ status }) => status)).toEqual(['awaitingDownPayment', 'awaitingDownPayment']);
    expect(orders[0]).toEqual(awaits('A', 3, LATE));
  });

  const offered: OrderLine = aLine('NAS', 1, { state: 'offered', until: LATE });
  it.each<[string, OrderBook, OrderDraft]>([
    ['it needs those units', shop(), aDraft('new', NOW - 1, { NAS: 8 })],
    ['it closes the batch', shop(), aDraft('new', NOW - 1, { NAS: 7 })],
    [
      'somebody waits',
      shop([anOrder('B', [aLine('NAS', 9, { state: 'queued' })], { status: 'waitingList' })]),
      one,
    ],
    ['it is to be looked at', shop(), unclear],
    ['an offer is over', shop([anOrder('B', [offered], { status: 'offered', downPaymentDue: LATE })]), one],
    [
      'a hold is over',
      shop([anOrder('B', [aLine('NAS', 1)], { status: 'needsReview', downPaymentDue: LATE })]),
      one,
    ],
    ['a batch closes by its date', shop([], { closes: NOW - 1 }), one],
    ['it is an edit', shop(), { ...one, key: 'key of A' }],
  ])('turns on the ledger where %s', (_why, book, draft) => {
    expect(() => decided(book, draft)).toThrow(Unread);
    expect(decided({ ...book, payments: [] }, draft).length).toBeGreaterThan(0);
  });

  it('turns on it where it may be an edit that has another id now, although it asks for the same', () => {
    const arrivals = { ...arriving(aDraft('new', NOW - 1, { NAS: 3 })), gone: new Set(['key of B']) };
    const told = { said: { NAS: 3 }, buyer: aBuyer(), answered: answersOf(aBuyer()) };
    const book = shop([{ ...awaits('B', 3, NOW), ...told, termsGave: 75_000 }]);
    expect(takeIn({ ...book, payments: [] }, arrivals, NOW).book.orders).toHaveLength(2);
    expect(() => takeInSparing(book, arrivals, NOW)).toThrow(Unread);
  });

  it.each<[string, Order, string]>([
    ['an offer is over', anOrder('B', [offered], { status: 'offered', downPaymentDue: LATE }), 'new'],
    [
      'a hold is over',
      anOrder('B', [aLine('NAS', 1)], { status: 'needsReview', downPaymentDue: LATE }),
      'new',
    ],
    ['it is an edit', anOrder('B', [aLine('NAS', 1)]), 'key of B'],
  ])('turns on it also where no DP is late and %s', (_why, order, key) => {
    const book = aBook({ orders: [order], payments: null });
    expect(() => decided(book, { ...one, key })).toThrow(Unread);
  });

  it('turns on it where an answer under a new id is an edit', () => {
    const book = aBook({ orders: [anOrder('B', [aLine('NAS', 1)])], payments: null });
    const arrivals = { ...arriving({ ...one, key: 'new' }), gone: new Set(['key of B']) };
    expect(() => takeInSparing(book, arrivals, NOW)).toThrow(Unread);
  });

  it('needs no ledger where nobody is late', () => {
    const book = aBook({ orders: [awaits('A', 3, NOW)], payments: null });
    expect(decided(book, aDraft('new', NOW - 1, { NAS: 99 }))).toHaveLength(2);
  });
});

const dues = fc.integer({ min: -30, max: 30 }).map((hours) => NOW + hours * HOUR);
const held = fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), dues), { minLength: 1, maxLength: 5 });
const asked = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 });
const room = fc.record({
  quotaUnits: fc.option(fc.integer({ min: 10, max: 30 })),
  quotaOrders: fc.option(fc.integer({ min: 5, max: 9 })),
  quotaPerDay: fc.option(fc.integer({ min: 3, max: 9 })),
  afterSoldOut: fc.constantFrom('close' as const, 'queue' as const),
});

it('law: with the run that ends who is late, all is as if the first had known the ledger', () => {
  const seen = { spared: 0, read: 0 };
  fc.assert(
    fc.property(held, asked, room, (orders, units, batch) => {
      const taken = orders.map(([each, due], index) => awaits(String(index), each, due));
      const book = aBook({ batches: [aBatch(batch)], orders: taken, payments: null });
      const arrivals = arriving(
        ...units.map((each, index) => aDraft(`r${index}`, NOW - 9 + index, { NAS: each })),
      );
      const whole = takeIn({ ...book, payments: [] }, arrivals, NOW).book;
      const sparing = tried(book, arrivals);
      seen[sparing === null ? 'read' : 'spared'] += 1;
      const rest = sparing && takeIn({ ...sparing, payments: [] }, arriving(), NOW).book;
      expect(rest ?? whole).toEqual(whole);
    }),
    { numRuns: 1000 },
  );
  expect(Math.min(seen.spared, seen.read)).toBeGreaterThan(100);
});

function tried(book: OrderBook, arrivals: Arrivals): OrderBook | null {
  try {
    return takeInSparing(book, arrivals, NOW).book;
  } catch (error) {
    if (error instanceof Unread) return null;
    throw error;
  }
}
