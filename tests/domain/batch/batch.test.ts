import type { Batch } from '../../../src/domain/batch';
import { batchAt, batchEnd, isIn } from '../../../src/domain/batch/batchAt';
import { checkBeforeOpening } from '../../../src/domain/batch/checkBeforeOpening';
import { closeBatch } from '../../../src/domain/batch/closeBatch';
import { outsideBatches } from '../../../src/domain/batch/outsideBatches';
import { settleBatches } from '../../../src/domain/batch/settleBatches';
import type { Instant } from '../../../src/domain/calendar';
import type { OrderBook } from '../../../src/domain/orderBook';
import { aLine, anOrder } from '../anOrder';
import { aBatch, aBook, aProduct, aShop, august } from '../book';

describe('in or out', () => {
  const handClosed = { status: 'closed', closedAt: august(3, 12), closedBecause: 'seller' } as const;
  const byQuota = { status: 'closed', closedAt: august(3, 12), closedBecause: 'quota' } as const;
  const cases: [string, Partial<Batch>, Instant, boolean][] = [
    ['a second before Buka', {}, august(1, 8, 59, 59), false],
    ['at Buka', {}, august(1, 9), true],
    ['at Tutup', {}, august(5, 20), true],
    ['within the second of Tutup', {}, august(5, 20) + 999, true],
    ['a second after Tutup', {}, august(5, 20, 0, 1), false],
    ['long after a blank Tutup', { closes: null }, august(30), true],
    ['at the hand closing', handClosed, august(3, 12), true],
    ['after the hand closing', handClosed, august(3, 12, 0, 1), false],
    [
      'after a hand closing that came later than Tutup',
      { ...handClosed, closes: august(3) },
      august(3, 6),
      false,
    ],
    ['after the closing by quota', byQuota, august(3, 12, 0, 1), true],
    ['before a sweep has opened it', { status: 'scheduled' }, august(2), true],
    [
      'after a sweep has closed it',
      { status: 'closed', closedAt: august(5, 20), closedBecause: 'date' },
      august(2),
      true,
    ],
    ['in a cancelled batch', { status: 'cancelled' }, august(2), false],
    ['without Buka', { opens: null }, august(2), false],
    ['after a hand closing that was taken back', { ...handClosed, status: 'open' }, august(4), true],
    [
      'at the Buka of a batch that was closed by hand before',
      { ...handClosed, closedAt: august(1, 9) },
      august(1, 9),
      false,
    ],
  ];

  it.each(cases)('%s: %#', (_, changes, at, wanted) => {
    expect(isIn(aBatch(changes), at)).toBe(wanted);
    expect(batchAt([aBatch(changes)], at) !== null).toBe(wanted);
  });

  it('a blank Tutup has no end until the seller closes', () => {
    expect(batchEnd(aBatch({ closes: null }))).toBeNull();
    expect(batchEnd(aBatch({ closes: null, ...handClosed }))).toBe(august(3, 12));
  });
});

describe('outside every batch', () => {
  const early = aBatch({ name: 'Awal', opens: august(1), closes: august(3) });
  const late = aBatch({ name: 'Akhir', opens: august(10), closes: august(12) });

  it.each([
    [
      'the one that just closed',
      august(4),
      { code: 'alreadyClosed', params: { batch: 'Awal', ended: august(3) } },
    ],
    [
      'the one that opens soon',
      august(9),
      { code: 'notYetOpen', params: { batch: 'Akhir', opens: august(10) } },
    ],
    ['the last one', august(20), { code: 'alreadyClosed', params: { batch: 'Akhir', ended: august(12) } }],
  ])('names %s', (_, at, problem) => {
    expect(outsideBatches(aBook({ batches: [late, early] }), at)).toEqual(problem);
  });

  it('never says of a batch that it closed which never opened', () => {
    const closed = { status: 'closed', closedAt: august(2), closedBecause: 'seller' } as const;
    const first = aBatch({ name: 'Awal', ...closed });
    const never = aBatch({ name: 'Akhir', opens: august(1, 12), closes: august(9), status: 'scheduled' });
    const batches = [never, first];
    const ended = { code: 'alreadyClosed', params: { batch: 'Awal', ended: august(2) } };
    expect(outsideBatches(aBook({ batches }), august(3))).toEqual(ended);
    expect(outsideBatches(aBook({ batches }), august(10))).toEqual(ended);
  });

  it('says of a batch that no sweep has opened what one in time would have said', () => {
    const batches = [aBatch({ status: 'scheduled' })];
    const ended = { code: 'alreadyClosed', params: { batch: 'Agustus', ended: august(5, 20) } };
    expect(outsideBatches(aBook({ batches }), august(6))).toEqual(ended);
  });

  it('says that none is planned', () => {
    expect(outsideBatches(aBook({ batches: [aBatch({ status: 'cancelled' })] }), august(2))).toEqual({
      code: 'noBatch',
      params: {},
    });
  });
});

