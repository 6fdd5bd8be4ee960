import { HOUR } from '../../../src/domain/calendar';
import type { Order, OrderDraft } from '../../../src/domain/order';
import type { OrderBook } from '../../../src/domain/orderBook';
import type { Problem } from '../../../src/domain/problem';
import { arrive } from '../arrive';
import { aBatch, aBook, aBuyer, aDraft, answer, aProduct, aShop, august } from '../book';
import { ask, orderIn, pick, slicesOf, units } from '../life/ask';

const FIRST = august(2, 10);
const EDIT = FIRST + HOUR;
const LATE = august(6, 10);
const MOVED = { buyer: aBuyer({ address: 'Jl. Baru 9 RT 1, Sleman' }) };
const products = [aProduct('NAS'), aProduct('KAS')];
const free = aShop({ downPayment: null });

const typo = (header: string): Problem => ({
  code: 'unreadableCell',
  params: { tab: 'Batch', row: 2, header, raw: '2O' },
});

/** `r1` as first answered, in a shop that is then another. */
function shop(first: OrderDraft, later: Partial<OrderBook> = {}, before: Partial<OrderBook> = {}): OrderBook {
  return { ...arrive(aBook({ products, ...before }), [first], FIRST).book, ...later };
}

function edited(book: OrderBook, draft: OrderDraft): Order {
  return orderIn(arrive(book, [draft], draft.at).book, 'r1');
}

/** What has become of the shop since the order came in. */
const SINCE: [string, Partial<OrderBook>][] = [
  ['its product is not sold any more', { products: [aProduct('NAS', { active: false }), aProduct('KAS')] }],
  ['its product has no price', { products: [aProduct('NAS', { price: null }), aProduct('KAS')] }],
  ['its product is gone', { products: [aProduct('KAS')] }],
  [
    'so many may not be ordered any more',
    { products: [aProduct('NAS', { maxPerOrder: 1 }), aProduct('KAS')] },
  ],
  ['nobody can read the batch', { batches: [aBatch({ problems: [typo('Kuota unit')] })] }],
];

describe.each(SINCE)('since %s', (_what, since) => {
  const two = aDraft('r1', FIRST, { NAS: 3 });

  it('new words apply to an order that awaits its DP, and nothing else happens', () => {
    const book = shop(two, since);
    const after = edited(book, aDraft('r1', EDIT, { NAS: 3 }, MOVED));
    const { downPayment, downPaymentDue } = orderIn(book, 'r1');
    expect(after).toMatchObject({ status: 'awaitingDownPayment', reasons: [], downPayment, downPaymentDue });
    expect(after.buyer.address).toBe(MOVED.buyer.address);
    expect(slicesOf(after)).toEqual(['3 NAS accepted']);
  });

  it('less is simply less', () => {
    const after = edited(shop(two, since), aDraft('r1', EDIT, { NAS: 2 }));
    // Half of what two cost, as the terms were and are.
    expect(after).toMatchObject({ status: 'awaitingDownPayment', reasons: [], downPayment: 75_000 });
    expect(slicesOf(after)).toEqual(['2 NAS accepted']);
  });

  it('both apply to a confirmed one, after the close too', () => {
    const book = shop(two, since, { shop: free });
    const after = edited(book, aDraft('r1', LATE, { NAS: 2 }, MOVED));
    expect(after).toMatchObject({ status: 'confirmed', reasons: [] });
    expect(after.buyer.address).toBe(MOVED.buyer.address);
    expect(slicesOf(after)).toEqual(['2 NAS accepted']);
  });

  it('what is asked for more must be looked at', () => {
    expect(edited(shop(two, since), aDraft('r1', EDIT, { NAS: 4 })).status).toBe('needsReview');
    const confirmed = edited(shop(two, since, { shop: free }), aDraft('r1', EDIT, { NAS: 4 }));
    expect(confirmed).toMatchObject({ status: 'confirmed', reasons: [{ code: 'editTooLate' }] });
    expect(slicesOf(confirmed)).toEqual(['3 NAS accepted']);
  });
});

it('less of one product is less, whatever has become of another', () => {
  const first = aDraft('r1', FIRST, { NAS: 4, KAS: 1 });
  const book = shop(
    first,
    { products: [aProduct('NAS'), aProduct('KAS', { active: false })] },
    { shop: free },
  );
  expect(slicesOf(edited(book, aDraft('r1', LATE, { NAS: 2, KAS: 1 })))).toEqual([
    '2 NAS accepted',
    '1 KAS accepted',
  ]);
});

