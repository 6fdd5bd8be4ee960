import { batchToCopy, duplicateBatch } from '../../../src/domain/batch/duplicateBatch';
import { lateOrders } from '../../../src/domain/batch/lateOrders';
import { nextName } from '../../../src/domain/batch/nextName';
import { nextTurns } from '../../../src/domain/batch/nextTurns';
import { factProblems, nothingAsked, type OpeningFacts } from '../../../src/domain/batch/openingFacts';
import { nextScheduled, openBatch, tryOpenNow } from '../../../src/domain/batch/openNow';
import { dueToOpen, settleBatches } from '../../../src/domain/batch/settleBatches';
import { SECOND } from '../../../src/domain/calendar';
import { takeIn } from '../../../src/domain/intake/takeIn';
import { aLine, anOrder } from '../anOrder';
import { arrive } from '../arrive';
import { aBatch, aBook, aDraft, aProduct, aShop, august } from '../book';

describe('the next name', () => {
  it.each([
    ['Agustus 1', 'Agustus 2'],
    ['Agustus 9', 'Agustus 10'],
    ['Batch #09', 'Batch #10'],
    ['Agustus', 'Agustus (2)'],
    ['Agustus (2)', 'Agustus (3)'],
    ['Natal 2026', 'Natal 2026 (2)'],
    ['01/08', '01/08 (2)'],
    ['PO7', 'PO7 (2)'],
    ['7', '7 (2)'],
  ])('after %s is %s', (name, wanted) => {
    expect(nextName(name, [name])).toBe(wanted);
  });

  it('is one that no batch bears, in capitals or not', () => {
    expect(nextName('Kue 1', ['Kue 1', 'KUE 2', 'Kue 3'])).toBe('Kue 4');
    expect(nextName('Kue', ['Kue', 'kue (2)'])).toBe('Kue (3)');
  });
});

describe('Duplikat batch', () => {
  const first = aBatch({ name: 'Satu', opens: august(1), closes: august(2), status: 'closed' });
  const open = aBatch({ name: 'Dua', opens: august(3), closes: august(9) });
  const later = aBatch({ name: 'Tiga', opens: august(12), closes: august(14), status: 'scheduled' });

  it('copies the open batch, else the newest', () => {
    expect(batchToCopy([first, open, later], august(4))?.name).toBe('Dua');
    expect(batchToCopy([later, first], august(4))?.name).toBe('Tiga');
    expect(batchToCopy([], august(4))).toBeNull();
  });

  it('is the same batch a week later, scheduled, without the stamps', () => {
    const closed = aBatch({
      status: 'done',
      closedAt: august(3),
      closedBecause: 'quota',
      cutOff: august(6),
      quotaUnits: 12,
      cancellation: 'DP hangus',
    });
    expect(duplicateBatch([closed], closed)).toEqual(
      aBatch({
        name: 'Agustus (2)',
        opens: august(8, 9),
        closes: august(12, 20),
        productionStarts: august(14),
        shippingStarts: august(19),
        cutOff: august(13),
        quotaUnits: 12,
        cancellation: 'DP hangus',
        status: 'scheduled',
        origin: { how: 'copy', of: 'Agustus' },
      }),
    );
  });

  it('of a weekly batch is its next one, once; of any other series it repeats nothing', () => {
    const weekly = aBatch({ repeats: 'weekly' });
    const next = duplicateBatch([weekly], weekly);
    expect(next).toMatchObject({ repeats: 'weekly', origin: { how: 'next' } });
    expect(arrive(aBook({ batches: [weekly, next] }), [], august(6)).book.batches).toHaveLength(2);
    expect(duplicateBatch([weekly, next], weekly)).toMatchObject({
      repeats: 'none',
      origin: { how: 'copy' },
    });
    const monthly = aBatch({ repeats: 'monthly' });
    expect(duplicateBatch([monthly], monthly)).toMatchObject({ repeats: 'none', origin: { how: 'copy' } });
  });
});

