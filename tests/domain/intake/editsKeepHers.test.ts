import type { Batch } from '../../../src/domain/batch';
import { HOUR } from '../../../src/domain/calendar';
import type { Order, OrderDraft } from '../../../src/domain/order';
import type { OrderBook } from '../../../src/domain/orderBook';
import type { Problem } from '../../../src/domain/problem';
import { arrive } from '../arrive';
import { aBatch, aBook, aBuyer, aDraft, aProduct, aShop, august } from '../book';
import { ask, orderIn, pick, slicesOf, state } from '../life/ask';

const FIRST = august(2, 10);
const DUE = FIRST + 24 * HOUR;
const products = [aProduct('NAS'), aProduct('KAS', { price: 80_000 })];

/** Nobody has given a phone: the seller must look. */
const shy = { buyer: aBuyer({ whatsapp: '' }) };
/** Nobody can read the phone that is given now. */
const unclear = { ...shy, problems: [{ code: 'unreadablePhone', params: { raw: '0812-345' } } as const] };

function revised(book: OrderBook, ...drafts: readonly OrderDraft[]): Order {
  return orderIn(
    drafts.reduce((sofar, draft) => arrive(sofar, [draft], draft.at).book, book),
    'r1',
  );
}

function typed(book: OrderBook, cells: Partial<Order>): OrderBook {
  return { ...book, orders: book.orders.map((order) => ({ ...order, ...cells })) };
}

describe('Batas DP of an order that an edit leaves, or makes, Perlu dicek', () => {
  const held = arrive(aBook({ products }), [aDraft('r1', FIRST, { NAS: 2 }, shy)], FIRST).book;
  const paying = arrive(aBook({ products }), [aDraft('r1', FIRST, { NAS: 2 })], FIRST).book;

  it('is not renewed by edits, one after the other', () => {
    const edits = [1, 5, 9].map((hours) => aDraft('r1', FIRST + hours * HOUR, { NAS: hours }, shy));
    expect(revised(held, ...edits)).toMatchObject({ status: 'needsReview', downPaymentDue: DUE });
  });

  it.each([august(4), august(9), null])('stays %s, as the seller has moved it', (downPaymentDue) => {
    const moved = typed(held, { downPaymentDue });
    const mend = aDraft('r1', FIRST + HOUR, { NAS: 2 });
    expect(revised(moved, aDraft('r1', FIRST + HOUR, { NAS: 3 }, shy))).toMatchObject({ downPaymentDue });
    expect(revised(moved, mend)).toMatchObject({ status: 'awaitingDownPayment', downPaymentDue });
    const doubt = aDraft('r1', FIRST + HOUR, { NAS: 2 }, unclear);
    expect(revised(typed(paying, { downPaymentDue }), doubt)).toMatchObject({
      status: 'needsReview',
      downPaymentDue,
    });
  });

  it('leaves three hours to look, or to pay, to one that comes into review or out of it', () => {
    // Late, but within the hour or two that nobody is told of.
    const [soon, late] = [DUE - HOUR, DUE + HOUR];
    expect(revised(paying, aDraft('r1', late, { NAS: 2 }, unclear))).toMatchObject({
      status: 'needsReview',
      downPaymentDue: late + 3 * HOUR,
      lines: [{ state: 'accepted' }],
    });
    expect(revised(held, aDraft('r1', soon, { NAS: 2 })).downPaymentDue).toBe(soon + 3 * HOUR);
  });

  it('is set where units are in for the first time', () => {
    const none = arrive(aBook({ products }), [aDraft('r1', FIRST, {}, shy)], FIRST).book;
    const some = revised(none, aDraft('r1', FIRST + HOUR, { NAS: 1 }, shy));
    expect(some).toMatchObject({ status: 'needsReview', downPaymentDue: DUE + HOUR });
  });
});

