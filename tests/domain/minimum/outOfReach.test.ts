import type { Batch } from '../../../src/domain/batch';
import { takeIn } from '../../../src/domain/intake/takeIn';
import { begun } from '../../../src/domain/minimum/mark';
import { minimumProblems } from '../../../src/domain/minimum/minimumProblems';
import type { Order } from '../../../src/domain/order';
import type { OrderBook } from '../../../src/domain/orderBook';
import type { Product } from '../../../src/domain/product';
import { aLine, anOrder } from '../anOrder';
import { aBatch, aDraft, aProduct, august } from '../book';
import { bookOf, CLOSED, nas, passes, september, standing } from './scene';

/** An order whose DP is awaited until after the close: nothing is final before. */
const awaited = {
  status: 'awaitingDownPayment',
  downPayment: 90_000,
  downPaymentDue: august(6, 10),
} as const satisfies Partial<Order>;

const cancel: Partial<Batch> = { ifBelowMinimum: 'cancel' };
const kas = (no: string, units: number): Order => anOrder(no, [aLine('KAS', units)], awaited);

/** NAS as given; KAS goes ahead whatever comes. */
function closedWith(product: Partial<Product>, orders: readonly Order[], more: Partial<OrderBook> = {}) {
  return bookOf(cancel, orders, { products: [aProduct('NAS', product), aProduct('KAS')], ...more });
}

const mark = ({ batches }: OrderBook) => batches[0]?.minimumMark;
const AT = august(5, 20);

describe('what is out of reach whoever comes in', () => {
  it('of a product ends at once: nobody pays for it first; all else waits', () => {
    const mixed = anOrder('M', [aLine('NAS', 1), aLine('KAS', 4)], awaited);
    const { book } = passes(closedWith({ minimum: 5 }, [nas('N', 2, 0, awaited), mixed, kas('K', 3)]));
    expect(standing(book)).toEqual([
      'N Agustus cancelled accepted 2',
      'M Agustus awaitingDownPayment cancelled 1 accepted 4',
      'K Agustus awaitingDownPayment accepted 3',
    ]);
    expect(mark(book)).toEqual({ how: 'ended', at: AT, over: ['minimum NAS'] });
    expect(passes(book, august(5, 21)).book).toEqual(book);
  });

  it('of a lot that all of them don’t fill is the same, with those who wait', () => {
    const waits = nas('W', 1, 5, { status: 'waitingList', lines: [aLine('NAS', 1, { state: 'queued' })] });
    const orders = [nas('N', 2, 0, awaited), kas('K', 3), waits];
    // So that who waits still does.
    const full = aBatch({ ...cancel, quotaUnits: 5, afterSoldOut: 'queue' });
    const { book } = passes({ ...closedWith({ lotSize: 6 }, orders), batches: [full] });
    expect(standing(book)).toEqual([
      'N Agustus cancelled accepted 2',
      'K Agustus awaitingDownPayment accepted 3',
      'W Agustus cancelled queued 1',
    ]);
  });

  it('is not what may still be reached: by a DP, a look, or a number that nobody can read yet', () => {
    const unread = nas('U', 0, 1, { status: 'needsReview' });
    const review = nas('R', 3, 1, { status: 'needsReview', downPaymentDue: august(6, 10) });
    for (const other of [unread, review, nas('A', 3, 1, awaited)]) {
      const book = closedWith({ minimum: 5 }, [nas('N', 2, 0, awaited), kas('K', 3), other]);
      expect(standing(passes(book).book)).toEqual(standing(book));
    }
  });

  it('is not held up by what an order under review wants no more', () => {
    const lines = [aLine('NAS', 0, { state: 'cancelled' }), aLine('KAS', 1)];
    const less = anOrder('R', lines, { status: 'needsReview', downPaymentDue: august(6, 10) });
    const { book } = passes(closedWith({ minimum: 5 }, [nas('N', 2, 0, awaited), less]));
    expect(book.orders.map(({ status }) => status)).toEqual(['cancelled', 'needsReview']);
  });

  it('takes the batch along, where what is left can’t reach its own', () => {
    const before = closedWith({ minimum: 5 }, [nas('N', 2, 0, awaited), kas('K', 3)]);
    const { book } = passes({ ...before, batches: [aBatch({ ...cancel, minimumUnits: 4 })] });
    expect(book.orders.map(({ status }) => status)).toEqual(['cancelled', 'cancelled']);
    expect(mark(book)).toEqual({ how: 'decided', at: AT, over: ['minimum NAS', 'batchMinimum Agustus'] });
  });

  it('comes to the same when all is final: the rest is judged then, and only the rest', () => {
    const products = [aProduct('NAS', { minimum: 5 }), aProduct('KAS', { minimum: 3 })];
    const late = { ...kas('L', 1), downPaymentDue: august(6, 9) };
    const before = closedWith({}, [nas('N', 2, 0, awaited), kas('K', 2), late], { products });
    const { book } = passes(before);
    expect(book.orders.map(({ status }) => status)).toEqual([
      'cancelled',
      'awaitingDownPayment',
      'awaitingDownPayment',
    ]);
    // The DP of the last lapses: then two of three are out of reach, too.
    const { book: over } = passes(book, august(6, 11, 0, 1));
    expect(over.orders.map(({ status }) => status)).toEqual(['cancelled', 'cancelled', 'expired']);
    // Nobody is left whom the rest could be about.
    expect(mark(over)).toEqual({ how: 'decided', at: AT, over: ['minimum NAS', 'minimum KAS'] });
  });

  it('leaves alone whom she brings back, also when the rest is judged', () => {
    const { book } = passes(closedWith({ minimum: 5 }, [nas('N', 2, 0, awaited), kas('K', 3)]));
    const pick = { orderNo: 'N', field: 'status', raw: '' } as const;
    const revived = passes(book, august(5, 21), [{ ...pick, wanted: 'awaitingDownPayment' }]).book;
    expect(revived.orders[0]?.status).toBe('awaitingDownPayment');
    const back = passes(revived, august(5, 22), [{ ...pick, wanted: 'confirmed' }]).book;
    const later = passes(back, august(7, 0, 0, 1)).book;
    expect(later.orders[0]?.status).toBe('confirmed');
    expect(mark(later)?.how).toBe('decided');
  });

  it('is judged anew where the batch was opened again', () => {
    const { book } = passes(closedWith({ minimum: 5 }, [nas('N', 2, 0, awaited), kas('K', 3)]));
    const again = { status: 'closed', closedAt: august(5, 22), closedBecause: 'seller' } as const;
    const [first = aBatch()] = book.batches;
    const orders = [...book.orders, nas('Z', 1, 9, awaited)];
    const after = passes({ ...book, orders, batches: [{ ...first, ...again }] }, august(5, 22, 0, 1)).book;
    expect(after.orders.map(({ status }) => status)).toEqual([
      'cancelled',
      'awaitingDownPayment',
      'cancelled',
    ]);
  });

  it('of a product that nobody wants extends no batch, while its own minimum may be reached', () => {
    const products = [aProduct('NAS'), aProduct('KAS', { minimum: 9 })];
    const waits = nas('W', 1, 5, { status: 'waitingList', lines: [aLine('NAS', 1, { state: 'queued' })] });
    const of = (minimumUnits: number) =>
      bookOf(
        { minimumUnits, ifBelowMinimum: 'extend', quotaUnits: 5, afterSoldOut: 'queue' },
        [nas('N', 2, 0, awaited), nas('O', 3, 1, awaited), waits],
        { products },
      );
    expect(passes(of(6)).book.batches[0]?.status).toBe('closed');
    expect(passes(of(7)).book.batches[0]?.status).toBe('open');
  });
});