describe('Buka batch', () => {
  const scheduled = aBatch({ status: 'scheduled', opens: august(3, 9), closes: august(5) });

  it('sees the batch that takes orders, and else the one whose turn is next', () => {
    const batches = [
      aBatch({ name: 'Nanti', status: 'scheduled', opens: august(9), closes: null }),
      scheduled,
    ];
    expect(nextScheduled(batches, august(1))?.name).toBe('Agustus');
    expect(openBatch(batches, august(4))).toBeNull();
    expect(openBatch([aBatch()], august(4))?.name).toBe('Agustus');
    // One that should have opened and did not, but not one whose time is over.
    expect(nextScheduled(batches, august(4))?.name).toBe('Agustus');
    expect(nextScheduled(batches, august(6))?.name).toBe('Nanti');
    expect(nextScheduled([aBatch({ status: 'scheduled', opens: null })], august(6))).toBeNull();
  });

  it('sets Buka to this second, and the batch is open', () => {
    const now = august(2, 10, 0, 30) + 400;
    const { book, problems } = tryOpenNow(aBook({ batches: [scheduled] }), scheduled, now, nothingAsked);
    expect(problems).toEqual([]);
    expect(settleBatches(book, now)).toMatchObject([{ status: 'open', opens: august(2, 10, 0, 30) }]);
  });

  it('never moves Buka later', () => {
    const { book } = tryOpenNow(aBook({ batches: [scheduled] }), scheduled, august(4), nothingAsked);
    expect(book.batches).toEqual([scheduled]);
  });

  it('says what a batch that opens by itself would be kept shut by', () => {
    const earlier = aBatch({ name: 'Satu', opens: august(1), closes: august(2, 12) });
    const batches = [earlier, scheduled];
    const at = august(2, 10);
    const codes = (facts: OpeningFacts, products = [aProduct('NAS')]): string[] =>
      tryOpenNow(aBook({ batches, products }), scheduled, at, facts).problems.map(({ code }) => code);
    expect(codes(nothingAsked)).toEqual(['overlappingBatches']);
    expect(codes({ form: 'missing', triggersAlive: false }, [])).toEqual([
      'overlappingBatches',
      'noActiveProduct',
      'missingForm',
      'triggersMissing',
    ]);
  });
});

describe('an open Status without a record of it', () => {
  const products = [aProduct('NAS'), aProduct('KAS', { price: null })];
  const orders = [anOrder('A', [aLine('NAS', 1)])];
  const found = (changes: Parameters<typeof aBatch>[0], more: Parameters<typeof aBook>[0] = { orders }) => {
    const book = aBook({ products, batches: [aBatch({ opened: null, ...changes })], ...more });
    return takeIn(book, { drafts: [], requests: [] }, august(3)).book.batches[0];
  };

  it('stays where orders tell that it was open, whatever the check would say, and is put on record', () => {
    expect(found({})).toMatchObject({ status: 'open', opened: true });
  });

  it('is her pick where nobody has ordered, where it was closed, or where the record says so', () => {
    expect(found({}, {})?.status).toBe('scheduled');
    expect(found({ closedAt: august(2), closedBecause: 'seller' })?.status).toBe('closed');
    expect(found({ opened: false })?.status).toBe('scheduled');
  });

  it('lies beside no other that is open', () => {
    const earlier = aBatch({ name: 'Juli', opens: august(1, 8) });
    const book = aBook({ products, orders, batches: [aBatch({ opened: null }), earlier] });
    const { book: settled } = takeIn(book, { drafts: [], requests: [] }, august(3));
    expect(settled.batches.map(({ status }) => status)).toEqual(['scheduled', 'open']);
  });

  it('of a row that is not open is blank for good: nothing is written', () => {
    const book = aBook({ batches: [aBatch({ status: 'scheduled', opened: null, opens: august(4, 9) })] });
    expect(takeIn(book, { drafts: [], requests: [] }, august(3)).book.batches[0]).toBe(book.batches[0]);
  });
});

