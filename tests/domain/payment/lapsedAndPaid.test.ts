import { HOUR } from '../../../src/domain/calendar';
import type { SellerRequest } from '../../../src/domain/life/requests';
import type { Order } from '../../../src/domain/order';
import type { OrderBook } from '../../../src/domain/orderBook';
import { aLine, anOrder } from '../anOrder';
import { aBook, aProduct } from '../book';
import { ask, NOW, orderIn, pick, slicesOf } from '../life/ask';

const OVER = NOW - HOUR;
const pays: SellerRequest = { orderNo: 'A', raw: '', field: 'bookDownPayment', wanted: true };
const tells: SellerRequest = { ...pays, field: 'proofIn' };

/** Five cakes: `A` has held four of them until an hour ago, and no run has looked since; `B` waits for so many. */
function shop(held: Partial<Order>, state: 'offered' | 'accepted', waits: number): OrderBook {
  const lines = [aLine('NAS', 4, { state, until: state === 'offered' ? OVER : null })];
  const orders = [
    anOrder('A', lines, { downPayment: 150_000, downPaymentDue: OVER, ...held }),
    anOrder('B', [aLine('NAS', waits, { state: 'queued' })], { status: 'waitingList', downPayment: 75_000 }),
  ];
  return aBook({ products: [aProduct('NAS', { quota: 5 })], orders });
}

/** In one run `B` is let in, and money of `A` is there. */
const both = (book: OrderBook, money: SellerRequest) => {
  const after = ask(book, [pick('B', 'awaitingDownPayment'), money]).book;
  return [...['A', 'B'].flatMap((no) => slicesOf(orderIn(after, no))), orderIn(after, 'A').status];
};

describe.each([
  ['its DP', pays, 'confirmed'],
  ['a proof of it', tells, 'awaitingDownPayment'],
] as const)('an offer that has lapsed, and %s is heard with another who is let in', (_, money, status) => {
  const offered = { status: 'offered' } as const;

  it('is taken where both fit', () => {
    expect(both(shop(offered, 'offered', 1), money)).toEqual(['4 NAS accepted', '1 NAS accepted', status]);
  });

  it('is over where its units are had by the other', () => {
    expect(both(shop(offered, 'offered', 2), money)).toEqual(['4 NAS offered', '2 NAS accepted', 'expired']);
  });
});

describe.each([
  ['its DP', pays],
  ['a proof of it', tells],
] as const)('what was held under review, and %s is heard with another who is let in', (_, money) => {
  const review = { status: 'needsReview' } as const;

  it('is held again where both fit', () => {
    const after = both(shop(review, 'accepted', 1), money);
    expect(after).toEqual(['4 NAS accepted', '1 NAS accepted', 'needsReview']);
  });

  it('waits where its units are had by the other', () => {
    const after = both(shop(review, 'accepted', 2), money);
    expect(after).toEqual(['4 NAS queued', '2 NAS accepted', 'needsReview']);
  });

  it('and that is told', () => {
    const { events } = ask(shop(review, 'accepted', 2), [pick('B', 'awaitingDownPayment'), money]);
    const told = events.filter(({ orderNo, kind }) => orderNo === 'A' && kind === 'sliceChanged');
    expect(told).toMatchObject([{ actor: 'system', before: 'accepted', after: 'queued' }]);
  });
});

describe('under review, of an order that holds two and was offered two more', () => {
  const mixed = (due: number, until: number, other: string): OrderBook => {
    const lines = [aLine('NAS', 2), aLine(other, 2, { state: 'offered', until })];
    const changes = { status: 'needsReview', downPayment: 150_000, downPaymentDue: due } as const;
    const waits = anOrder('B', [aLine(other, 3, { state: 'queued' })], { status: 'waitingList' });
    const products = [aProduct('NAS', { quota: 5 }), aProduct('KAS', { quota: 3 })];
    return aBook({ products, orders: [anOrder('A', lines, changes), waits] });
  };

  it('what is held stays where the offer alone was over, and its units are had by another', () => {
    const after = both(mixed(NOW + HOUR, OVER, 'KAS'), pays);
    expect(after).toEqual(['2 NAS accepted', '3 KAS accepted', 'needsReview']);
  });

  it('what was held waits where it fits no longer beside what is still on offer', () => {
    const after = both(mixed(OVER, NOW + HOUR, 'NAS'), pays);
    expect(after).toEqual(['2 NAS queued', '2 NAS accepted', '3 NAS accepted', 'needsReview']);
  });
});
