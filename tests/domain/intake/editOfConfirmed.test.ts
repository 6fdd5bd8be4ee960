import { takeIn } from '../../../src/domain/intake/takeIn';
import { arrive } from '../arrive';
import { aBatch, aBook, aDraft, aProduct, aShop, august } from '../book';

const shop = aShop({ downPayment: null });
const products = [
  aProduct('NAS', { maxPerOrder: 5 }),
  aProduct('KAS', { price: null }),
  aProduct('OLD', { active: false }),
];
const book = arrive(aBook({ shop, products }), [aDraft('r1', august(2), { NAS: 2 })], august(2)).book;

describe('an edit of an order that is confirmed', () => {
  it.each([
    ['more than the maximum', { NAS: 50 }],
    ['a product without price', { NAS: 2, KAS: 3 }],
    ['a product that is not for sale', { NAS: 2, OLD: 1 }],
  ])('to %s is noted for the seller, and changes no units', (_what, units) => {
    const [order] = arrive(book, [aDraft('r1', august(3), units)], august(3)).book.orders;
    expect(order?.status).toBe('confirmed');
    expect(order?.lines.map((line) => [line.code, line.units])).toEqual([['NAS', 2]]);
    expect(order?.reasons.map(({ code }) => code)).toEqual(['editTooLate']);
  });

  it('to what nobody need look at is done', () => {
    const [order] = arrive(book, [aDraft('r1', august(3), { NAS: 4 })], august(3)).book.orders;
    expect(order?.lines.map(({ units }) => units)).toEqual([2, 2]);
  });
});

describe('a quota that nobody can read', () => {
  const unreadable = [
    { code: 'unreadableCell', params: { tab: 'Produk', row: 2, header: 'Kuota', raw: '2O' } } as const,
  ];

  it('closes no batch as sold out, and the batch goes on when it is mended', () => {
    const typo = { ...book, products: [aProduct('NAS', { quota: 0, problems: unreadable })] };
    const after = takeIn(typo, { drafts: [], requests: [] }, august(3)).book;
    expect(after.batches[0]).toMatchObject({ status: 'open', closedBecause: null });
  });

  it('refuses nobody for good under Tolak', () => {
    const batches = [aBatch({ quotaUnits: 0, whenFull: 'reject', problems: unreadable })];
    const [, order] = arrive({ ...book, batches }, [aDraft('r2', august(3), { NAS: 1 })], august(3)).book
      .orders;
    expect(order?.status).toBe('needsReview');
  });
});
