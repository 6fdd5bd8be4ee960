import type { Batch } from '../../../src/domain/batch';
import { placeOrder } from '../../../src/domain/intake/placeOrder';
import type { Order, OrderDraft } from '../../../src/domain/order';
import type { OrderBook } from '../../../src/domain/orderBook';
import type { Problem } from '../../../src/domain/problem';
import { arrive } from '../arrive';
import { aBatch, aBook, aBuyer, aDraft, answer, aProduct, aShop, august } from '../book';

const AT = august(2, 10);

function placed(book: OrderBook, draft: OrderDraft): Order {
  const { order } = placeOrder(book, draft, draft.at);
  if (order === null) throw new Error('nothing was placed');
  return order;
}

const codes = (order: Order): string[] => order.reasons.map(({ code }) => code);
const slices = (order: Order): string[] =>
  order.lines.map((line) => `${line.units} ${line.code} ${line.state}`);

describe('an order that fits', () => {
  it('awaits its DP, with prices, number and deadline fixed', () => {
    const order = placed(aBook(), aDraft('r1', AT, { NAS: 2 }));
    expect(order).toMatchObject({
      key: 'r1',
      at: AT,
      batch: 'Agustus',
      status: 'awaitingDownPayment',
      downPayment: 75_000,
      downPaymentDue: august(3, 10),
      reasons: [],
    });
    expect(order.no).toMatch(/^PO-260802-001\d$/);
    expect(order.lines).toEqual([
      {
        orderNo: order.no,
        id: 1,
        code: 'NAS',
        product: 'Kue NAS',
        variant: '',
        units: 2,
        price: 75_000,
        discount: 0,
        subtotal: 150_000,
        state: 'accepted',
        at: AT,
        promotedAt: null,
        until: null,
        request: '',
        rawAnswer: '2',
      },
    ]);
  });

  it('is confirmed at once when no DP is due', () => {
    const order = placed(aBook({ shop: aShop({ downPayment: null }) }), aDraft('r1', AT, { NAS: 2 }));
    expect(order).toMatchObject({ status: 'confirmed', downPayment: 0, downPaymentDue: null });
  });

  it('changes nothing when it comes again', () => {
    const book = aBook();
    const order = placed(book, aDraft('r1', AT, { NAS: 2 }));
    const again = placeOrder({ ...book, orders: [order] }, aDraft('r1', AT + 5000, { NAS: 9 }), AT + 5000);
    expect(again).toEqual({ order: null, batchChanges: [] });
  });

  it('leaves no row for an answer of 0', () => {
    const products = [aProduct('NAS'), aProduct('KAS')];
    expect(slices(placed(aBook({ products }), aDraft('r1', AT, { NAS: 0, KAS: 1 })))).toEqual([
      '1 KAS accepted',
    ]);
  });
});

describe('an order outside every batch', () => {
  it.each([
    ['before the opening', august(1, 8, 59, 59), 'notYetOpen'],
    ['after the close', august(5, 20, 0, 1), 'alreadyClosed'],
  ])('is rejected %s, with its reason', (_, at, code) => {
    const order = placed(aBook(), aDraft('r1', at, { NAS: 1 }));
    expect(order).toMatchObject({ status: 'rejected', batch: '', downPaymentDue: null });
    expect(codes(order)).toEqual([code]);
    expect(slices(order)).toEqual(['1 NAS queued']);
  });

  const spoilt = {
    code: 'unreadableCell',
    params: { tab: 'Batch', row: 2, header: 'Buka', raw: '1 Maretz' },
  } as const;

  it.each([
    ['was spoilt', { opens: null, problems: [spoilt] }],
    ['was wiped', { opens: null }],
  ])('is looked at when the Buka of an open batch %s', (_, changes) => {
    const order = placed(aBook({ batches: [aBatch(changes)] }), aDraft('r1', AT, { NAS: 1 }));
    expect(order).toMatchObject({ status: 'needsReview', batch: '' });
    expect(order.reasons).toEqual([{ code: 'batchNotReady', params: { batch: 'Agustus' } }]);
    expect(slices(order)).toEqual(['1 NAS queued']);
  });

  it.each([
    ['a plan without a date', { status: 'scheduled' }],
    ['a batch that was called off', { status: 'cancelled', problems: [spoilt] }],
    ['a batch long past', { status: 'done', problems: [spoilt] }],
  ] as const)('is rejected in spite of %s', (_, changes) => {
    const order = placed(
      aBook({ batches: [aBatch({ opens: null, ...changes })] }),
      aDraft('r1', AT, { NAS: 1 }),
    );
    expect(order).toMatchObject({ status: 'rejected' });
  });

  it('is rejected when no batch is planned', () => {
    expect(codes(placed(aBook({ batches: [] }), aDraft('r1', AT, { NAS: 1 })))).toEqual(['noBatch']);
  });
});

