import type { SellerRequest } from '../../../src/domain/life/requests';
import { aLine, anOrder } from '../anOrder';
import { arrive } from '../arrive';
import { aBatch, aBook, aDraft, aProduct, august } from '../book';
import { ask, moveTo, NOW, orderIn, pick, slicesOf, state, units } from '../life/ask';
import { codes } from '../life/smallShop';

/** One oven of five: `IN` has two, `A` waits for four; September draws on the same oven. */
const oven = aBook({
  products: [aProduct('NAS', { pools: ['Oven'] })],
  pools: [{ name: 'Oven', units: 5, problems: [] }],
  batches: [
    aBatch(),
    aBatch({ name: 'September', opens: august(6), closes: august(9), status: 'scheduled' }),
  ],
  orders: [
    anOrder('IN', [aLine('NAS', 2)]),
    anOrder('A', [aLine('NAS', 4, { state: 'queued' })], { status: 'waitingList' }),
  ],
});

describe('while tab Kuota lacks a shared quota that a product draws on', () => {
  const lost = { ...oven, pools: [{ name: 'Oven besar', units: 5, problems: [] }] };

  it('nobody who waits comes up: how much there is nobody knows', () => {
    const { book, events } = ask(lost, []);
    expect([slicesOf(orderIn(book, 'A')), events]).toEqual([['4 NAS queued'], []]);
  });

  it.each<[string, SellerRequest]>([
    ['Menunggu DP', pick('A', 'awaitingDownPayment')],
    ['Dikonfirmasi', pick('A', 'confirmed')],
    ['Keadaan Diterima', state('A', 1, 'accepted')],
    ['a larger Jumlah', units('IN', 1, 3)],
    ['another Batch', moveTo('IN', 'September')],
  ])('nobody is let in by %s', (_, request) => {
    const after = ask(lost, [request]);
    expect(codes(after)).toEqual(['unknownPool']);
    expect(after.book.orders).toEqual(lost.orders);
  });

  it('nor by an answer, new or changed; and the batch is not sold out', () => {
    const changes = {
      key: 'in',
      status: 'awaitingDownPayment',
      downPayment: 75_000,
      said: { NAS: 2 },
    } as const;
    const book = { ...lost, orders: [anOrder('IN', [aLine('NAS', 2)], changes)] };
    const drafts = [aDraft('new', NOW, { NAS: 1 }), aDraft('in', NOW, { NAS: 3 })];
    const after = arrive(book, drafts, NOW).book;
    expect(slicesOf(orderIn(after, 'new'))).toEqual(['1 NAS queued']);
    expect(slicesOf(orderIn(after, 'IN'))).toEqual(['2 NAS accepted', '1 NAS queued']);
    expect(after.batches[0]?.status).toBe('open');
  });

  it('what gives units back is granted, and who waits in the queue alone', () => {
    expect(codes(ask(lost, [units('IN', 1, 1), units('A', 1, 3), pick('IN', 'cancelled')]))).toEqual([]);
  });
});

it('once its name is back, whoever fits comes up', () => {
  const pools = [{ name: 'Oven', units: 6, problems: [] }];
  expect(slicesOf(orderIn(ask({ ...oven, pools }, []).book, 'A'))).toEqual(['4 NAS offered']);
});

it('nobody comes up while a cell of the product, or of its shared quota, can’t be read', () => {
  const problems = [{ code: 'unreadableCell', params: { header: 'Unit' } } as const];
  const [product] = oven.products;
  const unread = [
    { ...oven, pools: [{ name: 'Oven', units: null, problems }] },
    { ...oven, pools: [], products: [{ ...(product ?? aProduct('NAS')), pools: [], problems }] },
  ];
  for (const book of unread) expect(slicesOf(orderIn(ask(book, []).book, 'A'))).toEqual(['4 NAS queued']);
});
