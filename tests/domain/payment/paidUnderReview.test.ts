import { HOUR } from '../../../src/domain/calendar';
import type { OrderBook } from '../../../src/domain/orderBook';
import { newPayment, type PaymentStatus } from '../../../src/domain/payment/payment';
import { arrive } from '../arrive';
import { aBatch, aBook, aBuyer, aDraft, aProduct, august } from '../book';
import { ask, orderIn, pick, slicesOf } from '../life/ask';

const START = august(2, 10);
const NIGHT = START + 30 * HOUR;
const shy = { buyer: aBuyer({ whatsapp: '' }) };
/** Missing, the phone that stands would stay. */
const unreadable = { ...shy, problems: [{ code: 'unreadablePhone', params: { raw: '0812-345' } } as const] };
const other = { buyer: aBuyer({ name: 'Lain', whatsapp: '6281299998888' }) };
const products = [aProduct('NAS'), aProduct('KAS')];
const two = aBook({ products, batches: [aBatch({ quotaUnits: 2, afterSoldOut: 'queue' })] });

function paid(book: OrderBook, key: string, amount: number, status: PaymentStatus = 'received'): OrderBook {
  const row = newPayment({ orderNo: orderIn(book, key).no, at: START, kind: 'downPayment', amount, status });
  return { ...book, payments: [...(book.payments ?? []), row] };
}

describe('who is in and under review', () => {
  const held = arrive(two, [aDraft('A', START, { NAS: 2 }, shy)], START).book;
  const sold = (book: OrderBook): OrderBook =>
    arrive(arrive(book, [], START + HOUR).book, [aDraft('B', NIGHT, { NAS: 2 }, other)], NIGHT).book;

  it('holds the units beyond Batas DP once money is there, or said to be', () => {
    expect(orderIn(sold(paid(held, 'A', 75_000)), 'B').status).toBe('waitingList');
    expect(orderIn(sold(paid(held, 'A', 1_000, 'unchecked')), 'B').status).toBe('waitingList');
    expect(orderIn(sold(paid(held, 'A', 75_000, 'rejected')), 'B').status).toBe('awaitingDownPayment');
  });

  it('is let in as it stands, and nobody beside it', () => {
    const after = ask(sold(paid(held, 'A', 75_000)), [pick(orderIn(held, 'A').no, 'confirmed')], NIGHT).book;
    expect(after.orders.map((order) => [order.status, slicesOf(order)])).toEqual([
      ['confirmed', ['2 NAS accepted']],
      ['waitingList', ['2 NAS queued']],
    ]);
  });
});

describe('an offer that comes under review by an edit', () => {
  const waits = arrive(
    arrive(two, [aDraft('X', START, { NAS: 2 }, other)], START).book,
    [aDraft('A', START + 1000, { NAS: 2 })],
    START + 1000,
  ).book;
  const leaves = pick(orderIn(waits, 'X').no, 'cancelled');
  const unclear = aDraft('A', START + 2 * HOUR, { NAS: 2 }, unreadable);
  const standing = (book: OrderBook, at: number): unknown[] => {
    const { status, lines } = orderIn(arrive(book, [], at).book, 'A');
    return [status, slicesOf({ ...orderIn(book, 'A'), lines })];
  };

  it('is taken by what is paid for it then', () => {
    const offered = ask(waits, [leaves], START + HOUR).book;
    const review = arrive(offered, [unclear], START + 2 * HOUR).book;
    expect(orderIn(review, 'A').status).toBe('needsReview');
    const after = arrive(paid(review, 'A', 60_000), [], START + 3 * HOUR).book;
    expect(standing(after, START + 40 * HOUR)).toEqual(['needsReview', ['2 NAS accepted']]);
    expect(standing(review, START + 40 * HOUR)).toEqual(['expired', ['2 NAS offered']]);
  });

  it('is taken by money that was there before the offer, made and put under review by one run', () => {
    const early = arrive(paid(waits, 'A', 10_000), [], START + 2000).book;
    const { book } = arrive(
      { ...early, batches: [aBatch({ quotaUnits: 4, afterSoldOut: 'queue' })] },
      [unclear],
      START + 2 * HOUR,
    );
    expect(standing(book, START + 40 * HOUR)).toEqual(['needsReview', ['2 NAS accepted']]);
  });
});