describe('an order outside every batch, where the shop sends it to the next one', () => {
  const shop = aShop({ outsideBatches: 'nextBatch' });
  const soon = aBatch({
    name: 'Soon',
    opens: august(10),
    closes: august(12),
    status: 'scheduled',
    quotaUnits: 3,
    productionStarts: august(14),
  });
  const later = { ...soon, name: 'Later', opens: august(20), closes: august(22) };
  const draft = aDraft('r1', august(7), { NAS: 2 });
  const home = (...batches: Batch[]): string[] => {
    const order = placed(aBook({ shop, batches: [aBatch(), ...batches] }), draft);
    return [order.status, order.batch, ...slices(order)];
  };

  it('waits in the next that is to open', () => {
    expect(home(later, soon)).toEqual(['waitingList', 'Soon', '2 NAS queued']);
    const closed = { status: 'closed', closedAt: soon.opens, closedBecause: 'seller' } as const;
    for (const gone of [{ status: 'cancelled' } as const, { status: 'done' } as const, closed])
      expect(home({ ...soon, ...gone }, later)).toEqual(['waitingList', 'Later', '2 NAS queued']);
  });

  it('is refused where none is to come', () => {
    expect(home()).toEqual(['rejected', '', '2 NAS queued']);
    expect(home({ ...soon, opens: august(6), closes: august(6, 1) })[0]).toBe('rejected');
  });

  it('is served when that opens, before who comes then', () => {
    const waiting = arrive(aBook({ shop, batches: [aBatch(), soon] }), [draft], august(7)).book;
    const { book } = arrive(waiting, [aDraft('r2', august(10), { NAS: 2 })], august(10));
    expect(book.orders.map(({ batch, status }) => [batch, status])).toEqual([
      ['Soon', 'offered'],
      ['Soon', 'waitingList'],
    ]);
  });
});

describe('an order that does not fit', () => {
  const products = [aProduct('NAS', { quota: 3 }), aProduct('KAS')];

  it('queues whole by default, and the pool that refused is named', () => {
    const order = placed(aBook({ products }), aDraft('r1', AT, { NAS: 4, KAS: 1 }));
    expect(order.status).toBe('waitingList');
    expect(slices(order)).toEqual(['4 NAS queued', '1 KAS queued']);
    const reason: Problem = { code: 'poolFull', params: { pool: 'product', name: 'NAS', limit: 3, free: 3 } };
    expect(order.reasons).toEqual([reason]);
    // While nothing is accepted, DP speaks of all that was asked for: half of 5 × 75.000, in thousands.
    expect(order.downPayment).toBe(188_000);
    expect(order.downPaymentDue).toBeNull();
  });

  it('is split where the policy is Sebagian', () => {
    const book = aBook({ products, batches: [aBatch({ whenFull: 'partial' })] });
    const order = placed(book, aDraft('r1', AT, { NAS: 4, KAS: 1 }));
    expect(order.status).toBe('awaitingDownPayment');
    expect(slices(order)).toEqual(['3 NAS accepted', '1 NAS queued', '1 KAS accepted']);
    expect(order.downPayment).toBe(150_000);
  });

  it('is rejected where the policy is Tolak', () => {
    const order = placed(
      aBook({ products, shop: aShop({ whenFull: 'reject' }) }),
      aDraft('r1', AT, { NAS: 4 }),
    );
    expect(order.status).toBe('rejected');
    expect(codes(order)).toEqual(['poolFull']);
    expect(slices(order)).toEqual(['4 NAS queued']);
  });

  it('is split once, although it names a product twice', () => {
    const book = aBook({ products, batches: [aBatch({ whenFull: 'partial' })] });
    const lines = [answer('NAS', 2), answer('NAS', 2)];
    expect(slices(placed(book, aDraft('r1', AT, {}, { lines })))).toEqual([
      '2 NAS accepted',
      '1 NAS accepted',
      '1 NAS queued',
    ]);
  });

  it("follows the batch's policy before the shop's", () => {
    const batches = [aBatch({ whenFull: 'queue' })];
    const book = aBook({ products, batches, shop: aShop({ whenFull: 'reject' }) });
    expect(placed(book, aDraft('r1', AT, { NAS: 4 })).status).toBe('waitingList');
  });

  it('never blocks those behind', () => {
    const book = aBook({ products });
    const big = placed(book, aDraft('r1', AT, { NAS: 4 }));
    const small = placed({ ...book, orders: [big] }, aDraft('r2', AT + 1000, { NAS: 3 }));
    expect([big.status, small.status]).toEqual(['waitingList', 'awaitingDownPayment']);
  });
});

