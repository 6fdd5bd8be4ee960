import * as fc from 'fast-check';
import type { Kitchen } from '../../src/domain/material/material';
import type { Order, OrderStatus, SliceState } from '../../src/domain/order';
import type { OrderBook } from '../../src/domain/orderBook';
import type { Language } from '../../src/domain/shop';
import type { Recap, RecapTable } from '../../src/recaps/recap';
import { aLine, anOrder } from '../domain/anOrder';
import { aBatch, aBook, aBuyer, aProduct, aShop, august } from '../domain/book';
import { everyRecap } from './everyRecap';

const STATUSES: OrderStatus[] = [
  'needsReview',
  'waitingList',
  'offered',
  'awaitingDownPayment',
  'confirmed',
  'inProduction',
  'shipped',
  'done',
  'expired',
  'cancelled',
];
const STATES: SliceState[] = [
  'accepted',
  'accepted',
  'queued',
  'offered',
  'cancelled',
  'cancelledKeepingQuota',
];

const kitchen: Kitchen = {
  materials: [
    { name: 'Tepung', unit: 'g', stock: 500_000, packSize: 1_000_000, packPrice: 14_000, waste: 500 },
    { name: 'Telur', unit: 'pcs', stock: null, packSize: null, packPrice: null, waste: null },
  ],
  recipes: [
    { code: 'NAS', material: 'Tepung', amount: 120_500 },
    { code: 'NAS', material: 'Telur', amount: 1500 },
    { code: 'KAS', material: 'Tepung', amount: 80_000 },
  ],
  problems: [],
};

const line = fc
  .record({
    code: fc.constantFrom('NAS', 'KAS', 'KRP'),
    units: fc.integer({ min: 0, max: 9 }),
    state: fc.constantFrom(...STATES),
    price: fc.constantFrom(12_500, 75_000),
    returned: fc.constantFrom(null, { units: 1, reason: 'faulty', outcome: 'replace' } as const),
  })
  .map(({ code, units, ...rest }) =>
    aLine(code, units, { ...rest, until: august(4), returned: units > 1 ? rest.returned : null }),
  );

const orders: fc.Arbitrary<Order[]> = fc
  .array(
    fc.record({
      lines: fc.array(line, { minLength: 1, maxLength: 4 }),
      status: fc.constantFrom(...STATUSES),
      batch: fc.constantFrom('Agustus', 'Juli', 'Hilang', ''),
      hour: fc.integer({ min: 0, max: 96 }),
      paid: fc.integer({ min: 0, max: 400_000 }),
      discount: fc.constantFrom(0, 2000),
    }),
    { maxLength: 12 },
  )
  .map((all) =>
    all.map(({ lines, hour, paid, ...order }, index) =>
      anOrder(`PO-${index}`, lines, {
        ...order,
        at: august(1, hour),
        buyer: aBuyer({ whatsapp: `62812000000${index % 4}` }),
        downPayment: 20_000,
        downPaymentDue: august(4),
        booked: paid === 0 ? [] : [['downPayment', 'received', paid]],
      }),
    ),
  );

const books: fc.Arbitrary<OrderBook> = fc.record({ orders, closed: fc.boolean() }).map((drawn) =>
  aBook({
    orders: drawn.orders,
    batches: [
      aBatch({
        quotaUnits: 40,
        quotaOrders: 9,
        quotaTurnover: 2_000_000,
        minimumUnits: 12,
        ...(drawn.closed
          ? { status: 'closed', closedAt: august(5), closedBecause: 'date', atClose: { NAS: 4, KRP: 2 } }
          : {}),
      }),
      aBatch({
        name: 'Juli',
        opens: august(1) - 30 * 86_400_000,
        closes: august(1) - 86_400_000,
        status: 'done',
      }),
    ],
    products: [
      aProduct('NAS', { quota: 20, minimum: 3, supplier: 'Bu Tini' }),
      aProduct('KAS', { lotSize: 6 }),
      aProduct('KRP', { mode: 'readyStock' }),
    ],
    stock: [{ code: 'KRP', units: 25, problems: [] }],
  }),
);

/** What of a cell is no wording: numbers and ticks as they are, of a text the digits in it. */
function numbersIn(cell: unknown): unknown {
  return typeof cell === 'string' ? cell.replace(/\D+/g, ' ').trim() : cell;
}

function numbersOf({ rows, totals, subtotals, looks }: RecapTable): unknown {
  const all = [...rows, totals, ...[...subtotals].map(([at, sums]) => [at, ...sums])];
  return [all.map((row) => row.map(numbersIn)), looks];
}

function skeleton(recap: Recap): unknown {
  return [numbersOf(recap), ...recap.below.map(numbersOf), recap.notes.map(numbersIn)];
}

const said = (book: OrderBook, language: Language) =>
  everyRecap({ ...book, shop: aShop({ language }) }, kitchen, august(4, 12));

it('one season in Indonesian and in English differs in nothing but words', () => {
  fc.assert(
    fc.property(books, (book) => {
      const [id, en] = [said(book, 'id'), said(book, 'en')];
      for (const name of Object.keys(id) as (keyof typeof id)[]) {
        const [one, other] = [id[name], en[name]];
        if (one === undefined || other === undefined) throw new Error(`no ${name}`);
        expect([name, skeleton(one)]).toEqual([name, skeleton(other)]);
        expect(one.headers).not.toEqual(other.headers);
      }
    }),
    { numRuns: 150 },
  );
});
