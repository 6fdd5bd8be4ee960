import type { Batch } from '../../../src/domain/batch';
import { checkBeforeOpening } from '../../../src/domain/batch/checkBeforeOpening';
import { HOUR } from '../../../src/domain/calendar';
import { takeIn } from '../../../src/domain/intake/takeIn';
import type { SellerRequest } from '../../../src/domain/life/requests';
import type { Order, OrderDraft } from '../../../src/domain/order';
import type { OrderBook, StockRow } from '../../../src/domain/orderBook';
import type { Problem } from '../../../src/domain/problem';
import { poolNumbers } from '../../../src/domain/quota/poolNumbers';
import { shelf } from '../../../src/domain/stock/shelf';
import { stockLeft, stockOf, stockProblems } from '../../../src/domain/stock/stockOf';
import { timesSkipped } from '../../../src/domain/waiting/timesSkipped';
import { aLine, anOrder } from '../anOrder';
import { arrive } from '../arrive';
import { aBatch, aBook, aBuyer, aDraft, answer, aProduct, aShop, august } from '../book';

const UNREADABLE: Problem = {
  code: 'unreadableCell',
  params: { tab: 'Stok', row: 2, header: 'Jumlah', raw: 'banyak' },
};

function row(code: string, units: number, problems: readonly Problem[] = []): StockRow {
  return { code, units, problems };
}

const products = [
  aProduct('NAS'),
  aProduct('SUS', { mode: 'readyStock', price: 40_000 }),
  aProduct('TAS', { mode: 'backorder', price: 90_000 }),
];

/** One batch, from the 1st to the 5th; 5 SUS lie ready, of TAS none. */
function shop(batch: Partial<Batch> = {}, changes: Partial<OrderBook> = {}): OrderBook {
  return aBook({ products, batches: [aBatch(batch)], stock: [row('SUS', 5)], ...changes });
}

const OPEN = august(2, 10);
const AFTER = august(20, 10);

/** Another buyer each time, so that nobody is held up by who they are. */
function draft(key: string, at: number, units: Record<string, number>): OrderDraft {
  return aDraft(key, at, units, { buyer: aBuyer({ name: key }) });
}

/** What the drafts make of the book, each taken in at its own time. */
function taking(book: OrderBook, ...drafts: readonly OrderDraft[]): OrderBook {
  return drafts.reduce((sofar, each) => arrive(sofar, [each], each.at).book, book);
}

function last({ orders }: OrderBook): Order {
  const order = orders[orders.length - 1];
  if (order === undefined) throw new Error('no order');
  return order;
}

function byKey({ orders }: OrderBook, key: string): Order {
  return orders.find((order) => order.key === key) ?? anOrder('none', []);
}

function standing(order: Order): unknown[] {
  return [order.batch, order.status, ...order.lines.map(({ code, units, state }) => [code, units, state])];
}

function ask(book: OrderBook, now: number, ...requests: readonly SellerRequest[]) {
  return takeIn(book, { drafts: [], requests }, now);
}

