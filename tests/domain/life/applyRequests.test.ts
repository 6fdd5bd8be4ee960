import { HOUR } from '../../../src/domain/calendar';
import type { OrderStatus, SliceState } from '../../../src/domain/order';
import type { OrderBook } from '../../../src/domain/orderBook';
import { aLine, anOrder } from '../anOrder';
import { aBatch, aBook, aProduct, aShop, august } from '../book';
import { ask, moveTo, NOW, orderIn, pick, slicesOf, state, units } from './ask';

/** Five cakes in all. `A` is as given, `B` holds three. */
function shop(status: OrderStatus, slices: [number, SliceState][], taken = 3): OrderBook {
  const lines = slices.map(([count, slice]) => aLine('NAS', count, { state: slice }));
  const orders = [
    anOrder('A', lines, { status, downPayment: 75_000, downPaymentDue: NOW + 5 * HOUR }),
    anOrder('B', [aLine('NAS', taken)], { at: august(2, 1) }),
  ];
  return aBook({ products: [aProduct('NAS', { quota: 5 })], orders });
}

const codes = ({ refused }: ReturnType<typeof ask>): string[] => refused.map(({ problem }) => problem.code);

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

describe('a slice changed by the seller', () => {
  it.each([
    ['accepted', 'cancelled', []],
    ['accepted', 'cancelledKeepingQuota', ['2 NAS cancelledKeepingQuota']],
    ['offered', 'accepted', ['2 NAS accepted']],
    ['offered', 'cancelled', []],
    ['queued', 'accepted', ['2 NAS accepted']],
    ['queued', 'cancelled', []],
    ['cancelledKeepingQuota', 'cancelled', []],
  ] as const)('%s becomes %s', (from, to, left) => {
    const after = ask(shop('awaitingDownPayment', [[2, from]]), [state('A', 1, to)]);
    expect(codes(after)).toEqual([]);
    expect(slicesOf(orderIn(after.book, 'A'))).toEqual(left);
  });

  it.each([
    ['accepted', 'queued'],
    ['accepted', 'offered'],
    ['cancelled', 'accepted'],
    ['queued', 'offered'],
    ['cancelledKeepingQuota', 'accepted'],
  ] as const)('%s never becomes %s by hand', (from, to) => {
    const after = ask(shop('awaitingDownPayment', [[2, from]]), [state('A', 1, to)]);
    expect(codes(after)).toEqual(['notASlicePick']);
  });

  it('is Batal with its last slice, and follows the furthest that is left', () => {
    const one = shop('confirmed', [[2, 'accepted']]);
    expect(orderIn(ask(one, [state('A', 1, 'cancelled')]).book, 'A').status).toBe('cancelled');
    const two = shop(
      'awaitingDownPayment',
      [
        [1, 'accepted'],
        [2, 'queued'],
      ],
      5,
    );
    const after = orderIn(ask(two, [state('A', 1, 'cancelled')]).book, 'A');
    expect(after).toMatchObject({ status: 'waitingList', downPaymentDue: null });
  });

  it('must fit where it grows or comes in, beside what the order takes itself', () => {
    const grows = shop('confirmed', [[2, 'accepted']]);
    expect(codes(ask(grows, [units('A', 1, 3)]))).toEqual(['poolFull']);
    expect(codes(ask(shop('confirmed', [[1, 'accepted']]), [units('A', 1, 2)]))).toEqual([]);
    const kept = shop('confirmed', [
      [2, 'cancelledKeepingQuota'],
      [1, 'queued'],
    ]);
    expect(codes(ask(kept, [state('A', 2, 'accepted')]))).toEqual(['poolFull']);
  });

  it('may shrink and wait for more without a question', () => {
    const after = ask(shop('awaitingDownPayment', [[2, 'accepted']]), [units('A', 1, 1)]);
    expect(slicesOf(orderIn(after.book, 'A'))).toEqual(['1 NAS accepted']);
    expect(orderIn(after.book, 'A').downPayment).toBe(38_000);
    const more = ask(shop('waitingList', [[1, 'queued']], 5), [units('A', 1, 9)]);
    expect(slicesOf(orderIn(more.book, 'A'))).toEqual(['9 NAS queued']);
  });

  it('awaits its DP from when it is let in', () => {
    const after = ask(shop('waitingList', [[2, 'queued']]), [state('A', 1, 'accepted')]);
    expect(orderIn(after.book, 'A')).toMatchObject({
      status: 'awaitingDownPayment',
      downPaymentDue: NOW + 24 * HOUR,
    });
  });

  it('is told apart: dead, under way, no number, nothing to let in', () => {
    expect(codes(ask(shop('cancelled', [[2, 'accepted']]), [units('A', 1, 1)]))).toEqual(['deadOrder']);
    expect(codes(ask(shop('inProduction', [[2, 'accepted']]), [units('A', 1, 1)]))).toEqual(['unitsFixed']);
    expect(codes(ask(shop('confirmed', [[2, 'accepted']]), [units('A', 1, null)]))).toEqual(['unknownPick']);
    expect(codes(ask(shop('needsReview', [[0, 'queued']]), [state('A', 1, 'accepted')]))).toEqual(['noUnits']);
  });
});

describe('what is left for the next batch', () => {
  const next = aBatch({ name: 'September', opens: august(20), closes: august(25), productionStarts: null, status: 'scheduled' });
  const both = (status: OrderStatus, slice: SliceState): OrderBook => ({
    ...shop(status, [[2, slice]], 5),
    batches: [aBatch(), next],
  });

  it.each([
    ['waitingList', 'queued'],
    ['rejected', 'queued'],
  ] as const)('%s goes there, and keeps its place', (status, slice) => {
    const after = ask(both(status, slice), [moveTo('A', 'September')]);
    const order = orderIn(after.book, 'A');
    expect(order).toMatchObject({ batch: 'September', status: 'waitingList', reasons: [] });
    expect(order.lines[0]?.at).toBe(august(2));
    expect(after.events).toMatchObject([{ kind: 'moved', before: 'Agustus', after: 'September' }]);
  });

  it('comes up there when it opens, before who comes on that day', () => {
    const { book } = ask(both('waitingList', 'queued'), [moveTo('A', 'September')]);
    const opened = ask(book, [], august(20, 1)).book;
    expect(orderIn(opened, 'A').status).toBe('offered');
  });

  it.each([
    ['confirmed', 'accepted', 'September', 'notMovable'],
    ['waitingList', 'queued', 'Oktober', 'unknownPick'],
  ] as const)('%s stays: %s, %s', (status, slice, to, code) => {
    expect(codes(ask(both(status, slice), [moveTo('A', to)]))).toEqual([code]);
  });

  it('does not take a kept quota along', () => {
    const book = {
      ...shop(
        'waitingList',
        [
          [1, 'queued'],
          [1, 'cancelledKeepingQuota'],
        ],
        4,
      ),
      batches: [aBatch(), next],
    };
    expect(codes(ask(book, [moveTo('A', 'September')]))).toEqual(['notMovable']);
  });

  it('goes to no batch that is closed', () => {
    const closed = both('waitingList', 'queued');
    const batches = closed.batches.map((batch) => ({ ...batch, status: 'done' as const }));
    expect(codes(ask({ ...closed, batches }, [moveTo('A', 'September')]))).toEqual(['notMovable']);
  });
});
