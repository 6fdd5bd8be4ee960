import type { SellerRequest } from '../../../src/domain/life/requests';
import type { OrderBook } from '../../../src/domain/orderBook';
import { aLine, anOrder } from '../anOrder';
import { aBatch, aBook, aProduct, aShop, august } from '../book';
import { ask, moveTo, orderIn, pick, state, units } from './ask';
import { codes } from './smallShop';

const cell = { code: 'unreadableCell', params: { header: 'DP' } } as const;
const problems = [cell];

/** Room for all: `IN` has two and owes its DP, `A` waits for two, and was told of its DP. */
const clear = aBook({
  batches: [
    aBatch(),
    aBatch({ name: 'September', opens: august(6), closes: august(9), status: 'scheduled' }),
  ],
  orders: [
    anOrder('IN', [aLine('NAS', 2)], { status: 'awaitingDownPayment', downPayment: 75_000 }),
    anOrder('A', [aLine('NAS', 2, { state: 'queued' })], {
      status: 'needsReview',
      downPayment: 75_000,
    }),
  ],
});

describe.each<[string, Partial<OrderBook>]>([
  ['the shop', { shop: aShop({ downPayment: null, problems }) }],
  ['the product', { products: [aProduct('NAS', { problems })] }],
])(
  'while a cell of %s can’t be read, nobody knows the DP, and who is let in is put back with the reason',
  (_, spoilt) => {
    const book = { ...clear, ...spoilt };

    it.each<[string, SellerRequest]>([
      ['Menunggu DP', pick('A', 'awaitingDownPayment')],
      ['Keadaan Diterima', state('A', 1, 'accepted')],
      ['a larger Jumlah', units('IN', 1, 3)],
      ['another Batch', moveTo('IN', 'September')],
    ])('by %s', (_way, request) => {
      const after = ask(book, [request]);
      expect(codes(after)).toEqual(['unreadableCell']);
      expect(after.book.orders).toEqual(book.orders);
    });

    it('but what gives units back is granted', () => {
      expect(codes(ask(book, [units('IN', 1, 1), pick('A', 'cancelled')]))).toEqual([]);
    });

    it('and so is Daftar tunggu, for who waits takes nothing', () => {
      const after = ask(book, [pick('A', 'waitingList')]);
      expect([codes(after), orderIn(after.book, 'A').status]).toEqual([[], 'waitingList']);
    });
  },
);

it('no slice comes in while a cell of its batch can’t be read', () => {
  const [agustus = aBatch(), ...others] = clear.batches;
  const book = { ...clear, batches: [{ ...agustus, problems }, ...others] };
  expect(codes(ask(book, [state('A', 1, 'accepted')]))).toEqual(['unreadableCell']);
});

it('once all can be read, it is let in and asked for its DP', () => {
  const after = ask(clear, [pick('A', 'awaitingDownPayment')]);
  expect(orderIn(after.book, 'A')).toMatchObject({ status: 'awaitingDownPayment', downPayment: 75_000 });
});