describe('what lies in stock', () => {
  it('is the sum of its rows, those taken out with a minus', () => {
    const book = shop({}, { stock: [row('SUS', 5), row('TAS', 9), row('SUS', -2), row('SUS', 4)] });
    expect([stockOf(book, 'SUS'), stockOf(book, 'TAS'), stockOf(book, 'NAS')]).toEqual([7, 9, 0]);
  });

  it('is not known while one of its rows cannot be read', () => {
    const book = shop({}, { stock: [row('SUS', 5), row('SUS', 0, [UNREADABLE]), row('TAS', 1)] });
    expect([stockOf(book, 'SUS'), stockOf(book, 'TAS')]).toEqual([null, 1]);
    expect([...stockLeft(book, OPEN)]).toEqual([
      ['SUS', null],
      ['TAS', 1],
    ]);
  });

  it('is less by what living orders of every batch and of none hold, and below 0 when more was taken out', () => {
    const orders = [
      anOrder('A', [aLine('SUS', 1)]),
      anOrder('B', [aLine('SUS', 2)], { batch: '' }),
      anOrder('C', [aLine('SUS', 1)], { batch: 'Juli', status: 'done' }),
      anOrder('D', [aLine('SUS', 50)], { status: 'cancelled' }),
      anOrder('E', [aLine('SUS', 50, { state: 'queued' })], { status: 'waitingList' }),
    ];
    const left = (units: number) => stockLeft(shop({}, { orders, stock: [row('SUS', units)] }), OPEN);
    expect(left(5).get('SUS')).toBe(1);
    expect(left(3).get('SUS')).toBe(-1);
    expect([...left(5).keys()]).toEqual(['SUS', 'TAS']);
  });

  it('names rows that sell nothing: of no product, or of one that is made for a batch', () => {
    const book = shop({}, { stock: [row('SUS', 5), row('SUSS', 5), row('NAS', 1), row('NAS', 2)] });
    expect(stockProblems(book)).toEqual([
      { code: 'unknownStock', params: { code: 'SUSS' } },
      { code: 'idleStock', params: { code: 'NAS' } },
    ]);
  });

  it('has its four numbers once, whatever the batch', () => {
    const orders = [
      anOrder('A', [aLine('SUS', 1)]),
      anOrder('B', [aLine('SUS', 2)], { batch: '', status: 'awaitingDownPayment' }),
    ];
    const book = shop({ quotaUnits: 9 }, { orders });
    const kinds = (batch: Batch) => poolNumbers(book, batch, OPEN).map(({ pool }) => pool.kind);
    expect(kinds(aBatch({ quotaUnits: 9 }))).toEqual(['batchUnits']);
    const [sus] = poolNumbers(book, shelf, OPEN);
    expect(sus).toMatchObject({ limit: 5, paid: 1, awaiting: 2, offered: 0, free: 2, over: 0 });
    expect(kinds(shelf)).toEqual(['stock', 'stock']);
  });
});

describe('with no batch open', () => {
  it('stock is sold all the same, without a batch, on the shop’s terms and with no cut-off', () => {
    const order = last(taking(shop(), draft('a', AFTER, { SUS: 2 })));
    expect(standing(order)).toEqual(['', 'awaitingDownPayment', ['SUS', 2, 'accepted']]);
    expect([order.downPayment, order.downPaymentDue, order.reasons]).toEqual([40_000, AFTER + 24 * HOUR, []]);
  });

  it.each<[string, OrderBook]>([
    ['there is none at all', shop({}, { batches: [] })],
    ['it was closed by its quota', shop({ status: 'closed', closedAt: OPEN, closedBecause: 'quota' })],
    ['it has not passed its check', shop({ status: 'scheduled', problems: [UNREADABLE] })],
    ['it was cancelled', shop({ status: 'cancelled' })],
  ])('which is so when %s', (_why, book) => {
    expect(standing(last(taking(book, draft('a', OPEN + 1000, { SUS: 2 }))))).toEqual([
      '',
      'awaitingDownPayment',
      ['SUS', 2, 'accepted'],
    ]);
  });

  it('what must be made is refused as before, and keeps the stock beside it out, too', () => {
    for (const units of [{ NAS: 1 }, { NAS: 1, SUS: 1 }, { SUS: 1, XXX: 1 }]) {
      const order = last(taking(shop(), draft('a', AFTER, units)));
      expect([order.batch, order.status, order.reasons[0]?.code]).toEqual(['', 'rejected', 'alreadyClosed']);
      expect(order.lines.every(({ state }) => state === 'queued')).toBe(true);
    }
  });

  it('an answer of 0 for what must be made asks for nothing but stock', () => {
    expect(last(taking(shop(), draft('a', AFTER, { NAS: 0, SUS: 1 }))).status).toBe('awaitingDownPayment');
  });

  it('no units at all is no order of stock', () => {
    expect(last(taking(shop(), draft('a', AFTER, { SUS: 0 }))).status).toBe('rejected');
  });

  it('an unreadable quantity of stock is looked at', () => {
    const unread = { ...draft('a', AFTER, {}), lines: [answer('SUS', null, 'dua-tiga')] };
    expect(standing(last(taking(shop(), unread)))).toEqual(['', 'needsReview', ['SUS', 0, 'queued']]);
  });

  it('unreadable settings make every order one to be looked at', () => {
    const book = shop({}, { shop: aShop({ problems: [UNREADABLE] }) });
    const order = last(taking(book, draft('a', AFTER, { SUS: 1 })));
    expect([order.status, order.reasons]).toEqual(['needsReview', [UNREADABLE]]);
  });

  it('limits of a batch and of a buyer are not asked', () => {
    const limited = products.map((product) => ({ ...product, quota: 0, pools: ['Oven'] }));
    const pools = [{ name: 'Oven', units: 0, problems: [] }];
    const book = shop({ maxPerBuyer: 1, quotaUnits: 0 }, { products: limited, pools });
    expect(last(taking(book, draft('a', AFTER, { SUS: 5 }))).status).toBe('awaitingDownPayment');
  });
});