describe('Pindah batch', () => {
  it('moves at once, and names at once what stays; nobody is moved twice', () => {
    const mixed = anOrder('M', [aLine('NAS', 1), aLine('KAS', 4)], awaited);
    const before = closedWith({ minimum: 5 }, [nas('N', 2, 0, awaited), mixed]);
    const [batch = aBatch()] = before.batches;
    const { book } = passes({ ...before, batches: [{ ...batch, ifBelowMinimum: 'move' }, september] });
    expect(standing(book)).toEqual([
      'N September awaitingDownPayment accepted 2',
      'M Agustus awaitingDownPayment accepted 1 accepted 4',
    ]);
    expect(minimumProblems(book, CLOSED)).toMatchObject([
      { code: 'minimumStays', params: { name: 'NAS', orders: 'M' } },
    ]);
    expect(passes(book, august(5, 21)).book).toEqual(book);
  });
});

describe('a run that was killed', () => {
  it('has said which it had begun: that is completed first, and nothing else', () => {
    const left = [nas('N', 2, 0, { status: 'cancelled' }), nas('O', 2, 1, awaited), kas('K', 3)];
    const killed = aBatch({
      ...cancel,
      status: 'closed',
      closedAt: AT,
      closedBecause: 'date',
      minimumMark: { how: 'ending', at: AT, doing: ['minimum NAS'] },
    });
    // A late response would have it reached.
    const draft = aDraft('late', august(5, 19), { NAS: 4 });
    const { book } = takeIn(
      { ...closedWith({ minimum: 5 }, left), batches: [killed] },
      { drafts: [draft], requests: [] },
      CLOSED,
    );
    expect(standing(book).slice(0, 3)).toEqual([
      'N Agustus cancelled accepted 2',
      'O Agustus cancelled accepted 2',
      'K Agustus awaitingDownPayment accepted 3',
    ]);
    expect(mark(book)).toEqual({ how: 'ended', at: AT, over: ['minimum NAS'] });
  });

  it('begins nothing that was over before, though the cell of the closing keeps no milliseconds', () => {
    const before = aBatch({ minimumMark: { how: 'ended', at: AT + 500, over: ['minimum NAS'] } });
    const over = ['minimum NAS', 'minimum KAS'];
    expect(begun(before, aBatch({ minimumMark: { how: 'ended', at: AT, over } }))).toEqual({
      how: 'ending',
      at: AT,
      over: ['minimum NAS'],
      doing: ['minimum KAS'],
    });
  });
});
