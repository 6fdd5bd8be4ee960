import { HOUR } from '../../../src/domain/calendar';
import type { Order, OrderDraft } from '../../../src/domain/order';
import type { OrderBook } from '../../../src/domain/orderBook';
import { arrive } from '../arrive';
import { aBatch, aBook, aBuyer, aDraft, answer, aProduct, august } from '../book';
import { ask, orderIn, pick, slicesOf, state, units } from '../life/ask';

const FIRST = august(2, 10);
const EDIT = august(3, 10);

const products = [aProduct('NAS', { quota: 5 }), aProduct('KAS', { price: 80_000 })];

/** Of five NAS another buyer, of the phone that the drafts give, has two. */
function shop(changes: Partial<OrderBook> = {}): OrderBook {
  return arrive(aBook({ products, ...changes }), [aDraft('r1', FIRST, { NAS: 2 })], FIRST).book;
}

describe('an edit and Perlu dicek', () => {
  const shy = { buyer: aBuyer({ whatsapp: '' }) };

  /** `r3` after one response and its edits, each found at once. */
  function answered(...drafts: readonly OrderDraft[]): Order {
    return orderIn(
      drafts.reduce((book, draft) => arrive(book, [draft], draft.at).book, shop()),
      'r3',
    );
  }

  it('an answer that nobody can read changes no units, and the seller looks', () => {
    const lines = [answer('NAS', null, 'banyak'), answer('KAS', 1)];
    const order = answered(aDraft('r3', FIRST, { NAS: 1 }), aDraft('r3', EDIT, {}, { lines }));
    expect(order.status).toBe('needsReview');
    expect(slicesOf(order)).toEqual(['1 NAS accepted', '1 KAS accepted']);
    expect(order.downPayment).toBe(78_000);
  });

  it('of an order of which the seller has cancelled each slice meanwhile it is Batal, and comes back by Menunggu DP', () => {
    const review = arrive(shop(), [aDraft('r3', FIRST, { NAS: 1 }, shy)], FIRST).book;
    const { no } = orderIn(review, 'r3');
    const emptied = ask(review, [state(no, 1, 'cancelled')], FIRST + HOUR).book;
    const mended = arrive(emptied, [aDraft('r3', FIRST + 2 * HOUR, { NAS: 1 })], FIRST + 2 * HOUR).book;
    expect(orderIn(mended, 'r3').status).toBe('cancelled');
    const back = ask(mended, [pick(no, 'awaitingDownPayment')], FIRST + 3 * HOUR).book;
    expect(slicesOf(orderIn(back, 'r3'))).toEqual(['1 NAS accepted']);
  });

  it('an edit that mends it lets it in, with the DP due when it was', () => {
    const order = answered(aDraft('r3', FIRST, { NAS: 1 }, shy), aDraft('r3', FIRST + HOUR, { NAS: 1 }));
    expect(order).toMatchObject({ status: 'awaitingDownPayment', reasons: [] });
    expect(order.downPaymentDue).toBe(FIRST + 24 * HOUR);
  });

  it('says nothing of units that the form asks for no more: they are there, and nothing is missing', () => {
    const asked = { codes: {}, fields: { name: 0, whatsapp: 0 } };
    const order = answered(aDraft('r3', FIRST, { NAS: 1 }, shy), aDraft('r3', EDIT, {}, { asked }));
    expect(order).toMatchObject({ status: 'awaitingDownPayment', reasons: [] });
    expect(slicesOf(order)).toEqual(['1 NAS accepted']);
  });

  it('that asks for nothing is looked at still where she has typed units that the buyer said 0 of', () => {
    const lines = [answer('NAS', null, 'banyak')];
    const first = arrive(shop(), [aDraft('r3', FIRST, {}, { lines })], FIRST).book;
    const none = arrive(first, [aDraft('r3', FIRST + HOUR, { NAS: 0 })], FIRST + HOUR).book;
    const typed = ask(none, [units(orderIn(none, 'r3').no, 1, 1)], FIRST + 2 * HOUR).book;
    const after = arrive(typed, [aDraft('r3', EDIT, { NAS: 0 })], EDIT).book;
    expect(orderIn(after, 'r3')).toMatchObject({ status: 'needsReview', reasons: [{ code: 'noUnits' }] });
    expect(slicesOf(orderIn(after, 'r3'))).toEqual(['1 NAS queued']);
  });

  it('a number for what nobody could read takes the row that stood there for it', () => {
    const lines = [answer('NAS', null, 'banyak'), answer('KAS', 1)];
    const first = answered(aDraft('r3', FIRST, {}, { lines }));
    const order = answered(aDraft('r3', FIRST, {}, { lines }), aDraft('r3', EDIT, { NAS: 2, KAS: 1 }));
    const rows = (each: Order): unknown[] =>
      each.lines.map(({ id, code, units }) => [id, code, units]).sort();
    expect(rows(first)).toEqual([
      [1, 'NAS', 0],
      [2, 'KAS', 1],
    ]);
    expect(rows(order)).toEqual([
      [1, 'NAS', 2],
      [2, 'KAS', 1],
    ]);
  });

  it('what it held until Batas DP waits anew once that has passed', () => {
    const late = FIRST + 30 * HOUR;
    const waits = arrive(arrive(shop(), [aDraft('r3', FIRST, { NAS: 1 }, shy)], FIRST).book, [], late).book;
    expect(slicesOf(orderIn(waits, 'r3'))).toEqual(['1 NAS queued']);
    expect(orderIn(waits, 'r3').status).toBe('needsReview');
    const mended = arrive(waits, [aDraft('r3', late, { NAS: 1 })], late).book;
    expect(orderIn(mended, 'r3').status).toBe('offered');
  });

  it('does not hold again, by an edit, what has gone to somebody else meanwhile', () => {
    const held = arrive(shop(), [aDraft('r3', FIRST, { NAS: 3 }, shy)], FIRST).book;
    const [late, again] = [FIRST + 30 * HOUR, FIRST + 31 * HOUR];
    const other = aDraft('r4', late, { NAS: 3 }, { buyer: aBuyer({ whatsapp: '62877' }) });
    const sold = arrive(held, [other], late).book;
    const both = arrive(sold, [aDraft('r3', again, { NAS: 3 }, shy)], again).book;
    expect(slicesOf(orderIn(both, 'r4'))).toEqual(['3 NAS accepted']);
    expect(slicesOf(orderIn(both, 'r3'))).toEqual(['3 NAS queued']);
  });

  it('a phone given later may be of one who has all that one buyer may have', () => {
    const book = shop({ batches: [aBatch({ maxPerBuyer: 3 })] });
    const held = arrive(book, [aDraft('r3', FIRST, { NAS: 2 }, shy)], FIRST).book;
    const order = orderIn(arrive(held, [aDraft('r3', EDIT, { NAS: 2 })], EDIT).book, 'r3');
    expect(order.status).toBe('needsReview');
    expect(order.reasons).toMatchObject([{ code: 'poolFull', params: { pool: 'perBuyer', limit: 3 } }]);
  });
});