describe('in an open batch', () => {
  it('an order of stock is the batch’s, and its limits count beside the stock', () => {
    const fits = taking(shop({ quotaUnits: 3 }), draft('a', OPEN, { SUS: 2 }));
    expect(standing(last(fits))).toEqual(['Agustus', 'awaitingDownPayment', ['SUS', 2, 'accepted']]);
    const full = last(taking(fits, draft('b', OPEN + 1, { SUS: 2 })));
    expect(full.reasons.map(({ params }) => params.pool)).toEqual(['batchUnits']);
  });

  it('stock that an order without batch or of another batch holds is gone', () => {
    const orders = [
      anOrder('A', [aLine('SUS', 2)], { batch: '' }),
      anOrder('B', [aLine('SUS', 2)], { batch: 'Juli', status: 'done' }),
    ];
    const book = taking(shop({}, { orders }), draft('a', OPEN, { SUS: 2 }), draft('b', OPEN + 1, { SUS: 1 }));
    expect(byKey(book, 'a').reasons).toEqual([
      { code: 'poolFull', params: { pool: 'stock', name: 'SUS', limit: 5, free: 1 } },
    ]);
    expect([byKey(book, 'a').status, byKey(book, 'b').status]).toEqual([
      'waitingList',
      'awaitingDownPayment',
    ]);
  });

  it('a mixed order must fit everywhere; under Sebagian what fits is in', () => {
    const mixed = draft('a', OPEN, { NAS: 2, SUS: 6 });
    expect(standing(last(taking(shop(), mixed)))).toEqual([
      'Agustus',
      'waitingList',
      ['NAS', 2, 'queued'],
      ['SUS', 6, 'queued'],
    ]);
    expect(standing(last(taking(shop({ whenFull: 'partial' }), mixed)))).toEqual([
      'Agustus',
      'awaitingDownPayment',
      ['NAS', 2, 'accepted'],
      ['SUS', 5, 'accepted'],
      ['SUS', 1, 'queued'],
    ]);
  });

  it('a batch is not sold out while stock is left', () => {
    const small = products.map((each) => (each.code === 'NAS' ? { ...each, quota: 1 } : each));
    const book = taking(shop({}, { products: small }), draft('a', OPEN, { NAS: 1 }));
    expect(book.batches[0]?.status).toBe('open');
    const empty = taking(book, draft('b', OPEN + 1000, { SUS: 5 }));
    expect(empty.batches[0]).toMatchObject({
      status: 'closed',
      closedBecause: 'quota',
      closedAt: OPEN + 1000,
    });
  });
});

describe('stock that is gone', () => {
  it.each(['queue', 'partial'] as const)('queues under %s', (whenFull) => {
    const book = shop({}, { shop: aShop({ whenFull }), stock: [] });
    for (const code of ['SUS', 'TAS']) {
      expect(standing(last(taking(book, draft('a', AFTER, { [code]: 1 }))))).toEqual([
        '',
        'waitingList',
        [code, 1, 'queued'],
      ]);
    }
  });

  it('is refused under Tolak, but Backorder waits for the restock', () => {
    const book = shop({}, { shop: aShop({ whenFull: 'reject' }), stock: [] });
    const status = (units: Record<string, number>) => last(taking(book, draft('a', AFTER, units))).status;
    expect([status({ SUS: 1 }), status({ TAS: 1 }), status({ SUS: 1, TAS: 1 })]).toEqual([
      'rejected',
      'waitingList',
      'rejected',
    ]);
  });

  it('a Kode with a row that nobody can read sells nothing, by form or by hand', () => {
    const book = shop({}, { stock: [row('SUS', 5), row('SUS', 0, [UNREADABLE])] });
    const taken = taking(book, draft('a', AFTER, { SUS: 1 }), draft('b', OPEN, { NAS: 1 }));
    const order = byKey(taken, 'a');
    expect(standing(order)).toEqual(['', 'needsReview', ['SUS', 1, 'queued']]);
    expect(order.reasons[0]).toEqual(UNREADABLE);
    const picked = { orderNo: order.no, field: 'status', wanted: 'confirmed', raw: 'Dikonfirmasi' } as const;
    expect(ask(taken, AFTER, picked).refused.map(({ problem }) => problem)).toEqual([UNREADABLE]);
    expect(byKey(taken, 'b').status).toBe('awaitingDownPayment');
    expect(checkBeforeOpening(book, aBatch())).toEqual([UNREADABLE]);
  });
});

