import { DAY, HOUR } from '../../../src/domain/calendar';
import type { WhenFull } from '../../../src/domain/shop';
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
    ['needsReview', 'accepted', 'confirmed'],
    ['waitingList', 'queued', 'awaitingDownPayment'],
    ['offered', 'offered', 'awaitingDownPayment'],
    ['cancelled', 'accepted', 'awaitingDownPayment'],
    ['rejected', 'queued', 'awaitingDownPayment'],
  ] as const)('%s stays as it is where it does not fit, and the pool is named', (from, slice, to) => {
    const book = shop(from, [[2, slice]], 4);
    const after = ask(book, [pick('A', to)]);
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

  it('lets in what was in or on offer without what waits and does not fit', () => {
    for (const [from, slice] of [
      ['needsReview', 'accepted'],
      ['offered', 'offered'],
      ['expired', 'accepted'],
      ['expired', 'offered'],
      ['cancelled', 'accepted'],
      ['cancelled', 'cancelledKeepingQuota'],
    ] as const) {
      const book = shop(from, [
        [2, slice],
        [1, 'queued'],
      ]);
      const after = ask(book, [pick('A', 'awaitingDownPayment')]);
      expect([from, slice, codes(after)]).toEqual([from, slice, []]);
      expect(orderIn(after.book, 'A')).toMatchObject({ status: 'awaitingDownPayment', downPayment: 75_000 });
      expect(slicesOf(orderIn(after.book, 'A'))).toEqual(['2 NAS accepted', '1 NAS queued']);
    }
  });

  it('brings back what was made before what waits', () => {
    const book = shop(
      'cancelled',
      [
        [2, 'queued'],
        [3, 'cancelledKeepingQuota'],
      ],
      2,
    );
    const after = ask(book, [pick('A', 'awaitingDownPayment')]);
    expect(slicesOf(orderIn(after.book, 'A'))).toEqual(['2 NAS queued', '3 NAS accepted']);
  });
});

describe('an order that she has looked at', () => {
  const held = (taken: number, whenFull: WhenFull = 'queue') => {
    const book = shop('needsReview', [[2, 'accepted']], taken);
    return { ...book, batches: [aBatch({ whenFull })] };
  };

  it('waits as a new one would where it does not fit, and says why', () => {
    const after = ask(held(4), [pick('A', 'awaitingDownPayment')]);
    expect(codes(after)).toEqual([]);
    expect(orderIn(after.book, 'A')).toMatchObject({
      status: 'waitingList',
      downPaymentDue: null,
      reasons: [{ code: 'poolFull', params: { name: 'NAS', free: 1 } }],
      lines: [{ state: 'queued', at: august(2) }],
    });
  });

  it('is offered the part that fits under Sebagian', () => {
    const after = ask(held(4, 'partial'), [pick('A', 'awaitingDownPayment')]);
    expect(slicesOf(orderIn(after.book, 'A'))).toEqual(['1 NAS offered', '1 NAS queued']);
  });

  it('stays as it is under Tolak', () => {
    const after = ask(held(4, 'reject'), [pick('A', 'awaitingDownPayment')]);
    expect(codes(after)).toEqual(['poolFull']);
    expect(orderIn(after.book, 'A').status).toBe('needsReview');
  });

  it.each(['queue', 'reject'] as const)('queues where she says so, under %s, too', (whenFull) => {
    const after = ask(held(5, whenFull), [pick('A', 'waitingList')]);
    expect(codes(after)).toEqual([]);
    expect(slicesOf(orderIn(after.book, 'A'))).toEqual(['2 NAS queued']);
    expect(codes(ask(shop('needsReview', []), [pick('A', 'waitingList')]))).toEqual(['noUnits']);
  });

  it('waits for a batch that is still to open, in its place; let in beside the others it pays once that has opened', () => {
    const ahead = aBatch({ status: 'scheduled', opens: NOW + DAY, closes: NOW + 5 * DAY });
    const book = { ...shop('needsReview', [[2, 'queued']]), batches: [ahead] };
    const held = { ...shop('needsReview', [[2, 'accepted']]), batches: [ahead] };
    expect(orderIn(ask(held, [pick('A', 'awaitingDownPayment')]).book, 'A')).toMatchObject({
      status: 'awaitingDownPayment',
      downPaymentDue: NOW + 2 * DAY,
      lines: [{ state: 'accepted' }],
    });
    const waiting = ask(book, [pick('A', 'awaitingDownPayment')]).book;
    expect(orderIn(waiting, 'A')).toMatchObject({ status: 'waitingList', reasons: [] });
    const inside = ask(waiting, [pick('A', 'awaitingDownPayment')]).book;
    expect(orderIn(inside, 'A')).toMatchObject({
      status: 'awaitingDownPayment',
      downPaymentDue: NOW + 2 * DAY,
    });
  });
});
