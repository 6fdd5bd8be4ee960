import { HOUR } from '../../../src/domain/calendar';
import { ask, NOW, orderIn, slicesOf, state, units } from './ask';
import { codes, shop } from './smallShop';

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
    ['offered', 'queued'],
    ['offered', 'cancelledKeepingQuota'],
    ['queued', 'offered'],
    ['queued', 'cancelledKeepingQuota'],
    ['cancelled', 'accepted'],
    ['cancelled', 'offered'],
    ['cancelled', 'queued'],
    ['cancelled', 'cancelledKeepingQuota'],
    ['cancelledKeepingQuota', 'accepted'],
    ['cancelledKeepingQuota', 'offered'],
    ['cancelledKeepingQuota', 'queued'],
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

  describe.each(['inProduction', 'readyToShip'] as const)('of an order that is %s', (status) => {
    it.each([
      ['queued', 'waitingList'],
      ['offered', 'offered'],
      ['cancelled', 'cancelled'],
    ] as const)('leaves it what is %s', (rest, becomes) => {
      const two = shop(status, [
        [1, 'accepted'],
        [1, 'accepted'],
        [1, rest],
      ]);
      const one = ask(two, [state('A', 1, 'cancelledKeepingQuota')]).book;
      expect(orderIn(one, 'A').status).toBe(status);
      const after = ask(one, [state('A', 2, 'cancelledKeepingQuota')]);
      expect([codes(after), orderIn(after.book, 'A').status]).toEqual([[], becomes]);
    });
  });

  it.each(['shipped', 'done'] as const)('joins no order that is %s, whose parcel is gone', (status) => {
    const sent = shop(
      status,
      [
        [1, 'accepted'],
        [1, 'offered'],
        [1, 'queued'],
      ],
      0,
    );
    const after = ask(sent, [state('A', 2, 'accepted'), state('A', 3, 'accepted')]);
    expect([codes(after), slicesOf(orderIn(after.book, 'A'))]).toEqual([
      ['parcelGone', 'parcelGone'],
      ['1 NAS accepted', '1 NAS offered', '1 NAS queued'],
    ]);
    const rest = ask(sent, [state('A', 2, 'cancelled'), state('A', 3, 'cancelled')]);
    expect([codes(rest), slicesOf(orderIn(rest.book, 'A'))]).toEqual([[], ['1 NAS accepted']]);
  });

  it.each(['shipped', 'done'] as const)('is not all of an order that is %s', (status) => {
    const sent = shop(status, [
      [1, 'accepted'],
      [1, 'accepted'],
      [2, 'queued'],
    ]);
    const part = ask(sent, [state('A', 1, 'cancelled'), state('A', 3, 'cancelled')]);
    expect([codes(part), orderIn(part.book, 'A').status]).toEqual([[], status]);
    for (const to of ['cancelled', 'cancelledKeepingQuota'] as const)
      expect(codes(ask(part.book, [state('A', 2, to)]))).toEqual(['alreadySent']);
  });

  it.each(['shipped', 'done'] as const)(
    'takes nothing more into the parcel of an order that is %s',
    (status) => {
      for (const waits of ['queued', 'offered'] as const) {
        const sent = shop(status, [
          [1, 'accepted'],
          [1, waits],
        ]);
        expect(codes(ask(sent, [state('A', 2, 'accepted')]))).toEqual(['parcelGone']);
      }
    },
  );

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

  it('keeps no quota that came free with Batas DP, and went to somebody else', () => {
    const late = NOW + 6 * HOUR;
    const kept = (taken: number) =>
      codes(
        ask(shop('needsReview', [[2, 'accepted']], taken), [state('A', 1, 'cancelledKeepingQuota')], late),
      );
    expect(kept(4)).toEqual(['poolFull']);
    expect(kept(3)).toEqual([]);
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
    expect(codes(ask(shop('needsReview', [[0, 'queued']]), [state('A', 1, 'accepted')]))).toEqual([
      'noUnits',
    ]);
  });
});
