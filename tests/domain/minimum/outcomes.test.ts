import { minimumProblems } from '../../../src/domain/minimum/minimumProblems';
import type { OrderBook } from '../../../src/domain/orderBook';
import { orderTotals } from '../../../src/domain/payment/orderTotals';
import { newPayment } from '../../../src/domain/payment/payment';
import { aLine, anOrder } from '../anOrder';
import { aBatch, aProduct, august } from '../book';
import { bookOf, CLOSED, nas, ordersOf, passes, september, standing } from './scene';

const codes = (book: OrderBook, now = CLOSED): string[] => minimumProblems(book, now).map(({ code }) => code);

describe('Batalkan semua', () => {
  const dp = {
    orderNo: 'O1',
    at: august(2),
    kind: 'downPayment',
    amount: 100_000,
    status: 'received',
  } as const;

  it('cancels every living order of the batch, with the reason, and what was paid is to be sent back', () => {
    const [first = nas('O1', 3, 0), second] = ordersOf([3, 4]);
    const orders = [
      { ...first, booked: [['downPayment', 'received', 100_000] as const] },
      ...(second ? [second] : []),
      nas('W', 2, 9, { status: 'waitingList', lines: [aLine('NAS', 2, { state: 'queued' })] }),
      nas('P', 1, 9, { status: 'inProduction' }),
    ];
    const payments = [newPayment(dp, { row: 2 })];
    // So that who waits still does.
    const full = { quotaUnits: 8, afterSoldOut: 'queue' } as const;
    const { book, events } = passes(
      bookOf({ ...full, minimumUnits: 20, ifBelowMinimum: 'cancel' }, orders, { payments }),
    );
    expect(standing(book)).toEqual([
      'O1 Agustus cancelled accepted 3',
      'O2 Agustus cancelled accepted 4',
      'W Agustus cancelled queued 2',
      'P Agustus inProduction accepted 1',
    ]);
    expect(book.orders[0]?.reasons).toEqual([
      {
        code: 'belowMinimum',
        params: { batch: 'Agustus', pool: 'batchMinimum', name: 'Agustus', limit: 20 },
      },
    ]);
    expect(book.orders.map((order) => orderTotals(order).over)).toEqual([100_000, 0, 0, 0]);
    expect(events.map(({ actor, kind, orderNo }) => `${actor} ${kind} ${orderNo}`).sort()).toEqual([
      // What is to be sent back stands in the ledger at once: the shop caused it.
      'system payment O1',
      'system statusChanged O1',
      'system statusChanged O2',
      'system statusChanged W',
    ]);
    expect(
      book.payments?.map(({ orderNo, kind, amount, status }) => [orderNo, kind, amount, status]),
    ).toEqual([
      ['O1', 'downPayment', 100_000, 'received'],
      ['O1', 'refund', 100_000, 'toBeSent'],
    ]);
  });

  it('of a product cancels its slices alone, and the batch is judged by what is left', () => {
    const products = [aProduct('NAS', { minimum: 5 }), aProduct('KAS')];
    const mixed = anOrder('M', [aLine('NAS', 1), aLine('KAS', 4)]);
    const orders = [mixed, nas('N', 2, 1), anOrder('K', [aLine('KAS', 6)])];
    const kept = passes(bookOf({ minimumUnits: 10, ifBelowMinimum: 'cancel' }, orders, { products })).book;
    expect(standing(kept)).toEqual([
      'M Agustus confirmed cancelled 1 accepted 4',
      'N Agustus cancelled accepted 2',
      'K Agustus confirmed accepted 6',
    ]);
    const none = passes(bookOf({ minimumUnits: 11, ifBelowMinimum: 'cancel' }, orders, { products })).book;
    expect(none.orders.map(({ status }) => status)).toEqual(['cancelled', 'cancelled', 'cancelled']);
  });

  it('of a lot cancels the newest units that fill none, and divides a slice', () => {
    const products = [aProduct('NAS', { lotSize: 10 })];
    const { book } = passes(bookOf({ ifBelowMinimum: 'cancel' }, ordersOf([6, 5, 4]), { products }));
    expect(standing(book)).toEqual([
      'O1 Agustus confirmed accepted 6',
      'O2 Agustus confirmed accepted 4 cancelled 1',
      'O3 Agustus cancelled accepted 4',
    ]);
    expect(book.orders[1]?.lines.map(({ subtotal }) => subtotal)).toEqual([300_000, 75_000]);
  });
});