it('counts as more what the seller has taken back, and the buyer asks for again', () => {
  const start = shop(aDraft('r1', FIRST, { NAS: 4 }));
  const fewer = ask(start, [units(orderIn(start, 'r1').no, 1, 2)], FIRST).book;
  const book = { ...fewer, products: [aProduct('NAS', { maxPerOrder: 2 })] };
  expect(edited(book, aDraft('r1', EDIT, { NAS: 3 })).status).toBe('needsReview');
});

it('never lets anybody off the DP because its terms can’t be read', () => {
  const since = { shop: { ...free, problems: [typo('DP')] } };
  const book = shop(aDraft('r1', FIRST, { NAS: 4 }), since);
  expect(edited(book, aDraft('r1', EDIT, { NAS: 4 }, MOVED))).toMatchObject({
    status: 'awaitingDownPayment',
    downPayment: 150_000,
  });
  expect(edited(book, aDraft('r1', EDIT, { NAS: 1 }))).toMatchObject({
    status: 'awaitingDownPayment',
    downPayment: 37_000,
  });
});

describe('what the seller has cleared up', () => {
  const raw = (text: string): Problem => ({
    code: 'unreadablePhone',
    params: { raw: text, why: 'notAPhone' },
  });
  const shy = (at: number, text: string, address = 'Jl. Melati 3'): OrderDraft =>
    aDraft('r1', at, { NAS: 2 }, { buyer: aBuyer({ whatsapp: '', address }), problems: [raw(text)] });

  /** She has asked for the number, typed it, and let the order in. */
  function clearedUp(): OrderBook {
    const { orders, ...book } = shop(shy(FIRST, '0812-345'));
    const mended = orders.map((order) => ({
      ...order,
      buyer: { ...order.buyer, whatsapp: '6281211112222' },
    }));
    const { no } = orderIn({ ...book, orders }, 'r1');
    return ask({ ...book, orders: mended }, [pick(no, 'awaitingDownPayment')], FIRST).book;
  }

  it('is not in doubt again where the same stands there still', () => {
    const after = edited(clearedUp(), shy(EDIT, '0812-345', 'Jl. Baru 9 RT 1, Sleman'));
    expect(after).toMatchObject({ status: 'awaitingDownPayment', reasons: [] });
    expect(after.buyer).toMatchObject({ whatsapp: '6281211112222', address: 'Jl. Baru 9 RT 1, Sleman' });
  });

  it('is where another number that nobody can read stands there; hers stays', () => {
    const after = edited(clearedUp(), shy(EDIT, '0813-777'));
    expect(after).toMatchObject({ status: 'needsReview', reasons: [raw('0813-777')] });
    expect(after.buyer.whatsapp).toBe('6281211112222');
  });

  it('stays in doubt as long as she has not', () => {
    const after = edited(shop(shy(FIRST, '0812-345')), shy(EDIT, '0812-345', 'Jl. Baru 9 RT 1, Sleman'));
    expect(after).toMatchObject({ status: 'needsReview', reasons: [raw('0812-345')] });
  });

  it('is a quantity, too, until the buyer says another one that nobody can read', () => {
    const vague = (at: number, text: string): OrderDraft =>
      aDraft('r1', at, {}, { ...MOVED, lines: [answer('NAS', null, text), answer('KAS', 1)] });
    const start = shop({ ...vague(FIRST, 'banyak'), buyer: aBuyer() });
    const { no } = orderIn(start, 'r1');
    const book = ask(start, [units(no, 1, 3), pick(no, 'awaitingDownPayment')], FIRST).book;
    const same = edited(book, vague(EDIT, 'banyak'));
    expect(same).toMatchObject({ status: 'awaitingDownPayment', reasons: [] });
    expect(same.buyer.address).toBe(MOVED.buyer.address);
    expect(edited(book, vague(EDIT, 'banyak sekali')).status).toBe('needsReview');
  });
});

it('an order of which nothing is left is looked at', () => {
  expect(edited(shop(aDraft('r1', FIRST, { NAS: 2 })), aDraft('r1', EDIT, {}))).toMatchObject({
    status: 'needsReview',
    reasons: [{ code: 'noUnits' }],
  });
});

it('an order of which nothing is left is looked at for what could not be read before either, if that stands there still', () => {
  const problems = [{ code: 'unreadableItems', params: { raw: 'lapis 2', why: 'unknownProduct' } }] as const;
  const unread = { problems, buyer: aBuyer({ note: 'lapis 2' }) };
  const start = shop(aDraft('r1', FIRST, { NAS: 2 }, unread));
  const book = ask(start, [pick(orderIn(start, 'r1').no, 'awaitingDownPayment')], FIRST).book;
  expect(edited(book, aDraft('r1', EDIT, { NAS: 2 }, unread)).status).toBe('awaitingDownPayment');
  const none = edited(book, aDraft('r1', EDIT, { NAS: 0 }, unread));
  expect(none).toMatchObject({ status: 'needsReview', reasons: problems });
});
