import { HOUR } from '../../../src/domain/calendar';
import type { Order, OrderStatus } from '../../../src/domain/order';
import type { OrderBook } from '../../../src/domain/orderBook';
import { aLine, anOrder } from '../anOrder';
import { arrive } from '../arrive';
import { aBatch, aBook, aBuyer, aDraft, aProduct, aShop, august } from '../book';
import { orderIn, slicesOf } from '../life/ask';

const FIRST = august(2, 10);
const EDIT = august(3, 10);
const AFTER_CLOSE = august(6, 10);

const products = [aProduct('NAS', { quota: 5 }), aProduct('KAS', { price: 80_000 })];

/** Of five NAS, `r1` has asked for two and another buyer for `others`. */
function shop(others = 2, changes: Partial<OrderBook> = {}): OrderBook {
  const book = aBook({ products, ...changes });
  const rest = aDraft('r2', FIRST + 1000, { NAS: others }, { buyer: aBuyer({ whatsapp: '62899' }) });
  return arrive(book, [aDraft('r1', FIRST, { NAS: 2 }), rest], FIRST + 2000).book;
}

function edited(book: OrderBook, units: Record<string, number>, at = EDIT): Order {
  return orderIn(arrive(book, [aDraft('r1', at, units)], at).book, 'r1');
}

function standing(status: OrderStatus, changes: Partial<Order> = {}): OrderBook {
  const order = anOrder('A', [aLine('NAS', 2)], { key: 'r1', status, downPayment: 75_000, ...changes });
  return aBook({ products, orders: [order] });
}

describe('an edit before the close', () => {
  it('is checked for the difference only', () => {
    expect(slicesOf(edited(shop(3), { NAS: 2, KAS: 1 }))).toEqual(['2 NAS accepted', '1 KAS accepted']);
    expect(slicesOf(edited(shop(2), { NAS: 3 }))).toEqual(['2 NAS accepted', '1 NAS accepted']);
  });

  it('gives a slice of its own to what is added, dated by the edit; Waktu stays', () => {
    const order = edited(shop(), { NAS: 3 });
    expect(order.lines.map(({ at }) => at)).toEqual([FIRST, EDIT]);
    expect(order).toMatchObject({ at: FIRST, revisedAt: EDIT });
  });

  it('queues under Antre, is in as far as it fits under Sebagian, is not added under Tolak', () => {
    const policy = (whenFull: 'queue' | 'partial' | 'reject') =>
      slicesOf(edited(shop(2, { batches: [aBatch({ whenFull })] }), { NAS: 4 }));
    expect(policy('queue')).toEqual(['2 NAS accepted', '2 NAS queued']);
    expect(policy('partial')).toEqual(['2 NAS accepted', '1 NAS accepted', '1 NAS queued']);
    expect(policy('reject')).toEqual(['2 NAS accepted']);
  });

  it('names the pool that refused', () => {
    const params = { pool: 'product', name: 'NAS', limit: 5, free: 1 };
    expect(edited(shop(), { NAS: 4 }).reasons).toEqual([{ code: 'poolFull', params }]);
  });

  it('takes the newest slice first where it asks for less', () => {
    const { book } = arrive(shop(1), [aDraft('r1', EDIT, { NAS: 4 })], EDIT);
    const after = edited(book, { NAS: 3 }, EDIT + HOUR);
    expect(after.lines.map(({ at, units }) => [at, units])).toEqual([
      [FIRST, 2],
      [EDIT, 1],
    ]);
  });

  it('takes what waits before what is in, of one moment', () => {
    const batches = [aBatch({ whenFull: 'partial' })];
    const { book } = arrive(shop(2, { batches }), [aDraft('r1', EDIT, { NAS: 5 })], EDIT);
    expect(slicesOf(edited(book, { NAS: 3 }, EDIT + HOUR))).toEqual(['2 NAS accepted', '1 NAS accepted']);
  });

  it('counts an emptied answer as 0', () => {
    expect(slicesOf(edited(shop(), { KAS: 1 }))).toEqual(['1 KAS accepted']);
  });

  it('exchanges one product for another of the same oven, whichever is asked first on the form', () => {
    const oven = products.map((product) => ({ ...product, quota: null, pools: ['Oven'] }));
    const pools = [{ name: 'Oven', units: 2, problems: [] }];
    const full = shop(0, { products: oven, pools, batches: [aBatch({ afterSoldOut: 'queue' })] });
    expect(slicesOf(edited(full, { KAS: 2, NAS: 0 }))).toEqual(['2 KAS accepted']);
  });

  it('keeps the price of a known Kode, and takes a new one at today’s', () => {
    const book = shop();
    const dearer = book.products.map((product) => ({ ...product, price: 99_000 }));
    const order = edited({ ...book, products: dearer }, { NAS: 3, KAS: 1 });
    expect(order.lines.map(({ code, price, subtotal }) => [code, price, subtotal])).toEqual([
      ['NAS', 75_000, 150_000],
      ['NAS', 75_000, 75_000],
      ['KAS', 99_000, 99_000],
    ]);
  });

  it('moves the DP along while nothing is paid, but not one that the seller has set', () => {
    expect(edited(shop(), { NAS: 3 }).downPayment).toBe(113_000);
    const byHand = standing('awaitingDownPayment', { downPayment: 20_000 });
    expect(edited(byHand, { NAS: 3 }).downPayment).toBe(20_000);
    expect(edited(standing('confirmed'), { NAS: 3 }).downPayment).toBe(75_000);
  });

  it('queues whatever it adds while something of the order waits, or once the batch was sold out', () => {
    const waiting = shop(4, { batches: [aBatch({ cutOff: FIRST })] });
    expect(slicesOf(orderIn(waiting, 'r2'))).toEqual(['4 NAS queued']);
    const more = aDraft('r2', EDIT, { NAS: 4, KAS: 1 }, { buyer: aBuyer({ whatsapp: '62899' }) });
    expect(slicesOf(orderIn(arrive(waiting, [more], EDIT).book, 'r2'))).toEqual([
      '4 NAS queued',
      '1 KAS queued',
    ]);
    const soldOut = [aBatch({ status: 'closed', closedAt: FIRST, closedBecause: 'quota', cutOff: EDIT - 1 })];
    expect(slicesOf(edited({ ...shop(), batches: soldOut }, { NAS: 3 }))).toEqual([
      '2 NAS accepted',
      '1 NAS queued',
    ]);
  });

  it('counts what it lets in of one product when it judges the next, even of one who only waited', () => {
    // After the cut-off nobody comes up: the order waits still when it is edited.
    const batches = [aBatch({ quotaPerDay: 3, cutOff: FIRST })];
    const orders = [
      anOrder('A', [aLine('NAS', 2, { state: 'queued' })], { key: 'r1', status: 'waitingList' }),
    ];
    const book = aBook({ products: [...products, aProduct('PUT')], batches, orders });
    expect(slicesOf(edited(book, { KAS: 1, PUT: 3 }))).toEqual(['1 KAS accepted', '3 PUT queued']);
  });

  it('closes the batch that it fills', () => {
    const one = [aProduct('NAS', { quota: 5 })];
    const { book } = arrive(shop(2, { products: one }), [aDraft('r1', EDIT, { NAS: 3 })], EDIT);
    expect(book.batches[0]).toMatchObject({ status: 'closed', closedBecause: 'quota', closedAt: EDIT });
  });
});