describe('a restock', () => {
  const none = shop({}, { stock: [] });
  const waiting = taking(
    none,
    draft('batch', OPEN, { SUS: 3 }),
    draft('late', AFTER + 2000, { SUS: 1 }),
    draft('early', AFTER, { SUS: 2 }),
  );
  const restocked = (book: OrderBook, units: number): OrderBook => ({
    ...book,
    stock: [...(book.stock ?? []), row('SUS', units)],
  });

  it('goes through one queue, whether they wait in a batch that is over or in none', () => {
    const order = (units: number) =>
      ask(restocked(waiting, units), AFTER + HOUR)
        .book.orders.filter(({ status }) => status === 'offered')
        .map(({ key }) => key);
    expect([order(1), order(3), order(5), order(6)]).toEqual([
      ['late'],
      ['batch'],
      ['batch', 'early'],
      ['batch', 'late', 'early'],
    ]);
  });

  it('counts who was passed over, by orders of any batch', () => {
    const { book } = ask(restocked(waiting, 1), AFTER + HOUR);
    const skipped = timesSkipped(book);
    expect(['batch', 'early'].map((key) => skipped.get(byKey(book, key).no))).toEqual([1, 1]);
  });

  it('offers for the shop’s hours, and again changes nothing', () => {
    const { book } = ask(restocked(waiting, 6), AFTER + HOUR);
    expect(byKey(book, 'early').downPaymentDue).toBe(AFTER + 25 * HOUR);
    expect(ask(book, AFTER + 2 * HOUR)).toMatchObject({ events: [], book: { orders: book.orders } });
  });

  it('serves who waits before who comes in the same run', () => {
    const { book } = arrive(restocked(waiting, 3), [draft('new', AFTER + HOUR, { SUS: 3 })], AFTER + HOUR);
    expect([byKey(book, 'batch').status, byKey(book, 'new').status]).toEqual(['offered', 'waitingList']);
  });

  it('is no help to an order of a cancelled batch, or to what must be made as well', () => {
    const cancelled = { ...waiting, batches: [aBatch({ status: 'cancelled' })] };
    const { book } = ask(restocked(cancelled, 3), AFTER + HOUR);
    expect(byKey(book, 'batch').status).toBe('waitingList');
    const mixed = taking(none, draft('mixed', OPEN, { SUS: 1, NAS: 1 }));
    expect(last(ask(restocked(mixed, 5), AFTER).book).status).toBe('waitingList');
    expect(last(ask(restocked(mixed, 5), OPEN + HOUR).book).status).toBe('offered');
  });

  it('reaches the part that waits of a batch that is over', () => {
    // Without a DP to wait for it is still alive by then.
    const free = { shop: aShop({ downPayment: null }) };
    const partly = taking(shop({ whenFull: 'partial' }, free), draft('a', OPEN, { SUS: 6, NAS: 1 }));
    const { book } = ask(restocked(partly, 1), AFTER);
    expect(last(book).lines.map(({ state }) => state)).toEqual(['accepted', 'offered', 'accepted']);
  });

  it('is what freed units are, too: a cancel, and an offer that lapses', () => {
    const { book } = ask(restocked(waiting, 3), AFTER + HOUR);
    const { no } = byKey(book, 'batch');
    const cancel = { orderNo: no, field: 'status', wanted: 'cancelled', raw: 'Batal' } as const;
    const status = (result: OrderBook) => ['batch', 'early', 'late'].map((key) => byKey(result, key).status);
    expect(status(ask(book, AFTER + 2 * HOUR, cancel).book)).toEqual(['cancelled', 'offered', 'offered']);
    expect(status(ask(book, AFTER + 26 * HOUR).book)).toEqual(['expired', 'offered', 'offered']);
  });

  it('taken out again cancels nobody, and nobody new comes in', () => {
    const sold = taking(shop(), draft('a', AFTER, { SUS: 5 }));
    const less = { ...sold, stock: [...(sold.stock ?? []), row('SUS', -2)] };
    const book = taking(less, draft('b', AFTER + 1, { SUS: 1 }));
    expect([byKey(book, 'a').status, byKey(book, 'b').status]).toEqual([
      'awaitingDownPayment',
      'waitingList',
    ]);
    expect(stockLeft(book, AFTER).get('SUS')).toBe(-2);
  });
});