describe('an order that was refused, and is judged anew by an edit', () => {
  const EDIT = august(3, 10);
  const early = aDraft('r1', august(1, 8), { NAS: 2 });
  const refused = (changes: Partial<OrderBook> = {}) =>
    arrive(aBook({ products, ...changes }), [early], early.at).book;
  const again = aDraft('r1', EDIT, { NAS: 3 });

  it('keeps Diskon, which lowers what it counts in the turnover', () => {
    const book = refused({ batches: [aBatch({ quotaTurnover: 200_000 })] });
    expect(revised(book, again).status).toBe('waitingList');
    const cheaper = revised(typed(book, { discount: 25_000 }), again);
    expect(cheaper).toMatchObject({ status: 'awaitingDownPayment', discount: 25_000, downPayment: 113_000 });
  });

  it('keeps a DP that the seller has set by hand, also one of nothing', () => {
    expect(revised(typed(refused(), { downPayment: 20_000 }), again).downPayment).toBe(20_000);
    expect(revised(typed(refused(), { downPayment: 0 }), again)).toMatchObject({
      downPayment: 0,
      status: 'confirmed',
    });
  });

  it('follows the terms of the batch that it comes into where nobody has set a DP', () => {
    const terms = refused({ batches: [aBatch({ downPayment: { kind: 'percent', percent: 20 } })] });
    expect(revised(terms, again).downPayment).toBe(45_000);
  });
});

describe('what an edit has against an order', () => {
  const unreadable: Problem = {
    code: 'unreadableCell',
    params: { tab: 'Batch', row: 3, header: 'Kuota unit', raw: '2O' },
  };
  const next = (changes: Partial<Batch>): Batch =>
    aBatch({ name: 'Akhir', opens: august(6, 9), closes: august(9), ...changes });
  const IN_NEXT = august(7, 10);

  function ordered(changes: Partial<Batch>, confirmed = false): OrderBook {
    const batches = [aBatch({ cutOff: august(9) }), next({ status: 'scheduled' })];
    const shop = aShop({ downPaymentHours: 240 });
    const { book } = arrive(aBook({ products, batches, shop }), [aDraft('r1', FIRST, { NAS: 2 })], FIRST);
    const { no } = orderIn(book, 'r1');
    const sold = confirmed ? ask(book, [pick(no, 'confirmed')], FIRST).book : book;
    const closed = arrive(sold, [], august(6)).book;
    return { ...closed, batches: closed.batches.map((b, at) => (at === 1 ? { ...b, ...changes } : b)) };
  }

  it.each<[string, Partial<Batch>]>([
    ['cannot be read', { problems: [unreadable] }],
    ['has lost its Buka', { opens: null, problems: [unreadable] }],
  ])('is nothing about another batch, that of the time of the edit, which %s', (_what, changes) => {
    const edit = aDraft('r1', IN_NEXT, { NAS: 1 });
    expect(revised(ordered(changes), edit)).toMatchObject({ status: 'awaitingDownPayment', reasons: [] });
    const confirmed = revised(ordered(changes, true), edit);
    expect(slicesOf(confirmed)).toEqual(['1 NAS accepted']);
  });

  it('is what is wrong with its own batch, whatever batch is open by then', () => {
    const book = ordered({});
    const batches = book.batches.map((batch, at) =>
      at === 0 ? { ...batch, problems: [unreadable] } : batch,
    );
    const order = revised({ ...book, batches }, aDraft('r1', IN_NEXT, { NAS: 3 }));
    expect(order).toMatchObject({
      status: 'needsReview',
      reasons: [{ code: 'batchNotReady', params: { batch: 'Agustus' } }],
    });
  });

  it('is nothing about a batch that is to come, for whose opening it only waits', () => {
    const shop = { ...aBook({ products }).shop, outsideBatches: 'nextBatch' as const };
    const batches = [next({ status: 'scheduled' })];
    const { book } = arrive(aBook({ shop, products, batches }), [aDraft('r1', FIRST, { NAS: 2 })], FIRST);
    const spoilt = { ...book, batches: [next({ status: 'scheduled', problems: [unreadable] })] };
    expect(revised(spoilt, aDraft('r1', FIRST + HOUR, { NAS: 1 })).status).toBe('waitingList');
  });
});

it('a slice kept by the seller is still hers after an edit of the rest', () => {
  const { book } = arrive(aBook({ products }), [aDraft('r1', FIRST, { NAS: 2, KAS: 1 })], FIRST);
  const kept = ask(book, [state(orderIn(book, 'r1').no, 2, 'cancelledKeepingQuota')], FIRST + HOUR).book;
  const order = revised(kept, aDraft('r1', FIRST + 2 * HOUR, { NAS: 3, KAS: 1 }));
  expect(slicesOf(order)).toEqual(['2 NAS accepted', '1 KAS cancelledKeepingQuota', '1 NAS accepted']);
});
