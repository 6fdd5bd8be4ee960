import * as fc from 'fast-check';
import { closeBatch } from '../../../src/domain/batch/closeBatch';
import { type Instant, MINUTE } from '../../../src/domain/calendar';
import type { Order, OrderStatus } from '../../../src/domain/order';
import type { OrderBook } from '../../../src/domain/orderBook';
import { arrive } from '../arrive';
import { aBatch, aBook, aBuyer, aDraft, aProduct, aShop, august } from '../book';
import { type Entry, SlowShop, type Wish } from './slowShop';

const SEASONS = 600;
const LONG = 6 * 24 * 60;

const most = (max: number) => fc.option(fc.integer({ min: 0, max }), { freq: 1 });

const terms = fc.record({
  quotaUnits: most(12),
  quotaOrders: most(6),
  quotaTurnover: most(900_000),
  quotaPerDay: most(8),
  quotaPerWeek: most(10),
  maxPerBuyer: most(6),
  whenFull: fc.constantFrom(null, 'queue' as const, 'partial' as const, 'reject' as const),
  afterSoldOut: fc.constantFrom('close' as const, 'queue' as const),
});

const books = fc
  .record({
    first: terms,
    second: terms,
    quota: most(5),
    oven: most(8),
    whenFull: fc.constantFrom('queue' as const, 'partial' as const, 'reject' as const),
    pays: fc.boolean(),
    openEnd: fc.boolean(),
  })
  .map(({ first, second, quota, oven, whenFull, pays, openEnd }) =>
    aBook({
      shop: aShop({ whenFull, ...(pays ? {} : { downPayment: null }) }),
      batches: [
        aBatch({ ...first, name: 'Satu', status: 'scheduled', closes: august(3, 12) }),
        aBatch({
          ...second,
          name: 'Dua',
          status: 'scheduled',
          opens: august(4, 9),
          closes: openEnd ? null : august(6, 20),
        }),
      ],
      products: [
        aProduct('NAS', { quota, pools: ['Oven'] }),
        aProduct('KAS', { price: 80_000, pools: ['Oven'] }),
        aProduct('PUT', { price: 60_000 }),
      ],
      pools: [{ name: 'Oven', units: oven, problems: [] }],
    }),
  );

const units = fc.integer({ min: 0, max: 4 });
const minutes = fc.integer({ min: 8 * 60, max: LONG });
const wish = fc.record({
  at: minutes,
  NAS: units,
  KAS: units,
  PUT: fc.integer({ min: 1, max: 4 }),
  buyer: fc.nat(4),
});
/** How late a response is found: at once, or up to a day and a half. */
const late = fc.oneof(fc.constant(0), fc.constant(0), fc.integer({ min: 0, max: 36 * 60 }));
const sent = fc.tuple(wish, late).map(([asked, delay]) => ({ ...asked, delay }));

interface Act {
  readonly minute: number;
  readonly what: Wish | 'sweep' | 'close 0' | 'close 1' | 'reopen 0' | 'reopen 1';
}

const hands = fc.record({
  minute: minutes,
  what: fc.constantFrom(
    'sweep' as const,
    'close 0' as const,
    'close 1' as const,
    'reopen 0' as const,
    'reopen 1' as const,
  ),
});

const acts = fc
  .tuple(fc.array(sent, { maxLength: 16 }), fc.array(hands, { maxLength: 8 }))
  .map(([list, others]): Act[] => {
    const wishes = list.map(({ at, delay, buyer, ...asked }, index): Act => {
      const phone = buyer === 0 ? '' : `62812000000${buyer}`;
      return {
        minute: at + delay,
        what: { key: `r${index}`, at: august(1) + at * MINUTE, phone, units: asked },
      };
    });
    return [...wishes, ...others].sort((a, b) => a.minute - b.minute);
  });

function draftOf({ key, at, phone, units }: Wish) {
  return aDraft(key, at, units, { buyer: aBuyer({ whatsapp: phone }) });
}

