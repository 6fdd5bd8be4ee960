import { minimumsOf } from '../../../src/domain/minimum/minimum';
import { minimumProblems } from '../../../src/domain/minimum/minimumProblems';
import { aLine, anOrder } from '../anOrder';
import { arrive } from '../arrive';
import { aBatch, aDraft, aProduct, august } from '../book';
import { bookOf, CLOSED, nas, ordersOf, passes, standing } from './scene';

const codes = (book: Parameters<typeof minimumProblems>[0], now = CLOSED): string[] =>
  minimumProblems(book, now).map(({ code }) => code);

describe('what counts', () => {
  it('is what is accepted of living orders, awaiting DP or not; what queues or is offered may still come', () => {
    const some = [
      aLine('NAS', 2),
      aLine('NAS', 5, { state: 'queued' }),
      aLine('NAS', 1, { state: 'offered' }),
    ];
    const book = bookOf({ minimumUnits: 20 }, [
      nas('A', 12, 0),
      nas('B', 3, 1, { status: 'awaitingDownPayment', downPaymentDue: august(4) }),
      nas('C', 4, 2, { status: 'cancelled' }),
      anOrder('D', [...some, aLine('NAS', 7, { state: 'cancelled' })]),
    ]);
    const [minimum] = minimumsOf(book, aBatch({ minimumUnits: 20 }));
    expect(minimum).toMatchObject({ units: 17, most: 23, least: 20 });
  });

  it('leaves out what lies in stock, and counts of a lot what has not filled one', () => {
    const products = [
      aProduct('NAS', { lotSize: 10, minimum: 30 }),
      aProduct('STK', { mode: 'readyStock', minimum: 9 }),
    ];
    const book = bookOf({}, [nas('A', 23, 0), anOrder('B', [aLine('STK', 4)])], { products });
    const found = minimumsOf(book, aBatch({ minimumUnits: 50 }));
    expect(found.map(({ kind, name, units }) => [kind, name, units])).toEqual([
      ['lot', 'NAS', 3],
      ['minimum', 'NAS', 23],
      ['batchMinimum', 'Agustus', 23],
    ]);
  });

  it('refuses nobody: a Pre-order product is taken from its first unit on', () => {
    const products = [aProduct('NAS', { mode: 'preOrder', minimum: 50, lotSize: 10 })];
    const draft = aDraft('r1', august(2), { NAS: 1 });
    const { book } = arrive(bookOf({ minimumUnits: 99 }, [], { products }), [draft], august(2));
    expect(book.orders.map(({ status, lines }) => [status, lines[0]?.state])).toEqual([
      ['awaitingDownPayment', 'accepted'],
    ]);
  });
});

describe('when it is judged', () => {
  const pending = nas('B', 3, 1, {
    status: 'awaitingDownPayment',
    downPayment: 75_000,
    downPaymentDue: august(6, 10),
  });
  const cancel = { minimumUnits: 20, ifBelowMinimum: 'cancel' } as const;

  it('waits while an order that counts may still expire, two hours of Toleransi included', () => {
    const first = passes(bookOf(cancel, [nas('A', 18, 0), pending])).book;
    const grace = passes(first, august(6, 12)).book;
    for (const { orders } of [first, grace])
      expect(orders.map(({ status }) => status)).toEqual(['confirmed', 'awaitingDownPayment']);
    const over = passes(grace, august(6, 12, 0, 1)).book;
    expect(over.orders.map(({ status }) => status)).toEqual(['cancelled', 'expired']);
  });

  it('comes at once where it is out of reach, whoever pays', () => {
    const { orders } = passes(bookOf(cancel, [nas('A', 16, 0), pending])).book;
    expect(orders.map(({ status }) => status)).toEqual(['cancelled', 'cancelled']);
  });

  it('comes at the cut-off, whoever is still awaited', () => {
    const later = { ...pending, downPaymentDue: august(9), lines: [aLine('NAS', 3)] };
    const offered = anOrder('F', [aLine('NAS', 2, { state: 'offered', until: august(9) })], {
      status: 'offered',
      downPaymentDue: august(9),
    });
    const book = bookOf(cancel, [nas('A', 16, 0), later, offered]);
    expect(passes(book, august(7)).book.orders[0]?.status).toBe('confirmed');
    const { orders } = passes(book, august(7, 0, 0, 1)).book;
    expect(orders.map(({ status }) => status)).toEqual(['cancelled', 'cancelled', 'cancelled']);
  });

  it('comes once for a closing: who drops out after it was reached takes nobody along', () => {
    const { book } = passes(bookOf({ ...cancel, minimumUnits: 10 }, ordersOf([6, 4])));
    expect(book.batches[0]?.minimumMark).toEqual({ how: 'reached', at: august(5, 20) });
    const pick = { orderNo: 'O2', field: 'status', wanted: 'cancelled', raw: '' } as const;
    const after = passes(book, august(6), [pick]).book;
    expect(after.orders.map(({ status }) => status)).toEqual(['confirmed', 'cancelled']);
  });

  it('leaves alone whom she brings back afterwards', () => {
    const { book } = passes(bookOf({ ...cancel, minimumUnits: 10 }, ordersOf([6])));
    expect(book.orders[0]?.status).toBe('cancelled');
    const pick = { orderNo: 'O1', field: 'status', wanted: 'awaitingDownPayment', raw: '' } as const;
    const back = passes(book, august(6), [pick]).book;
    expect(back.orders[0]?.status).toBe('confirmed');
    expect(passes(back, august(6, 1)).book).toEqual(back);
  });

  it('is hers where she has begun production by hand, or chosen Produksi saja', () => {
    const production = { status: 'production', ifBelowMinimum: 'cancel' } as const;
    for (const batch of [production, { ifBelowMinimum: 'produce' } as const]) {
      const { book } = passes(bookOf({ minimumUnits: 10, ...batch }, ordersOf([6])));
      expect(standing(book)).toEqual(['O1 Agustus confirmed accepted 6']);
      expect(codes(book)).toEqual([]);
    }
  });

  it('is not done where a cell can’t be read', () => {
    const problems = [{ code: 'unreadableCell', params: {} }] as const;
    const book = bookOf(cancel, ordersOf([6]), { products: [aProduct('NAS', { problems })] });
    expect(standing(passes(book).book)).toEqual(['O1 Agustus confirmed accepted 6']);
  });
});

describe('what the seller is told', () => {
  it('is a question where nothing is chosen, with the numbers', () => {
    const { book } = passes(bookOf({ minimumUnits: 20 }, ordersOf([6, 6])));
    expect(minimumProblems(book, CLOSED)).toMatchObject([
      { code: 'minimumAsks', params: { batch: 'Agustus', free: 12, limit: 20 } },
    ]);
  });

  it('begins a day before the end of an open batch', () => {
    const { book } = passes(bookOf({ minimumUnits: 20 }, ordersOf([6])), august(3));
    expect(codes(book, august(4, 19, 59, 59))).toEqual([]);
    expect(codes(book, august(4, 20))).toEqual(['minimumAhead']);
  });

  it('is nothing of a product that nobody wants', () => {
    const products = [aProduct('NAS'), aProduct('KAS', { minimum: 9 })];
    expect(codes(passes(bookOf({}, ordersOf([6]), { products })).book)).toEqual([]);
  });
});
