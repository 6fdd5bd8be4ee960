import { HOUR } from '../../../src/domain/calendar';
import { aBatch, aShop, august } from '../book';
import { ask, NOW, orderIn, pick, slicesOf } from './ask';
import { codes, shop } from './smallShop';

describe('Status picked by the seller', () => {
  it.each([
    ['needsReview', 'awaitingDownPayment', 'accepted'],
    ['needsReview', 'confirmed', 'accepted'],
    ['waitingList', 'awaitingDownPayment', 'queued'],
    ['waitingList', 'confirmed', 'queued'],
    ['offered', 'awaitingDownPayment', 'offered'],
    ['offered', 'confirmed', 'offered'],
    ['awaitingDownPayment', 'confirmed', 'accepted'],
    ['expired', 'awaitingDownPayment', 'offered'],
    ['cancelled', 'awaitingDownPayment', 'accepted'],
    ['rejected', 'awaitingDownPayment', 'queued'],
  ] as const)('%s becomes %s where there is room, its slices Diterima', (from, to, slice) => {
    const after = ask(shop(from, [[2, slice]]), [pick('A', to)]);
    expect(codes(after)).toEqual([]);
    expect(orderIn(after.book, 'A').status).toBe(to);
    expect(slicesOf(orderIn(after.book, 'A'))).toEqual(['2 NAS accepted']);
    expect(after.events).toMatchObject([
      { actor: 'seller', orderNo: 'A', kind: 'statusChanged', before: from, after: to },
    ]);
  });

  it.each([
    ['needsReview', 'accepted'],
    ['offered', 'offered'],
    ['cancelled', 'accepted'],
    ['rejected', 'queued'],
  ] as const)('%s stays as it is where it does not fit, and the pool is named', (from, slice) => {
    const book = shop(from, [[2, slice]], 4);
    const after = ask(book, [pick('A', 'awaitingDownPayment')]);
    expect(orderIn(after.book, 'A')).toEqual(orderIn(book, 'A'));
    expect(after.refused).toEqual([
      {
        orderNo: 'A',
        lineId: null,
        field: 'status',
        at: NOW,
        problem: { code: 'poolFull', params: { pool: 'product', name: 'NAS', limit: 5, free: 1 } },
      },
    ]);
  });

  it('counts from now until Batas DP', () => {
    const { book } = ask(shop('waitingList', [[2, 'queued']]), [pick('A', 'awaitingDownPayment')]);
    expect(orderIn(book, 'A').downPaymentDue).toBe(NOW + 24 * HOUR);
    expect(orderIn(book, 'A').lines[0]?.promotedAt).toBe(NOW);
  });

  it('is Dikonfirmasi at once where no DP is due', () => {
    const book = { ...shop('waitingList', [[2, 'queued']]), shop: aShop({ downPayment: null }) };
    const orders = book.orders.map((order) => ({ ...order, downPayment: 0 }));
    const after = ask({ ...book, orders }, [pick('A', 'awaitingDownPayment')]);
    expect(orderIn(after.book, 'A').status).toBe('confirmed');
  });

  it('takes with Dikonfirmasi what is on offer beside it', () => {
    const book = shop('awaitingDownPayment', [
      [1, 'accepted'],
      [1, 'offered'],
    ]);
    const { book: after } = ask(book, [pick('A', 'confirmed')]);
    expect(slicesOf(orderIn(after, 'A'))).toEqual(['1 NAS accepted', '1 NAS accepted']);
  });

  it('is told apart: no such value, no such way, nothing to let in, no batch', () => {
    const nothing = shop('needsReview', []);
    expect(codes(ask(nothing, [pick('A', null)]))).toEqual(['unknownPick']);
    expect(codes(ask(nothing, [pick('A', 'shipped')]))).toEqual(['notAPick']);
    expect(codes(ask(nothing, [pick('A', 'confirmed')]))).toEqual(['noUnits']);
    const homeless = shop('rejected', [[1, 'queued']]);
    const orders = homeless.orders.map((order) => ({ ...order, batch: '', at: august(20) }));
    expect(codes(ask({ ...homeless, orders }, [pick('A', 'awaitingDownPayment')]))).toEqual(['noHome']);
  });

  it('cancels, and changes no slice', () => {
    const { book } = ask(shop('confirmed', [[2, 'accepted']]), [pick('A', 'cancelled')]);
    expect(orderIn(book, 'A').status).toBe('cancelled');
    expect(slicesOf(orderIn(book, 'A'))).toEqual(['2 NAS accepted']);
  });

  it('counts one who comes back in the day of the response, which may be full', () => {
    const book = shop('cancelled', [[2, 'accepted']]);
    const full = { ...book, batches: [aBatch({ quotaPerDay: 4 })] };
    const [problem] = ask(full, [pick('A', 'awaitingDownPayment')]).refused.map((each) => each.problem);
    expect(problem).toMatchObject({ code: 'poolFull', params: { pool: 'perDay', free: 1 } });
  });
});