describe('facts that no tab tells', () => {
  const scheduled = aBatch({ status: 'scheduled' });
  const book = aBook({ batches: [scheduled] });
  const status = (facts: OpeningFacts, at = august(2)): string | undefined =>
    settleBatches(book, at, facts)[0]?.status;

  it.each([
    [{ form: 'missing', triggersAlive: true }, 'missingForm'],
    [{ form: 'gone', triggersAlive: null }, 'formGone'],
    [{ form: 'unpublished', triggersAlive: true }, 'formUnpublished'],
    [{ form: 'ready', triggersAlive: false }, 'triggersMissing'],
  ] as const)('%j keeps a batch shut', (facts, code) => {
    expect(status(facts)).toBe('scheduled');
    expect(factProblems(facts, 'Agustus')).toEqual([{ code, params: { batch: 'Agustus' } }]);
  });

  it.each([
    { form: 'ready', triggersAlive: true },
    { form: null, triggersAlive: null },
  ] as const)('%j lets it open', (facts) => {
    expect(status(facts)).toBe('open');
    expect(factProblems(facts, 'Agustus')).toEqual([]);
  });

  it('shut no batch that is open, and tell nothing of one whose time is over', () => {
    const missing = { form: 'missing', triggersAlive: false } as const;
    expect(settleBatches(aBook(), august(2), missing)[0]?.status).toBe('open');
    expect(status(missing, august(6))).toBe('closed');
  });

  it('decide about no response: one that came through the form was in time', () => {
    const facts = { form: 'gone', triggersAlive: false } as const;
    const drafts = [aDraft('r1', august(2), { NAS: 1 })];
    const { orders } = takeIn(book, { drafts, requests: [], facts }, august(2, 1)).book;
    expect(orders).toMatchObject([{ batch: 'Agustus', status: 'awaitingDownPayment' }]);
  });

  it.each([
    ['due', {}, august(1, 9), 1],
    ['before its Buka', {}, august(1, 8), 0],
    ['after its Tutup', {}, august(6), 0],
    ['open already', { status: 'open' }, august(2), 0],
    ['waiting for its cells', { opens: null }, august(2), 0],
    [
      'armed once more by a later Tutup',
      { status: 'closed', closedAt: august(2), closedBecause: 'date' },
      august(3),
      1,
    ],
  ] as const)('are worth asking for a batch that is %s: %#', (_, batch, at, due) => {
    expect(dueToOpen(aBook({ batches: [aBatch({ status: 'scheduled', ...batch })] }), at)).toHaveLength(due);
  });
});

describe('the next turns', () => {
  const turns = (...batches: ReturnType<typeof aBatch>[]): number[] => nextTurns(batches, august(3));

  it('are the next opening, and the second after the next closing', () => {
    const next = aBatch({ name: 'Dua', status: 'scheduled', opens: august(7), closes: august(9) });
    const last = aBatch({ name: 'Tiga', status: 'scheduled', opens: august(10), closes: august(12) });
    expect(turns(last, next, aBatch())).toEqual([august(5, 20, 0, 1), august(7)]);
    expect(turns(last, next)).toEqual([august(7), august(9, 0, 0, 1)]);
  });

  it('are none where nothing opens or closes by itself', () => {
    expect(
      turns(aBatch({ status: 'closed' }), aBatch({ status: 'cancelled' }), aBatch({ closes: null })),
    ).toEqual([]);
    expect(nextTurns([aBatch()], august(5, 20) + SECOND)).toEqual([]);
  });

  it('are one where the one batch opens as the other has closed', () => {
    const next = aBatch({ status: 'scheduled', opens: august(5, 20) + SECOND, closes: null });
    expect(turns(aBatch(), next)).toHaveLength(1);
  });
});

