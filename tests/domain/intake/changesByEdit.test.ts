import { instantOf } from '../../../src/domain/calendar';
import { editsSince } from '../../../src/domain/intake/changesByEdit';
import type { Order, OrderStatus } from '../../../src/domain/order';
import { anOrder } from '../anOrder';
import { aBatch, aBook, august } from '../book';

const NOW = august(30);
const open = aBatch({ name: 'Empat', opens: august(28, 9), closes: null });
const over = aBatch({ name: 'Satu', opens: august(1, 9), status: 'closed' });

function since(orders: readonly Order[], batches = [over, open]): number {
  return editsSince(aBook({ batches, orders }), NOW);
}

function ordered(status: OrderStatus, changes: Partial<Order> = {}): Order {
  return anOrder('PO-1', [], { status, batch: 'Satu', at: august(2), ...changes });
}

describe('how far back a deep sweep reads', () => {
  it('is everything while no batch is open', () => {
    expect(since([], [over])).toBe(0);
  });

  it('is the opening of the open batch where nothing else can change', () => {
    expect(since([])).toBe(august(28, 9));
  });

  it.each<OrderStatus>([
    'needsReview',
    'waitingList',
    'offered',
    'awaitingDownPayment',
    'confirmed',
    'inProduction',
    'readyToShip',
  ])('is the opening of a batch that is over while an order of it is %s', (status) => {
    expect(since([ordered(status)])).toBe(august(1, 9));
  });

  it.each<OrderStatus>(['shipped', 'done', 'expired', 'cancelled', 'rejected'])(
    'leaves out what is %s',
    (status) => {
      expect(since([ordered(status)])).toBe(august(28, 9));
    },
  );

  it.each(['done', 'cancelled'] as const)('leaves out a batch that is %s', (status) => {
    expect(since([ordered('confirmed')], [{ ...over, status }, open])).toBe(august(28, 9));
  });

  it('is the time of an order from the shelf, or of one that was moved to a later batch', () => {
    expect(since([ordered('confirmed', { batch: '', at: august(20) })])).toBe(august(20));
    expect(since([ordered('waitingList', { batch: 'Empat', at: august(3) })])).toBe(august(3));
  });

  it('is a hundred days at most where a year of weekly batches was never said to be sent', () => {
    const year = Array.from({ length: 52 }, (_, week) => {
      const opens = NOW - (week + 1) * 7 * 86_400_000;
      return aBatch({ name: `Minggu ${week}`, opens, status: 'closed' });
    });
    const orders = year.map(({ name, opens }) => ordered('confirmed', { batch: name, at: opens ?? 0 }));
    expect(since(orders, [...year, open])).toBe(
      instantOf({ year: 2026, month: 5, day: 22, hour: 0, minute: 0, second: 0 }, 'WIB'),
    );
  });

  it('is the opening of an open batch, however long ago that was', () => {
    const long = aBatch({ opens: NOW - 200 * 86_400_000, closes: null });
    expect(since([], [long, open])).toBe(NOW - 200 * 86_400_000);
  });
});