describe('an order that nobody can read for certain', () => {
  it('keeps the raw answer, holds what is certain until Batas DP, and says why', () => {
    const products = [aProduct('NAS'), aProduct('KAS')];
    const lines = [answer('NAS', 2), answer('KAS', null, '2-3 ya')];
    const order = placed(aBook({ products }), aDraft('r1', AT, {}, { lines }));
    expect(order).toMatchObject({ status: 'needsReview', downPaymentDue: august(3, 10) });
    expect(slices(order)).toEqual(['2 NAS accepted', '0 KAS queued']);
    expect(order.lines[1]?.rawAnswer).toBe('2-3 ya');
    expect(order.reasons).toEqual([{ code: 'unreadableQuantity', params: { code: 'KAS', raw: '2-3 ya' } }]);
  });

  it('says why a quantity was not read, where that is known', () => {
    const lines = [{ ...answer('NAS', null, '2-3'), why: 'severalNumbers' as const }];
    const order = placed(aBook(), aDraft('r1', AT, {}, { lines }));
    expect(order.reasons).toEqual([
      { code: 'unreadableQuantity', params: { code: 'NAS', raw: '2-3', why: 'severalNumbers' } },
    ]);
  });

  it('is taken in all the same when only its address is thin, and says so', () => {
    const thin: Problem = { code: 'thinAddress', params: { raw: 'rumah', why: 'tooThin' } };
    const order = placed(aBook(), aDraft('r1', AT, { NAS: 2 }, { problems: [thin] }));
    expect(order).toMatchObject({ status: 'awaitingDownPayment', reasons: [thin] });
    const two = placed(
      aBook(),
      aDraft('r1', AT, { NAS: 2 }, { problems: [thin], buyer: aBuyer({ name: '' }) }),
    );
    expect(two).toMatchObject({ status: 'needsReview', reasons: [thin, { code: 'missingName' }] });
  });

  const review: [string, Partial<OrderDraft>, Partial<OrderBook>, string[]][] = [
    ['no name', { buyer: aBuyer({ name: ' ' }) }, {}, ['missingName']],
    ['no phone', { buyer: aBuyer({ whatsapp: '' }) }, {}, ['missingPhone']],
    [
      'an unreadable phone',
      { buyer: aBuyer({ whatsapp: '' }), problems: [{ code: 'unreadablePhone', params: { raw: '12' } }] },
      {},
      ['unreadablePhone'],
    ],
    [
      'a name that can’t be one',
      { buyer: aBuyer({ name: '12' }), problems: [{ code: 'unreadableName', params: { raw: '12' } }] },
      {},
      ['unreadableName'],
    ],
    ['no units', { lines: [answer('NAS', 0)] }, {}, ['noUnits']],
    ['a code that is not sold', { lines: [answer('XYZ', 1)] }, {}, ['unknownProduct']],
    ['a product without price', {}, { products: [aProduct('NAS', { price: null })] }, ['missingPrice']],
    ['an inactive product', {}, { products: [aProduct('NAS', { active: false })] }, ['inactiveProduct']],
    ['too many', {}, { products: [aProduct('NAS', { maxPerOrder: 1 })] }, ['overMaximum']],
    [
      'a shared pool that is gone',
      {},
      { products: [aProduct('NAS', { pools: ['Oven'] })] },
      ['unknownPool', 'poolFull'],
    ],
  ];

  it.each(review)('%s: Perlu dicek', (_, draft, book, reasons) => {
    const order = placed(aBook(book), aDraft('r1', AT, { NAS: 2 }, draft));
    expect(order.status).toBe('needsReview');
    expect(codes(order)).toEqual(reasons);
  });

  it('names everything that cannot be read: what is not told is never made', () => {
    const problems = ['3 kaas', '2 lpss'].map(
      (raw): Problem => ({ code: 'unreadableItems', params: { raw, why: 'unknownProduct' } }),
    );
    const order = placed(aBook(), aDraft('r1', AT, { NAS: 2 }, { problems: [...problems, ...problems] }));
    expect(order).toMatchObject({ status: 'needsReview', reasons: problems });
  });

  it('is not accepted into a batch whose quota is unreadable', () => {
    const params = { tab: 'Batch', row: 2, header: 'Kuota unit', raw: 'delapan?' };
    const batches = [aBatch({ problems: [{ code: 'unreadableCell', params }] })];
    const order = placed(aBook({ batches }), aDraft('r1', AT, { NAS: 1 }));
    expect([order.status, codes(order)]).toEqual(['needsReview', ['batchNotReady']]);
  });

  const unread: Problem = {
    code: 'unreadableCell',
    params: { tab: 'Kuota', row: 2, header: 'Unit', raw: '2O' },
  };
  it.each<[string, Partial<OrderBook>]>([
    ['its product', { products: [aProduct('NAS', { quota: 0, problems: [unread] })] }],
    [
      'a shared quota',
      {
        products: [aProduct('NAS', { pools: ['Oven'] })],
        pools: [{ name: 'Oven', units: 0, problems: [unread] }],
      },
    ],
    [
      'the stock',
      {
        products: [aProduct('NAS', { mode: 'readyStock' })],
        stock: [{ code: 'NAS', units: 0, problems: [unread] }],
      },
    ],
  ])('is not refused under Tolak while a cell of %s is unreadable: it waits', (_, changes) => {
    const order = placed(
      aBook({ shop: aShop({ whenFull: 'reject' }), ...changes }),
      aDraft('r1', AT, { NAS: 1 }),
    );
    expect([order.status, codes(order)[0], slices(order)]).toEqual([
      'needsReview',
      'unreadableCell',
      ['1 NAS queued'],
    ]);
  });

  it('nor while tab Kuota lacks a shared quota of it', () => {
    const products = [aProduct('NAS', { pools: ['Oven'] })];
    const order = placed(
      aBook({ shop: aShop({ whenFull: 'reject' }), products }),
      aDraft('r1', AT, { NAS: 1 }),
    );
    expect([order.status, codes(order)[0], slices(order)]).toEqual([
      'needsReview',
      'unknownPool',
      ['1 NAS queued'],
    ]);
  });

  it('is not accepted into a batch that has not passed its check, but holds its units', () => {
    const batches = [aBatch({ status: 'scheduled' })];
    const products = [aProduct('NAS'), aProduct('KAS', { price: null })];
    const order = placed(aBook({ batches, products }), aDraft('r1', AT, { NAS: 1 }));
    expect([order.status, codes(order), slices(order)]).toEqual([
      'needsReview',
      ['batchNotReady'],
      ['1 NAS accepted'],
    ]);
  });

  it('queues its units when they do not fit', () => {
    const products = [aProduct('NAS', { quota: 1 })];
    const order = placed(aBook({ products }), aDraft('r1', AT, { NAS: 2 }, { buyer: aBuyer({ name: '' }) }));
    expect([order.status, ...slices(order)]).toEqual(['needsReview', '2 NAS queued']);
    expect(codes(order)).toEqual(['missingName', 'poolFull']);
  });
});