describe('orders that were refused as outside', () => {
  const refused = (code: 'alreadyClosed' | 'notYetOpen' | 'poolFull', at = august(6)) =>
    anOrder('A', [aLine('NAS', 1, { state: 'cancelled' })], {
      at,
      batch: '',
      status: 'rejected',
      reasons: [{ code, params: {} }],
    });
  const moved = aBatch({ closes: august(7), opens: august(1) });

  it.each([
    ['late, and Tutup moved later', refused('alreadyClosed'), 1],
    ['early, and Buka moved earlier', refused('notYetOpen', august(1, 6)), 1],
    ['late still', refused('alreadyClosed', august(8)), 0],
    ['full', refused('poolFull'), 0],
    [
      'accepted since',
      { ...refused('alreadyClosed'), status: 'awaitingDownPayment' as const, downPayment: 40_000 },
      0,
    ],
  ])('%s: %#', (_, order, found) => {
    const book = aBook({ batches: [moved], orders: [order] });
    expect(lateOrders(book)).toHaveLength(found);
    // Nobody is decided anew.
    expect(arrive(book, [], august(9)).book.orders).toEqual([order]);
  });
});

describe('Setelah habis', () => {
  const drafts = [
    aDraft('r1', august(2), { NAS: 3 }),
    aDraft('r2', august(2, 1), { NAS: 1 }),
    aDraft('r3', august(6), { NAS: 1 }),
  ];

  it('Tutup: closes with the filling response, what comes up to the end queues, what comes later is refused', () => {
    const { book } = arrive(aBook({ batches: [aBatch({ quotaUnits: 3 })] }), drafts, august(6, 1));
    expect(book.batches).toMatchObject([{ status: 'closed', closedBecause: 'quota', closedAt: august(2) }]);
    expect(book.orders.map(({ status }) => status)).toEqual([
      'awaitingDownPayment',
      'waitingList',
      'rejected',
    ]);
  });

  it('Antre: stays open until its date, and all queue', () => {
    const batch = aBatch({ quotaUnits: 3, afterSoldOut: 'queue' });
    const shop = aShop({ downPaymentHours: 240 });
    const early = arrive(aBook({ batches: [batch], shop }), drafts.slice(0, 2), august(3)).book;
    expect(early.batches).toMatchObject([{ status: 'open' }]);
    const { book } = arrive(early, drafts.slice(2), august(6, 1));
    expect(book.batches).toMatchObject([
      { status: 'closed', closedBecause: 'date', closedAt: august(5, 20) },
    ]);
    expect(book.orders.map(({ status }) => status)).toEqual([
      'awaitingDownPayment',
      'waitingList',
      'rejected',
    ]);
  });

  it('Antre: what comes back and nobody who waits fits into is had by who comes, and nobody loses the place', () => {
    const start = aBook({ batches: [aBatch({ quotaUnits: 5, afterSoldOut: 'queue' })] });
    const wishes = [2, 3, 4].map((count, index) => aDraft(`r${index}`, august(2, index), { NAS: count }));
    const full = arrive(start, wishes, august(2, 4)).book;
    const orders = full.orders.map((each) =>
      each.key === 'r0' ? { ...each, status: 'cancelled' as const } : each,
    );
    const last = [aDraft('r3', august(2, 5), { NAS: 1 }), aDraft('r4', august(2, 6), { NAS: 2 })];
    const { book } = arrive({ ...full, orders }, last, august(2, 7));
    expect(book.orders.map(({ status }) => status)).toEqual([
      'cancelled',
      'awaitingDownPayment',
      'waitingList',
      'awaitingDownPayment',
      'waitingList',
    ]);
  });

  it('opened again by hand while still sold out, it closes at once; with a larger quota it stays open', () => {
    const { book } = arrive(aBook({ batches: [aBatch({ quotaUnits: 3 })] }), drafts.slice(0, 2), august(3));
    const reopened = book.batches.map((batch) => ({ ...batch, status: 'open' as const }));
    expect(settleBatches({ ...book, batches: reopened }, august(4))).toEqual(
      // What it holds is noted when the run ends.
      book.batches.map((batch) => ({ ...batch, atClose: null })),
    );
    const larger = reopened.map((batch) => ({ ...batch, quotaUnits: 9 }));
    expect(settleBatches({ ...book, batches: larger }, august(4))).toMatchObject([
      { status: 'open', closedAt: null, closedBecause: null },
    ]);
  });
});
