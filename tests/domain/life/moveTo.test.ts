import { HOUR } from '../../../src/domain/calendar';
import type { Order, OrderStatus, SliceState } from '../../../src/domain/order';
import type { OrderBook } from '../../../src/domain/orderBook';
import { newPayment } from '../../../src/domain/payment/payment';
import { aLine, anOrder } from '../anOrder';
import { aBatch, august } from '../book';
import { ask, moveTo, NOW, orderIn } from './ask';
import { codes, shop } from './smallShop';

describe('who is in, and goes to another batch', () => {
  /** `A` of Agustus has paid its DP for two cakes; in September there is room for so many, on other terms. */
  function both(status: OrderStatus, room: number, booked: Order['booked'] = []): OrderBook {
    const terms = { kind: 'percent', percent: 100 } as const;
    const september = aBatch({
      name: 'September',
      opens: august(2),
      closes: august(9),
      productionStarts: august(12),
      quotaUnits: room,
      downPayment: terms,
    });
    const book = shop(status, [[2, 'accepted']]);
    const orders = book.orders.map((order) => (order.no === 'A' ? { ...order, booked } : order));
    const payments = booked.map(([kind, state, amount]) =>
      newPayment({ orderNo: 'A', at: august(2), kind, status: state, amount }, { row: 2 }),
    );
    return { ...book, orders, payments, batches: [aBatch({ closes: august(1, 20) }), september] };
  }

  const DP: Order['booked'] = [['downPayment', 'received', 75_000]];
  const goes = (book: OrderBook) => ask(book, [moveTo('A', 'September')]);

  it('is in there, with its money, price and DP, and counts on the day of the move', () => {
    const order = orderIn(goes(both('confirmed', 2, DP)).book, 'A');
    expect(order).toMatchObject({ batch: 'September', status: 'confirmed', downPayment: 75_000, booked: DP });
    expect(order.lines).toMatchObject([{ state: 'accepted', units: 2, promotedAt: NOW }]);
  });

  it('stays, and is told which quota refuses, where there is no room', () => {
    const after = goes(both('confirmed', 1, DP));
    expect(codes(after)).toEqual(['poolFull']);
    expect(orderIn(after.book, 'A').batch).toBe('Agustus');
  });

  it('and has paid nothing yet: the DP is that of the other batch, due as if accepted now', () => {
    const order = orderIn(goes(both('awaitingDownPayment', 2)).book, 'A');
    expect(order).toMatchObject({
      batch: 'September',
      downPayment: 150_000,
      downPaymentDue: NOW + 24 * HOUR,
    });
  });

  it('frees its units for who waits', () => {
    const book = both('confirmed', 2, DP);
    const waits = anOrder('W', [aLine('NAS', 2, { state: 'queued' })], {
      status: 'waitingList',
      downPayment: 75_000,
    });
    const after = goes({ ...book, orders: [...book.orders, waits] }).book;
    expect(orderIn(after, 'W').status).toBe('offered');
  });

  it('expired, its money came too late: it waits there, and that money takes the place', () => {
    const book = both('expired', 9, DP);
    const full = book.orders.map((order) =>
      order.no === 'B' ? { ...order, lines: [aLine('NAS', 5)] } : order,
    );
    const order = orderIn(goes({ ...book, orders: full }).book, 'A');
    expect(order).toMatchObject({ batch: 'September', status: 'confirmed', booked: DP });
    expect(order.lines).toMatchObject([{ units: 2, state: 'accepted' }]);
  });
});

describe('what is left for the next batch', () => {
  const next = aBatch({
    name: 'September',
    opens: august(20),
    closes: august(25),
    productionStarts: null,
    status: 'scheduled',
  });
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
    ['inProduction', 'accepted', 'September', 'notMovable'],
    ['cancelled', 'accepted', 'September', 'notMovable'],
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

describe('an order whose batch is gone', () => {
  const lost = (changes: Partial<Order>): OrderBook => {
    const book = shop('confirmed', [[3, 'accepted']]);
    const orders = book.orders.map((each) =>
      each.no === 'A' ? { ...each, batch: 'Juli', ...changes } : each,
    );
    return {
      ...book,
      orders,
      batches: [aBatch(), aBatch({ name: 'September', opens: august(9), closes: august(12) })],
    };
  };
  const before = august(1, 8);

  it('comes into no batch that has no room for it', () => {
    // Three of five are taken.
    const { refused, book } = ask(lost({ at: before }), [moveTo('A', 'Agustus')]);
    expect(codes({ refused })).toEqual(['poolFull']);
    expect(orderIn(book, 'A').batch).toBe('Juli');
    expect(orderIn(ask(lost({ at: before }), [moveTo('A', 'September')]).book, 'A').batch).toBe('September');
  });

  it.each<[string, Partial<Order>]>([
    ['counts there already, by its own time', {}],
    ['is being made', { at: before, status: 'inProduction' }],
    ['holds nothing', { at: before, status: 'cancelled' }],
  ])('that %s gets the name back, room or not', (_, changes) => {
    expect(orderIn(ask(lost(changes), [moveTo('A', 'Agustus')]).book, 'A').batch).toBe('Agustus');
  });
});