describe('the check before opening', () => {
  const codes = (changes: Partial<Batch>, book: Partial<OrderBook> = {}): string[] => {
    const batch = aBatch({ status: 'scheduled', ...changes });
    return checkBeforeOpening(aBook({ batches: [batch], ...book }), batch).map(({ code }) => code);
  };
  const cell = { code: 'unreadableCell', params: { tab: 'T', row: 2, header: 'H', raw: '?' } } as const;

  it('lets a sound batch pass', () => {
    expect(codes({})).toEqual([]);
  });

  it.each([
    ['an unreadable quota', { problems: [cell] }, {}, 'unreadableCell'],
    ['an unreadable setting', {}, { shop: aShop({ problems: [cell] }) }, 'unreadableCell'],
    ['no Buka', { opens: null }, {}, 'missingOpening'],
    ['an unreadable Buka, once', { opens: null, problems: [cell] }, {}, 'unreadableCell'],
    ['Tutup before Buka', { closes: august(1) }, {}, 'closesBeforeOpens'],
    ['no product', {}, { products: [] }, 'noActiveProduct'],
    ['no active product', {}, { products: [aProduct('NAS', { active: false })] }, 'noActiveProduct'],
    ['no price', {}, { products: [aProduct('NAS', { price: null })] }, 'missingPrice'],
    [
      'an unreadable product',
      {},
      { products: [aProduct('NAS', { price: null, problems: [cell] })] },
      'unreadableCell',
    ],
    ['one code twice', {}, { products: [aProduct('NAS'), aProduct('NAS')] }, 'duplicateProduct'],
    [
      'an unreadable shared quota',
      {},
      {
        products: [aProduct('NAS', { pools: ['Oven'] })],
        pools: [{ name: 'Oven', units: 0, problems: [cell] }],
      },
      'unreadableCell',
    ],
    ['a pool that is not there', {}, { products: [aProduct('NAS', { pools: ['Oven'] })] }, 'unknownPool'],
  ])('names %s', (_, batch, book, code) => {
    expect(codes(batch, book)).toEqual([code]);
  });

  it('of two that overlap, the later one waits', () => {
    const first = aBatch({ name: 'Satu' });
    const second = aBatch({ name: 'Dua', opens: august(5, 20), closes: august(9) });
    const book = aBook({ batches: [second, first] });
    expect(checkBeforeOpening(book, first)).toEqual([]);
    expect(checkBeforeOpening(book, second)).toEqual([
      { code: 'overlappingBatches', params: { batch: 'Dua', other: 'Satu' } },
    ]);
  });

  it('two of one name are both named', () => {
    const twins = [aBatch(), aBatch({ opens: august(10), closes: august(11) })];
    const found = twins.map((twin) =>
      checkBeforeOpening(aBook({ batches: twins }), twin).map(({ code }) => code),
    );
    expect(found.map((list) => list.includes('duplicateBatch'))).toEqual([true, true]);
  });
});

