import * as fc from 'fast-check';
import type { Order } from '../../src/domain/order';
import type { OrderBook } from '../../src/domain/orderBook';
import { newPayment } from '../../src/domain/payment/payment';
import { tabNames } from '../../src/messages/sheets/tabNames';
import { batchRecap } from '../../src/recaps/batchRecap';
import { buyerRecap } from '../../src/recaps/buyerRecap';
import { type Drawn, mismatches } from '../../src/recaps/mismatches';
import { paymentRecap } from '../../src/recaps/paymentRecap';
import { productionRecap } from '../../src/recaps/productionRecap';
import { aLine, anOrder } from '../domain/anOrder';
import { aBook, aProduct, august } from '../domain/book';
import { anyBook } from './anyBook';

const drawn = (book: OrderBook): Drawn => ({
  productionRecap: productionRecap(book),
  paymentRecap: paymentRecap(book),
  buyerRecap: buyerRecap(book),
  batchRecap: batchRecap(book),
});

const payment = (orderNo: string, amount: number, row: number) =>
  newPayment({ orderNo, amount, at: august(2), kind: 'balance', status: 'received' }, { row });

const order: Order = anOrder('A', [aLine('NAS', 2)], { booked: [['balance', 'received', 50_000]] });
const healthy = aBook({ orders: [order], payments: [payment('A', 50_000, 2)] });

describe('mismatches', () => {
  it('has nothing to say of a healthy register, or of an empty one', () => {
    expect(mismatches(healthy, drawn(healthy), true)).toEqual([]);
    expect(mismatches(aBook(), drawn(aBook()), true)).toEqual([]);
  });

  it('names the row of the ledger that belongs to no order', () => {
    const book = { ...healthy, payments: [payment('A', 50_000, 2), payment('HILANG', 7_000, 5)] };
    for (const followed of [true, false])
      expect(mismatches(book, drawn(book), followed)).toEqual([
        { code: 'mismatchPayments', params: { shown: 'Rp57.000', derived: 'Rp50.000', row: 5, rows: '5' } },
      ]);
  });

  it('names the order that holds other money than the ledger, once the run has looked', () => {
    const book = { ...healthy, payments: [payment('A', 60_000, 3)] };
    expect(mismatches(book, drawn(book), true)).toEqual([
      { code: 'mismatchPayments', params: { shown: 'Rp60.000', derived: 'Rp50.000', row: 3, rows: '3' } },
    ]);
    expect(mismatches(book, drawn(book), false)).toEqual([]);
    const bare = { ...healthy, payments: [] };
    expect(mismatches(bare, drawn(bare), true)[0]?.params.rows).toBe('A');
  });

  it.each(['productionRecap', 'paymentRecap', 'buyerRecap', 'batchRecap'] as const)(
    'tells a wrong sum of %s',
    (name) => {
      const recaps = drawn(healthy);
      const totals = recaps[name].totals.map((cell) => (typeof cell === 'number' ? cell + 1 : cell));
      const spoiled = { ...recaps, [name]: { ...recaps[name], totals } };
      const found = mismatches(healthy, spoiled, true);
      expect(new Set(found.map(({ code, params }) => [code, params.tab].join(' ')))).toEqual(
        new Set([`mismatchRecap ${tabNames[name].id}`]),
      );
    },
  );

  it('law: recaps never differ from the register, whatever stands in it', () => {
    fc.assert(
      fc.property(anyBook, (book) => {
        const known = new Set(book.orders.map(({ no }) => no));
        const own = { ...book, payments: (book.payments ?? []).filter(({ orderNo }) => known.has(orderNo)) };
        expect(mismatches(own, drawn(own), true)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('history', () => {
  it('stays right when a product was renamed, its price changed, a variant added', () => {
    const now = [
      aProduct('NAS', { name: 'Nastar Premium', price: 99_000 }),
      aProduct('NAS-K', { variant: 'kecil' }),
    ];
    const later = { ...healthy, products: now };
    const sums = (book: OrderBook) => Object.values(drawn(book)).map(({ totals }) => totals);
    expect(sums(later)).toEqual(sums(healthy));
    expect(sums({ ...healthy, products: [] })).toEqual(sums(healthy));
    expect(mismatches(later, drawn(later), true)).toEqual([]);
  });
});
