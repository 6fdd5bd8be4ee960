import { aLine, anOrder } from '../anOrder';
import { aBook, aProduct } from '../book';
import { ask, moveTo, orderIn, pick, state, units } from './ask';
import { codes } from './smallShop';

/** Refused under Tolak while Produk had no price; the product's price as it is now. */
const refused = (price: number | null, status: 'rejected' | 'needsReview' = 'rejected') =>
  aBook({
    products: [aProduct('NAS', { price })],
    orders: [anOrder('A', [aLine('NAS', 2, { price: 0, product: '', state: 'queued' })], { status })],
  });

describe('slices without a price', () => {
  it('are offered for what they cost, once they are moved and come up', () => {
    const { book } = ask(refused(80_000), [moveTo('A', 'Agustus')]);
    expect(orderIn(book, 'A')).toMatchObject({
      status: 'offered',
      lines: [{ price: 80_000, subtotal: 160_000, product: 'Kue NAS' }],
    });
  });

  it('wait without one until there is one, and are offered for that', () => {
    const { book } = ask(refused(null), [moveTo('A', 'Agustus')]);
    expect(orderIn(book, 'A').status).toBe('waitingList');
    const { book: later } = ask({ ...book, products: [aProduct('NAS', { price: 80_000 })] }, []);
    expect(orderIn(later, 'A')).toMatchObject({ status: 'offered', lines: [{ subtotal: 160_000 }] });
  });

  it('are let in one by one for what they cost, or not at all', () => {
    const accept = state('A', 1, 'accepted');
    expect(orderIn(ask(refused(80_000, 'needsReview'), [accept]).book, 'A').lines[0]?.subtotal).toBe(160_000);
    expect(codes(ask(refused(null, 'needsReview'), [accept]))).toEqual(['missingPrice']);
  });

  it.each(['confirmed', 'awaitingDownPayment'] as const)(
    'that were given away, and are in, stay so whatever Produk says since and she asks for beside them: %s',
    (status) => {
      const products = [aProduct('NAS'), aProduct('BONUS', { price: 20_000 })];
      const lines = [aLine('NAS', 2), aLine('BONUS', 1, { price: 0 }), aLine('NAS', 1, { state: 'queued' })];
      const before = aBook({ products, orders: [anOrder('A', lines, { status })] });
      const { book } = ask(before, [units('A', 1, 1)]);
      expect(orderIn(book, 'A').lines).toMatchObject([{ units: 1 }, { subtotal: 0 }, { state: 'offered' }]);
    },
  );

  it('of what is given away cost nothing, and hold up nobody', () => {
    const after = ask(refused(0), [pick('A', 'awaitingDownPayment')]);
    expect(codes(after)).toEqual([]);
    expect(orderIn(after.book, 'A').lines[0]).toMatchObject({ state: 'accepted', subtotal: 0 });
  });
});