describe('settling batches', () => {
  const settled = (batch: Partial<Batch>, now: Instant, book: Partial<OrderBook> = {}): Batch => {
    const before = aBook({ batches: [aBatch(batch)], ...book });
    const [once] = settleBatches(before, now);
    const [again] = settleBatches({ ...before, batches: once ? [once] : [] }, now);
    // Law: running it again changes nothing, not even the object.
    expect(again).toBe(once);
    return once ?? aBatch();
  };
  const filled = { orders: [anOrder('A', [aLine('NAS', 3, { at: august(2, 8) })])] };

  const cases: [string, Partial<Batch>, Instant, Partial<OrderBook>, Partial<Batch>][] = [
    ['waits for Buka', { status: 'scheduled' }, august(1, 8), {}, { status: 'scheduled' }],
    ['opens at Buka', { status: 'scheduled' }, august(1, 9), {}, { status: 'open' }],
    [
      'does not open what has not passed its check',
      { status: 'scheduled' },
      august(1, 9),
      { products: [] },
      { status: 'scheduled' },
    ],
    ['is still open at Tutup', {}, august(5, 20), {}, { status: 'open' }],
    [
      'closes at its date, however late the sweep',
      { status: 'scheduled' },
      august(20),
      {},
      { status: 'closed', closedAt: august(5, 20), closedBecause: 'date' },
    ],
    [
      'closes a sold-out batch with the time of the response that filled it',
      { quotaUnits: 3 },
      august(20),
      filled,
      { status: 'closed', closedAt: august(2, 8), closedBecause: 'quota' },
    ],
    [
      'leaves a sold-out batch open on wish',
      { quotaUnits: 3, afterSoldOut: 'queue' },
      august(3),
      filled,
      { status: 'open' },
    ],
    [
      'takes no stock that it can’t read for sold out',
      {},
      august(3),
      {
        ...filled,
        products: [aProduct('NAS', { mode: 'readyStock' })],
        stock: [
          { code: 'NAS', units: 9, problems: [] },
          { code: 'NAS', units: 0, problems: [{ code: 'unreadableCell', params: { raw: '1O' } }] },
        ],
      },
      { status: 'open', closedBecause: null },
    ],
    [
      'leaves a batch open that nobody has filled',
      { quotaUnits: 0 },
      august(3),
      {},
      { status: 'open', closedAt: null },
    ],
    [
      'opens again when Tutup moved later',
      { status: 'closed', closedAt: august(4), closedBecause: 'date' },
      august(4, 12),
      {},
      { status: 'open', closedAt: null, closedBecause: null },
    ],
    [
      'never opens again what the quota closed',
      { status: 'closed', closedAt: august(2), closedBecause: 'quota' },
      august(3),
      {},
      { status: 'closed', closedBecause: 'quota' },
    ],
    [
      'stamps a Status picked by hand',
      { status: 'production' },
      august(3),
      {},
      { status: 'production', closedAt: august(3), closedBecause: 'seller' },
    ],
    [
      'takes a batch that the seller opened again as open',
      { closedAt: august(2), closedBecause: 'seller' },
      august(3),
      {},
      { status: 'open', closedAt: null, closedBecause: null },
    ],
    [
      'closes a batch that was opened again when its date comes',
      { closedAt: august(2), closedBecause: 'quota' },
      august(9),
      {},
      { status: 'closed', closedAt: august(5, 20), closedBecause: 'date' },
    ],
    [
      'lets a copied row wait for its own Buka',
      { status: 'closed', closedAt: august(1), closedBecause: 'quota' },
      august(1, 8),
      {},
      { status: 'scheduled', closedAt: null, closedBecause: null },
    ],
    [
      'lets the copy of an open row wait, too',
      {},
      august(1, 8),
      {},
      { status: 'scheduled', closedAt: null, closedBecause: null },
    ],
    [
      'opens a copied row at its Buka',
      { status: 'done', closedAt: august(1), closedBecause: 'date' },
      august(2),
      {},
      { status: 'open', closedAt: null, closedBecause: null },
    ],
    [
      'opens nothing again before its Buka, and nothing that fails its check',
      { status: 'closed', closedAt: august(4), closedBecause: 'date' },
      august(4, 12),
      { products: [aProduct('NAS', { price: null })] },
      { status: 'scheduled', closedAt: null, closedBecause: null },
    ],
    [
      'keeps a batch closed that was closed by hand before its Buka',
      { status: 'closed' },
      august(1),
      {},
      { status: 'closed', closedAt: august(1, 9), closedBecause: 'seller' },
    ],
    [
      'keeps a batch closed whose Tutup lies before its Buka',
      { status: 'closed', closes: august(1) },
      august(20),
      {},
      { status: 'closed', closedAt: august(1, 9), closedBecause: 'date' },
    ],
    [
      'leaves a cancelled batch alone',
      { status: 'cancelled' },
      august(20),
      {},
      { status: 'cancelled', closedAt: null },
    ],
  ];

  it.each(cases)('%s', (_, batch, now, book, wanted) => {
    expect(settled(batch, now, book)).toMatchObject(wanted);
  });
});

it('leaves two of one name as they stand: the copy has not got its own name yet', () => {
  const past = aBatch({ status: 'done', closedAt: august(5, 20), closedBecause: 'date' });
  const copy = { ...past, opens: august(10), closes: august(12) };
  expect(settleBatches(aBook({ batches: [past, copy] }), august(7))).toEqual([past, copy]);
});

describe('Tutup order sekarang', () => {
  it('ends an open batch at that instant, once', () => {
    const once = closeBatch(aBatch(), august(3));
    expect(once).toMatchObject({ status: 'closed', closedAt: august(3), closedBecause: 'seller' });
    expect(closeBatch(once, august(4))).toBe(once);
  });

  it('keeps to Tutup when that has passed', () => {
    expect(closeBatch(aBatch(), august(6))).toMatchObject({ closedAt: august(5, 20), closedBecause: 'date' });
  });

  it('ends a batch that was opened again', () => {
    const again = aBatch({ closedAt: august(2), closedBecause: 'quota' });
    expect(closeBatch(again, august(3))).toMatchObject({ closedAt: august(3), closedBecause: 'seller' });
  });

  it('leaves a scheduled batch alone', () => {
    const batch = aBatch({ status: 'scheduled' });
    expect(closeBatch(batch, august(3))).toBe(batch);
  });
});