/** The seller's hand on tab Batch: only the Status is changed. */
function reopened(book: OrderBook, index: number): OrderBook {
  const batches = book.batches.map((batch, place) =>
    place === index && batch.status === 'closed' ? { ...batch, status: 'open' as const } : batch,
  );
  return { ...book, batches };
}

function closedByHand(book: OrderBook, index: number, now: number): OrderBook {
  const batches = book.batches.map((batch, place) => (place === index ? closeBatch(batch, now) : batch));
  return { ...book, batches };
}

/** Half a minute later than any response, so that nothing happens at the very edge twice. */
const momentOf = ({ minute }: Act): Instant => august(1) + minute * MINUTE + MINUTE / 2;

/** Does one act in both shops; returns the quick one's book. */
function act(book: OrderBook, slow: SlowShop, { what }: Act, now: Instant, known: Wish[]): OrderBook {
  if (typeof what === 'object') known.push(what);
  const found = what === 'sweep' ? known : typeof what === 'object' ? [what] : null;
  const index = String(what).endsWith('1') ? 1 : 0;
  if (found !== null) {
    const after = arrive(book, found.map(draftOf), now).book;
    slow.run(found, now);
    return after;
  }
  if (String(what).startsWith('close')) {
    slow.sellerCloses(index, now);
    return closedByHand(book, index, now);
  }
  slow.sellerReopens(index);
  return reopened(book, index);
}

const STATE: Readonly<Partial<Record<OrderStatus, Entry['state']>>> = {
  needsReview: 'review',
  waitingList: 'queue',
  awaitingDownPayment: 'in',
  confirmed: 'in',
  rejected: 'refused',
};

const without0 = (units: Readonly<Record<string, number>>) =>
  Object.entries(units).filter(([, count]) => count > 0);

function givenBy({ lines }: Order): Record<string, number> {
  const accepted = lines.filter(({ state }) => state === 'accepted');
  return Object.fromEntries(accepted.map(({ code, units }) => [code, units]));
}

function expectSame(book: OrderBook, slow: SlowShop): void {
  const quick = book.orders.map((order) => [
    order.key,
    order.batch,
    STATE[order.status],
    without0(givenBy(order)),
  ]);
  expect(quick).toEqual(
    slow.entries.map(({ key, batch, state, given }) => [
      key,
      batch,
      state,
      state === 'refused' ? [] : without0(given),
    ]),
  );
  const stands = book.batches.map(({ status, closedAt, closedBecause }) =>
    status === 'closed' ? [status, closedAt, closedBecause] : [status],
  );
  expect(stands).toEqual(
    slow.periods.map(({ state, closedAt, because }) =>
      state === 'closed' ? [state, closedAt, because] : [state],
    ),
  );
}

/** Nothing is ever fuller than it is large, for no day, week or buyer. */
function expectWithin(slow: SlowShop, now: Instant): void {
  for (const period of slow.periods) {
    for (const { at, phone } of slow.entries.filter(({ batch }) => batch === period.plan.name)) {
      const held = slow.held(period.plan.name, now);
      for (const { size, amount } of slow.limits(period, at, phone)) {
        const taken = held.map(amount).reduce((a, b) => a + b, 0);
        expect(taken).toBeLessThanOrEqual(size ?? Infinity);
      }
    }
  }
}

it(`law: ${SEASONS} seasons go as they would on paper, after every act`, () => {
  fc.assert(
    fc.property(books, acts, (start, list) => {
      let book = start;
      const due = (key: string) => book.orders.find((order) => order.key === key)?.downPaymentDue ?? null;
      const slow = new SlowShop(start, due);
      const known: Wish[] = [];
      for (const one of list) {
        book = act(book, slow, one, momentOf(one), known);
        expectSame(book, slow);
        expectWithin(slow, momentOf(one));
      }
    }),
    { numRuns: SEASONS },
  );
});
