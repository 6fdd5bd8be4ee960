import * as fc from 'fast-check';
import type { Order } from '../../src/domain/order';
import type { OrderBook } from '../../src/domain/orderBook';
import { bookedOf, paidOf } from '../../src/domain/payment/booked';
import { newPayment, type Payment } from '../../src/domain/payment/payment';
import { paymentRecap } from '../../src/recaps/paymentRecap';
import { shippingRecap } from '../../src/recaps/shippingRecap';
import { parcelItems, parcelsOf } from '../../src/recaps/shippingRows';
import { aLine, anOrder } from '../domain/anOrder';
import { aBatch, aBook, august } from '../domain/book';
import { anyBook } from './anyBook';

const batches = [aBatch({ name: 'Satu', balanceDue: 'cashOnDelivery' }), aBatch({ name: 'Dua' })];

type Paid = readonly [kind: Payment['kind'], amount: number, day: number, method?: string];

const rowOf = (orderNo: string, [kind, amount, day, method = '']: Paid): Payment =>
  newPayment({ orderNo, at: august(day), kind, amount, status: 'received' }, { method });

/** An order of two cakes at 75.000, with what was paid of it on which day of August. */
function cakes(no: string, paid: readonly Paid[], changes: Partial<Order> = {}) {
  const rows = paid.map((each) => rowOf(no, each));
  const order = anOrder(no, [aLine('NAS', 2)], { batch: 'Satu', booked: bookedOf(rows), ...changes });
  return { order, rows };
}

const codOf = (book: OrderBook) => paymentRecap(book).below.find(({ caption }) => caption === 'COD');
const shippingSum = (book: OrderBook) => shippingRecap(book).totals[7];

function seen(...all: ReturnType<typeof cakes>[]) {
  const payments = all.flatMap(({ rows }) => rows);
  const book = aBook({ batches, orders: all.map(({ order }) => order), payments });
  return { cod: codOf(book)?.rows.map((row) => row.slice(1)), sum: shippingSum(book) };
}

const sent = { status: 'shipped', tracking: 'JX1', shippedAt: august(12, 15) } as const;

describe('what is collected on delivery', () => {
  it('is the balance of what is confirmed, and no DP that is due before, nor what needs a look', () => {
    const dp: Paid = ['downPayment', 75_000, 2];
    const due = { status: 'awaitingDownPayment', downPayment: 75_000 } as const;
    const all = [cakes('A', [dp]), cakes('B', [], due), cakes('C', [], { status: 'needsReview' })];
    expect(seen(...all)).toEqual({ cod: [[1, 75_000, 0, 0]], sum: 75_000 });
  });

  it('is not what was paid in full before anything was sent', () => {
    expect(seen(cakes('D', [['balance', 150_000, 2]]))).toEqual({ cod: [[1, 0, 0, 0]], sum: 0 });
    expect(seen(cakes('D', [['balance', 150_000, 11]], sent)).cod).toEqual([[1, 0, 0, 0]]);
  });

  it('has come once the balance is booked on the day of sending or later, or by COD', () => {
    // Midnight of the 12th, as a date without a clock is read.
    expect(seen(cakes('E', [['balance', 150_000, 12]], sent)).cod).toEqual([[1, 0, 0, 150_000]]);
    expect(seen(cakes('F', [['balance', 150_000, 20]], { ...sent, status: 'done' })).cod).toEqual([
      [1, 0, 0, 150_000],
    ]);
    expect(seen(cakes('G', [['balance', 100_000, 2, 'JNE COD']])).cod).toEqual([[1, 50_000, 0, 100_000]]);
    const unknown = { ...sent, shippedAt: null };
    expect(seen(cakes('H', [['balance', 150_000, 2]], unknown)).cod).toEqual([[1, 0, 0, 150_000]]);
  });

  it('is on its way while Rekap Kirim shows it no more and it is not booked', () => {
    const all = [cakes('I', [], sent), cakes('J', [], { ...sent, status: 'done' }), cakes('K', [])];
    expect(seen(...all)).toEqual({ cod: [[3, 150_000, 300_000, 0]], sum: 150_000 });
  });

  it('is of batches that say COD, and of no dead order', () => {
    const all = [cakes('L', [], { batch: 'Dua' }), cakes('M', [], { batch: '' })];
    expect(seen(...all, cakes('N', [], { status: 'cancelled' }))).toEqual({ cod: undefined, sum: 0 });
  });
});

it('law: Akan ditagih is the sum of COD ditagih', () => {
  fc.assert(
    fc.property(anyBook, (book) => {
      expect(Number(codOf(book)?.totals[2] ?? 0)).toBe(Number(shippingSum(book) ?? 0));
    }),
    { numRuns: 100 },
  );
});

it('law: no parcel is empty, and what is left to pay of it is what is in it, less what was paid', () => {
  fc.assert(
    fc.property(anyBook, (book) => {
      for (const { order, cod, balance } of parcelsOf(book).parcels) {
        const items = parcelItems(order);
        const worth = items.reduce((sum, line) => sum + line.subtotal, order.shipping - order.discount);
        expect([items.length > 0, balance]).toEqual([true, Math.max(0, worth - paidOf(order.booked))]);
        expect([0, balance]).toContain(cod);
      }
    }),
    { numRuns: 300 },
  );
});
