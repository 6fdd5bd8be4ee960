import * as fc from 'fast-check';
import type { Order, OrderStatus, SliceState } from '../../src/domain/order';
import type { OrderBook } from '../../src/domain/orderBook';
import { bookedOf } from '../../src/domain/payment/booked';
import {
  newPayment,
  type Payment,
  type PaymentKind,
  type PaymentStatus,
} from '../../src/domain/payment/payment';
import { aLine, anOrder } from '../domain/anOrder';
import { aBatch, aBook, aBuyer, aProduct, august } from '../domain/book';

const STATUSES: OrderStatus[] = [
  'needsReview',
  'waitingList',
  'awaitingDownPayment',
  'confirmed',
  'inProduction',
  'shipped',
  'expired',
  'cancelled',
  'rejected',
];
const STATES: SliceState[] = ['accepted', 'offered', 'queued', 'cancelled', 'cancelledKeepingQuota'];
const ROWS: [PaymentKind, PaymentStatus][] = [
  ['downPayment', 'received'],
  ['downPayment', 'unchecked'],
  ['balance', 'received'],
  ['balance', 'rejected'],
  ['refund', 'sent'],
  ['refund', 'toBeSent'],
  ['refund', 'failed'],
  ['forfeited', 'received'],
  ['uniqueCode', 'received'],
  ['transferred', 'received'],
];

const order = fc.record({
  status: fc.constantFrom(...STATUSES),
  batch: fc.constantFrom('Agustus', 'September', 'Hilang', ''),
  phone: fc.constantFrom('', '6281200000001', '6281200000002', '6281200000003'),
  hour: fc.integer({ min: 0, max: 400 }),
  slices: fc.array(
    fc.record({
      code: fc.constantFrom('NAS', 'KAS'),
      units: fc.integer({ min: 0, max: 9 }),
      state: fc.constantFrom(...STATES),
    }),
    { minLength: 1, maxLength: 3 },
  ),
});

const row = fc.record({
  of: fc.nat(8),
  row: fc.constantFrom(...ROWS),
  amount: fc.integer({ min: 1, max: 300_000 }),
  method: fc.constantFrom('', 'BCA', 'bca ', 'Dana'),
});

/** Registers of all kinds: orders in every state, and rows of the ledger, some of them of no order. */
export const anyBook: fc.Arbitrary<OrderBook> = fc
  .record({ orders: fc.array(order, { maxLength: 7 }), rows: fc.array(row, { maxLength: 8 }) })
  .map(({ orders, rows }) => {
    const payments = rows.map(({ of, row: [kind, status], amount, method }, index): Payment => {
      const booking = { orderNo: `O${of}`, at: august(2), kind, status, amount };
      return newPayment(booking, { method, row: index + 2 });
    });
    const made = orders.map(({ status, batch, phone, hour, slices }, index): Order => {
      const no = `O${index}`;
      const lines = slices.map(({ code, units, state }) =>
        aLine(code, units, { state, at: august(1, hour) }),
      );
      const booked = bookedOf(payments.filter(({ orderNo }) => orderNo === no));
      const buyer = aBuyer({ whatsapp: phone, name: `Pembeli ${index}` });
      return anOrder(no, lines, { status, batch, at: august(1, hour), booked, buyer });
    });
    const batches = [
      aBatch({ status: 'closed' }),
      aBatch({ name: 'September', balanceDue: 'cashOnDelivery' }),
    ];
    return aBook({ orders: made, payments, batches, products: [aProduct('NAS'), aProduct('KAS')] });
  });

/** A book whose rows stand in another order. */
export function reversed(book: OrderBook): OrderBook {
  return {
    ...book,
    orders: [...book.orders].reverse(),
    payments: book.payments === null ? null : [...book.payments].reverse(),
  };
}