describe('an order that takes the last units', () => {
  const full = aBook({ batches: [aBatch({ quotaUnits: 3 })] });

  it("closes the batch at the response's own time", () => {
    const { batchChanges } = placeOrder(full, aDraft('r1', AT, { NAS: 3 }), AT + 60_000);
    expect(batchChanges).toEqual([
      aBatch({ quotaUnits: 3, status: 'closed', closedAt: AT, closedBecause: 'quota' }),
    ]);
  });

  it('leaves the form open where Setelah habis is Antre', () => {
    const batches = [aBatch({ quotaUnits: 3, afterSoldOut: 'queue' })];
    expect(placeOrder(aBook({ batches }), aDraft('r1', AT, { NAS: 3 }), AT).batchChanges).toEqual([]);
  });

  it('what still arrives up to the end queues, even if units came back', () => {
    const batches = [aBatch({ quotaUnits: 3, status: 'closed', closedAt: AT, closedBecause: 'quota' })];
    const late = placed(aBook({ batches }), aDraft('r2', AT + 1000, { NAS: 1 }));
    expect([late.status, codes(late)]).toEqual(['waitingList', ['soldOut']]);
    const partly = {
      ...aBook({ batches: batches.map((batch) => ({ ...batch, whenFull: 'partial' as const })) }),
    };
    expect(placed(partly, aDraft('r2', AT + 1000, { NAS: 1 })).status).toBe('waitingList');
  });
});

describe('a batch that the seller names for an order that she types', () => {
  const batches = [aBatch({ name: 'Agustus' }), aBatch({ name: 'Khusus', opens: august(2, 9) })];
  const home = (batch: string, changes: Parameters<typeof aBatch>[0] = {}): string | undefined => {
    const [first, second] = batches;
    const named = [first ?? aBatch(), { ...(second ?? aBatch()), ...changes }];
    const book = aBook({ batches: named, products: [aProduct('NAS')] });
    return placed(book, aDraft('manual:row 2', august(3, 10), { NAS: 1 }, { batch })).batch;
  };

  it('is its home while it takes orders, before the one that opened first', () => {
    expect([home(''), home('Khusus'), home('Lain')]).toEqual(['Agustus', 'Khusus', 'Agustus']);
  });

  it('is not, when it is sold out, cancelled, not open yet or over', () => {
    expect([
      home('Khusus', { status: 'closed', closedBecause: 'quota' }),
      home('Khusus', { status: 'cancelled' }),
      home('Khusus', { opens: august(4) }),
      home('Khusus', { closes: august(3) }),
    ]).toEqual(['Agustus', 'Agustus', 'Agustus', 'Agustus']);
  });
});