describe('Perpanjang sekali', () => {
  const unpaid = {
    status: 'awaitingDownPayment',
    downPayment: 225_000,
    downPaymentDue: august(6, 1),
  } as const;
  const book = bookOf({ minimumUnits: 20, ifBelowMinimum: 'extend' }, [nas('A', 6, 0, unpaid)]);

  it('moves Tutup by the length that the batch was open, and opens it; DP deadlines stay', () => {
    const { book: after, events } = passes(book);
    expect(after.batches[0]).toMatchObject({ closes: august(10, 7), status: 'open', closedAt: null });
    expect(after.orders).toEqual(book.orders);
    expect(events).toMatchObject([
      { kind: 'extended', orderNo: 'Agustus', before: august(5, 20), after: august(10, 7) },
    ]);
    // Production was to start on the seventh.
    expect(codes(after)).toEqual(['minimumExtended']);
  });

  it('does so once: missed again she is asked, and what she chooses then is done', () => {
    const firm = bookOf({ minimumUnits: 20, ifBelowMinimum: 'extend' }, [nas('A', 6, 0)]);
    const again = passes(passes(firm).book, august(10, 7, 0, 1)).book;
    expect(again.batches[0]).toMatchObject({ closes: august(10, 7), status: 'closed' });
    expect(codes(again, august(10, 8))).toEqual(['minimumAsks']);
    const chosen = again.batches.map((batch) => ({ ...batch, ifBelowMinimum: 'cancel' as const }));
    expect(passes({ ...again, batches: chosen }, august(10, 9)).book.orders[0]?.status).toBe('cancelled');
  });

  it('ends before the next batch begins', () => {
    const next = aBatch({ name: 'Berikut', opens: august(8, 9), closes: august(9), status: 'scheduled' });
    const { batches } = passes({ ...book, batches: [...book.batches, next] }).book;
    expect(batches[0]?.closes).toBe(august(8, 8, 59, 59));
  });

  it('is not for one that she has closed herself', () => {
    const byHand = aBatch({
      minimumUnits: 20,
      ifBelowMinimum: 'extend',
      status: 'closed',
      closedAt: august(4),
      closedBecause: 'seller',
    });
    const after = passes({ ...book, batches: [byHand] }).book;
    expect(after.batches[0]).toMatchObject({ closes: august(5, 20), status: 'closed' });
    expect(codes(after)).toEqual(['minimumAsks']);
  });

  it('is completed by the run after one that was killed between mark and Tutup', () => {
    const begun = aBatch({
      minimumUnits: 20,
      ifBelowMinimum: 'extend',
      minimumMark: { how: 'extending', at: august(10, 7) },
    });
    const [batch] = passes({ ...book, batches: [begun] }).book.batches;
    expect(batch).toMatchObject({ closes: august(10, 7), status: 'open', minimumMark: { how: 'extended' } });
  });
});

describe('Pindah batch', () => {
  const move = { minimumUnits: 20, ifBelowMinimum: 'move' } as const;

  it('moves all with their place in time, DP and money; who does not fit there queues', () => {
    const next = { ...september, quotaUnits: 5 };
    const paid = ordersOf([3, 4, 2]).map((order) => ({ ...order, downPayment: 50_000 }));
    const { book } = passes(bookOf(move, paid, { batches: [next] }));
    expect(standing(book)).toEqual([
      'O1 September confirmed accepted 3',
      'O2 September waitingList queued 4',
      'O3 September confirmed accepted 2',
    ]);
    expect(book.orders.map(({ lines }) => lines[0]?.at)).toEqual([8, 9, 10].map((hour) => august(2, hour)));
    expect(book.orders.map(({ downPayment }) => downPayment)).toEqual([50_000, 50_000, 50_000]);
  });

  it('gives a part where the next batch gives parts, and what was only offered queues', () => {
    const next = { ...september, quotaUnits: 5, whenFull: 'partial' as const };
    const offered = anOrder('F', [aLine('NAS', 1, { state: 'offered', until: august(6) })], {
      status: 'offered',
      downPaymentDue: august(6),
    });
    const { book } = passes(bookOf(move, [...ordersOf([3, 4]), offered], { batches: [next] }));
    expect(standing(book)).toEqual([
      'O1 September confirmed accepted 3',
      'O2 September confirmed accepted 2 queued 2',
      'F September waitingList queued 1',
    ]);
    expect(book.orders[2]?.downPaymentDue).toBeNull();
  });

  it('does nothing without a next batch that may open, and says so until there is one', () => {
    const { book } = passes(bookOf(move, ordersOf([3]), { batches: [{ ...september, opens: null }] }));
    expect(standing(book)).toEqual(['O1 Agustus confirmed accepted 3']);
    expect(codes(book)).toEqual(['minimumNoNext']);
    const ready = { ...book, batches: [...book.batches.slice(0, 1), september] };
    expect(standing(passes(ready, august(6)).book)).toEqual(['O1 September confirmed accepted 3']);
  });

  it('of a product moves orders that hold nothing else, and names the others', () => {
    const products = [aProduct('NAS', { minimum: 9 }), aProduct('KAS')];
    const orders = [nas('N', 2, 0), anOrder('M', [aLine('NAS', 1), aLine('KAS', 4)])];
    const { book } = passes(bookOf({ ifBelowMinimum: 'move' }, orders, { products, batches: [september] }));
    expect(standing(book)).toEqual([
      'N September confirmed accepted 2',
      'M Agustus confirmed accepted 1 accepted 4',
    ]);
    expect(minimumProblems(book, CLOSED)).toMatchObject([
      { code: 'minimumStays', params: { name: 'NAS', free: 1, limit: 9, orders: 'M' } },
    ]);
  });
});

describe('what the batch held when it closed', () => {
  it('is noted before a missed minimum takes it away, in one run as in two', () => {
    const missed = { minimumUnits: 20, ifBelowMinimum: 'cancel' } as const;
    const { book } = passes(bookOf(missed, ordersOf([3, 4])));
    expect(standing(book)).toEqual(['O1 Agustus cancelled accepted 3', 'O2 Agustus cancelled accepted 4']);
    expect(book.batches[0]?.atClose).toEqual({ NAS: 7 });
  });

  it('is void again where Tutup is later', () => {
    const { book } = passes(bookOf({ minimumUnits: 20, ifBelowMinimum: 'extend' }, ordersOf([3, 4])));
    expect([book.batches[0]?.status, book.batches[0]?.atClose]).toEqual(['open', null]);
  });
});
