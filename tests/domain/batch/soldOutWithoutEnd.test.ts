import type { Batch } from '../../../src/domain/batch';
import { batchAt, hasEnded } from '../../../src/domain/batch/batchAt';
import type { OrderBook } from '../../../src/domain/orderBook';
import { arrive } from '../arrive';
import { aBatch, aBook, aBuyer, aDraft, aShop, august } from '../book';
import { orderIn } from '../life/ask';

const FULL = august(2, 10);
const dateless = { closes: null, productionStarts: null, shippingStarts: null };
const first = aBatch({ ...dateless, name: 'Satu', quotaUnits: 2 });
const next = aBatch({ name: 'Dua', status: 'scheduled', opens: august(10, 9), closes: august(12, 20) });
const other = { buyer: aBuyer({ name: 'Lain', whatsapp: '6281299998888' }) };

const shop = aShop({ downPayment: null });

/** Satu was sold out on the 2nd. */
const sold = arrive(aBook({ shop, batches: [first, next] }), [aDraft('A', FULL, { NAS: 2 })], FULL).book;

function withFirst(book: OrderBook, changes: Partial<Batch>): OrderBook {
  return { ...book, batches: book.batches.map((b) => (b.name === 'Satu' ? { ...b, ...changes } : b)) };
}

const came = (book: OrderBook, at: number): (string | undefined)[] => {
  const order = orderIn(arrive(book, [aDraft('B', at, { NAS: 1 }, other)], at).book, 'B');
  return [order.batch, order.status, order.reasons[0]?.code];
};

describe('a batch without Tutup that its quota has closed', () => {
  it('keeps who still comes in its queue, until the next opens', () => {
    expect(sold.batches[0]).toMatchObject({ status: 'closed', closedBecause: 'quota', closedAt: FULL });
    expect(came(sold, august(10, 8))).toEqual(['Satu', 'waitingList', 'poolFull']);
    expect(came(sold, august(10, 9))).toEqual(['Dua', 'confirmed', undefined]);
  });

  it('lets the next open at its Buka', () => {
    expect(arrive(sold, [], august(10, 9)).book.batches.map(({ status }) => status)).toEqual([
      'closed',
      'open',
    ]);
  });

  it('lets one open whose Buka has passed meanwhile, and keeps what came before it was full', () => {
    const early = { ...next, opens: august(2, 9) };
    const book = { ...sold, batches: sold.batches.map((batch) => (batch.name === 'Dua' ? early : batch)) };
    const after = arrive(book, [], august(3)).book.batches;
    expect(after[1]?.status).toBe('open');
    expect([FULL, FULL + 1000].map((at) => batchAt(after, at)?.name)).toEqual(['Satu', 'Dua']);
  });

  it('of a series is followed by its next, which opens', () => {
    const weekly = withFirst({ ...sold, batches: sold.batches.slice(0, 1) }, { repeats: 'weekly' });
    const at = august(8, 10);
    const { batches } = arrive(arrive(weekly, [], FULL + 1000).book, [], at).book;
    expect(batches.map(({ opens, status }) => [opens, status])).toEqual([
      [august(1, 9), 'closed'],
      [august(8, 9), 'open'],
    ]);
    expect(batchAt(batches, at)).toBe(batches[1]);
    // Both are full: who comes belongs to the one that opened last.
    const full = batches.map((b) => ({ ...b, status: 'closed', closedBecause: 'quota' }) as const);
    const twice = full.map((b, index) => (index === 0 ? b : { ...b, closedAt: at }));
    expect(batchAt(twice, at + 1000)).toBe(twice[1]);
  });

  it('has ended once the seller goes on with it, and opens again as any other', () => {
    const [made = first] = arrive(withFirst(sold, { status: 'production' }), [], august(4)).book.batches;
    // Sold out it stays: nothing is noted, or judged, once more.
    expect(made).toMatchObject({ status: 'production', closedBecause: 'quota', closedAt: FULL });
    expect([FULL, FULL + 1000].map((at) => hasEnded(made, at))).toEqual([false, true]);
    expect(came(withFirst(sold, { status: 'done' }), august(4))).toEqual(['', 'rejected', 'alreadyClosed']);
    const again = arrive(withFirst(sold, { status: 'open', quotaUnits: 5 }), [], august(4)).book;
    expect(came(again, august(4, 1))).toEqual(['Satu', 'confirmed', undefined]);
  });

  it('where the quota did not close it, keeps the next shut as ever', () => {
    const open = aBook({ batches: [first, next] });
    expect(arrive(open, [], august(10, 9)).book.batches[1]?.status).toBe('scheduled');
    const dated = withFirst(sold, { closes: august(11) });
    expect(arrive(dated, [], august(10, 9)).book.batches[1]?.status).toBe('scheduled');
  });
});