describe('an order from the shelf that is changed', () => {
  const sold = taking(shop(), draft('a', AFTER, { SUS: 2 }));
  const edited = (units: Record<string, number>, at = AFTER + HOUR) => taking(sold, draft('a', at, units));

  it('grows as far as the stock goes, and gives back', () => {
    expect(standing(last(edited({ SUS: 5 }))).slice(1)).toEqual([
      'awaitingDownPayment',
      ['SUS', 2, 'accepted'],
      ['SUS', 3, 'accepted'],
    ]);
    expect(last(edited({ SUS: 6 })).lines.map(({ state }) => state)).toEqual(['accepted', 'queued']);
    expect(stockLeft(edited({ SUS: 1 }), AFTER + HOUR).get('SUS')).toBe(4);
  });

  it('has no place for what must be made: that waits, and says so', () => {
    for (const units of [{ SUS: 2, NAS: 1 }, { NAS: 1 }]) {
      const order = last(edited(units));
      expect(order.lines.find(({ code }) => code === 'NAS')?.state).toBe('queued');
      expect(order.reasons.map(({ params }) => params.pool)).toEqual(['unstocked']);
      expect(last(ask(edited(units), AFTER + 2 * HOUR).book).lines).toEqual(order.lines);
    }
  });

  it('is let in by hand where it fits, and not where it does not', () => {
    const full = taking(sold, draft('b', AFTER + 1, { SUS: 4 }));
    const { no } = byKey(full, 'b');
    const pick = { orderNo: no, field: 'status', wanted: 'confirmed', raw: 'Dikonfirmasi' } as const;
    expect(ask(full, AFTER + 2, pick).refused[0]?.problem.params).toMatchObject({ pool: 'stock', free: 3 });
    const more = { ...full, stock: [row('SUS', 6)] };
    expect(byKey(ask({ ...more, orders: full.orders }, AFTER + 2, pick).book, 'b')).toMatchObject({
      status: 'confirmed',
      batch: '',
    });
    const line = { orderNo: last(sold).no, field: 'units', lineId: 1, raw: '6' } as const;
    expect(ask(sold, AFTER + 2, { ...line, wanted: 6 }).refused).toHaveLength(1);
    expect(last(ask(sold, AFTER + 2, { ...line, wanted: 5 }).book).lines[0]?.units).toBe(5);
  });

  it('under a new id while the old response is gone is no second order', () => {
    const again = draft('b', AFTER + HOUR, { SUS: 3 });
    const sameBuyer = { ...again, buyer: last(sold).buyer };
    const arrivals = { drafts: [sameBuyer], requests: [], gone: new Set(['a']) };
    const { orders } = takeIn(sold, arrivals, AFTER + HOUR).book;
    expect(orders.map(({ lines }) => lines.map(({ units }) => units))).toEqual([[2, 1]]);
  });

  it('of one refused for what must be made, the stock comes in once nothing else is asked', () => {
    const refused = taking(shop(), draft('a', AFTER, { SUS: 1, NAS: 1 }));
    const { status, batch } = last(taking(refused, draft('a', AFTER + HOUR, { SUS: 1 })));
    expect([status, batch]).toEqual(['awaitingDownPayment', '']);
  });
});
