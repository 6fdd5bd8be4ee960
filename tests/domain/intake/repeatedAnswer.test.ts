import { HOUR } from '../../../src/domain/calendar';
import type { DraftLine, Order } from '../../../src/domain/order';
import type { OrderBook } from '../../../src/domain/orderBook';
import { aLine, anOrder } from '../anOrder';
import { arrive } from '../arrive';
import { aBatch, aBook, aBuyer, aDraft, answer, aProduct, august } from '../book';
import { ask, orderIn, pick, slicesOf, state, units } from '../life/ask';

const FIRST = august(2, 10);
const BY_HAND = august(2, 15);
const EDIT = august(3, 10);

const products = [aProduct('NAS'), aProduct('KAS', { price: 80_000 })];

/** The buyer has asked for three NAS and one KAS, and the seller has made two of the three. */
function mended(): OrderBook {
  const { book } = arrive(aBook({ products }), [aDraft('r1', FIRST, { NAS: 3, KAS: 1 })], FIRST);
  return ask(book, [units(orderIn(book, 'r1').no, 1, 2)], BY_HAND).book;
}

function edited(book: OrderBook, asked: Record<string, number>, at = EDIT): Order {
  return orderIn(arrive(book, [aDraft('r1', at, asked)], at).book, 'r1');
}

/** An edit in other words: numbers, or what nobody can read. */
function worded(book: OrderBook, lines: DraftLine[], at = EDIT): OrderBook {
  return arrive(book, [aDraft('r1', at, {}, { lines })], at).book;
}

describe('an answer that is the same as the last time', () => {
  it('leaves the units as the seller has made them, whatever else the buyer changes', () => {
    const moved = aDraft('r1', EDIT, { NAS: 3, KAS: 1 }, { buyer: aBuyer({ address: 'Jl. Kenanga 9' }) });
    const order = orderIn(arrive(mended(), [moved], EDIT).book, 'r1');
    expect(slicesOf(order)).toEqual(['2 NAS accepted', '1 KAS accepted']);
    expect(order.buyer.address).toBe('Jl. Kenanga 9');
  });

  it('does not bring back a slice that the seller has cancelled', () => {
    const { book } = arrive(aBook({ products }), [aDraft('r1', FIRST, { NAS: 3, KAS: 1 })], FIRST);
    const without = ask(book, [state(orderIn(book, 'r1').no, 2, 'cancelled')], BY_HAND).book;
    expect(slicesOf(edited(without, { NAS: 4, KAS: 1 }))).toEqual(['3 NAS accepted', '1 NAS accepted']);
  });

  it('asks for nothing that was refused under Tolak', () => {
    const limited = [aProduct('NAS', { quota: 2 })];
    const shop = aBook({
      products: limited,
      batches: [aBatch({ whenFull: 'reject', afterSoldOut: 'queue' })],
    });
    const { book } = arrive(shop, [aDraft('r1', FIRST, { NAS: 2 })], FIRST);
    const refused = arrive(book, [aDraft('r1', BY_HAND, { NAS: 4 })], BY_HAND).book;
    const room = { ...refused, products: [aProduct('NAS', { quota: 9 })] };
    expect(slicesOf(edited(room, { NAS: 4 }))).toEqual(['2 NAS accepted']);
    expect(slicesOf(edited(room, { NAS: 3 }))).toEqual(['2 NAS accepted', '1 NAS accepted']);
  });

  it('takes nothing away where 0 was said, and the seller has let the order in all the same', () => {
    const { book } = arrive(aBook({ products }), [aDraft('r1', FIRST, { NAS: 3, KAS: 1 })], FIRST);
    const { no } = orderIn(book, 'r1');
    const dropped = ask(book, [state(no, 1, 'cancelled')], BY_HAND).book;
    const none = arrive(dropped, [aDraft('r1', EDIT, { NAS: 0 })], EDIT).book;
    const back = ask(none, [pick(no, 'cancelled'), pick(no, 'awaitingDownPayment')], EDIT + HOUR).book;
    expect(slicesOf(orderIn(back, 'r1'))).toEqual(['3 NAS accepted']);
    expect(slicesOf(edited(back, {}, EDIT + 2 * HOUR))).toEqual(['3 NAS accepted']);
  });
});

describe('an answer that has changed', () => {
  it.each([
    [5, ['2 NAS accepted', '1 KAS accepted', '3 NAS accepted']],
    [2, ['2 NAS accepted', '1 KAS accepted']],
    [1, ['1 NAS accepted', '1 KAS accepted']],
    [0, ['1 KAS accepted']],
  ])('is what the buyer wants now: %s', (NAS, slices) => {
    expect(slicesOf(edited(mended(), { NAS, KAS: 1 }))).toEqual(slices);
  });

  it('is compared with the last edit, not with the first answer', () => {
    const { book } = arrive(mended(), [aDraft('r1', EDIT, { NAS: 1, KAS: 1 })], EDIT);
    expect(slicesOf(edited(book, { NAS: 3, KAS: 1 }, EDIT + HOUR))).toEqual([
      '1 NAS accepted',
      '1 KAS accepted',
      '2 NAS accepted',
    ]);
  });

  it('counts as emptied where it is left out, once', () => {
    expect(slicesOf(edited(mended(), { KAS: 1 }))).toEqual(['1 KAS accepted']);
  });
});

describe('an answer that nobody can read', () => {
  it('is not the last one: the number before it is', () => {
    const unclear = worded(mended(), [answer('NAS', null, 'banyak'), answer('KAS', 1)]);
    expect(slicesOf(orderIn(unclear, 'r1'))).toEqual(['2 NAS accepted', '1 KAS accepted']);
    expect(slicesOf(edited(unclear, { NAS: 3, KAS: 1 }, EDIT + HOUR))).toEqual([
      '2 NAS accepted',
      '1 KAS accepted',
    ]);
    expect(slicesOf(edited(unclear, { NAS: 4, KAS: 1 }, EDIT + HOUR))).toEqual([
      '2 NAS accepted',
      '1 KAS accepted',
      '2 NAS accepted',
    ]);
  });

  it('hides no number that is given later for the first time', () => {
    const unclear = worded(aBook({ products }), [answer('NAS', null, 'banyak'), answer('KAS', 1)], FIRST);
    expect(slicesOf(edited(unclear, { NAS: 3, KAS: 1 }))).toEqual(['1 KAS accepted', '3 NAS accepted']);
  });

  it('is not overtaken by an edit that was only noted', () => {
    const noted = arrive(aBook({ products }), [aDraft('r1', FIRST, { NAS: 3 })], FIRST).book;
    const { no } = orderIn(noted, 'r1');
    const paid = ask(noted, [pick(no, 'confirmed'), units(no, 1, 2)], BY_HAND).book;
    const maximum = { ...paid, products: [aProduct('NAS', { maxPerOrder: 9 })] };
    const tooMany = arrive(maximum, [aDraft('r1', EDIT, { NAS: 50 })], EDIT).book;
    expect(slicesOf(edited(tooMany, { NAS: 3 }, EDIT + HOUR))).toEqual(['2 NAS accepted']);
  });
});

it('an order of before answers were kept wants what the next answer says', () => {
  const old = anOrder('A', [aLine('NAS', 2), aLine('KAS', 1)], { key: 'r1', status: 'awaitingDownPayment' });
  const book = aBook({ products, orders: [old] });
  const order = edited(book, { NAS: 3 });
  expect(slicesOf(order)).toEqual(['2 NAS accepted', '1 NAS accepted']);
  expect(order.said).toEqual({ NAS: 3, KAS: 0 });
});