describe('an edit after the close', () => {
  // Without a DP, so that nobody has lost the place by then.
  const patient = { shop: aShop({ downPayment: null }) };
  const closed = { ...patient, batches: [aBatch({ cutOff: august(6) })] };

  it('lets decreases and text apply, and queues what is added', () => {
    expect(slicesOf(edited(shop(2, closed), { NAS: 1 }, AFTER_CLOSE))).toEqual(['1 NAS accepted']);
    expect(slicesOf(edited(shop(2, closed), { NAS: 3 }, AFTER_CLOSE))).toEqual([
      '2 NAS accepted',
      '1 NAS queued',
    ]);
    const draft = aDraft('r1', AFTER_CLOSE, { NAS: 2 }, { buyer: aBuyer({ address: 'Jl. Kenanga 9' }) });
    const { book, events } = arrive(shop(2, closed), [draft], AFTER_CLOSE);
    expect(orderIn(book, 'r1').buyer.address).toBe('Jl. Kenanga 9');
    expect(events).toMatchObject([{ actor: 'buyer', kind: 'contactChanged' }]);
  });

  it('offers what it has queued while units are left and the cut-off has not come', () => {
    expect(slicesOf(edited(shop(2, patient), { NAS: 3 }, AFTER_CLOSE))).toEqual([
      '2 NAS accepted',
      '1 NAS offered',
    ]);
  });
});

describe('an edit of an order', () => {
  it.each(['inProduction', 'readyToShip', 'shipped', 'done'] as const)('%s is only noted', (status) => {
    const after = edited(standing(status), { NAS: 1 });
    expect(after.reasons).toEqual([{ code: 'editTooLate', params: { at: EDIT } }]);
    expect(after).toMatchObject({ status, lines: standing(status).orders[0]?.lines });
  });

  it.each(['cancelled', 'expired'] as const)('%s is only noted', (status) => {
    const after = edited(standing(status), { NAS: 1 });
    expect(after.reasons).toEqual([{ code: 'editOfDead', params: { at: EDIT } }]);
    expect(slicesOf(after)).toEqual(['2 NAS accepted']);
  });

  it('confirmed is left as it is where nothing would be left of it', () => {
    const after = edited(standing('confirmed'), {});
    expect(after).toMatchObject({ status: 'confirmed', reasons: [{ code: 'editTooLate' }] });
    expect(slicesOf(after)).toEqual(['2 NAS accepted']);
  });

  it('rejected is judged anew, at the time of the edit; number, Waktu and the seller’s own cells stay', () => {
    const book = standing('rejected', { batch: '', at: august(1, 8), priority: 1, shipping: 9000 });
    const after = edited(book, { NAS: 2 });
    expect(after).toMatchObject({
      no: 'A',
      at: august(1, 8),
      batch: 'Agustus',
      status: 'awaitingDownPayment',
      downPaymentDue: EDIT + 24 * HOUR,
      priority: 1,
      shipping: 9000,
    });
  });

  it('that is older than the one that stands changes nothing', () => {
    const { book } = arrive(shop(), [aDraft('r1', EDIT, { NAS: 1 })], EDIT);
    const late = arrive(book, [aDraft('r1', EDIT - HOUR, { NAS: 3 })], EDIT + HOUR);
    expect(late).toMatchObject({ book, events: [] });
  });
});
