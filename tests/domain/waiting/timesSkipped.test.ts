import type { Order, OrderLine } from '../../../src/domain/order';
import { timesSkipped } from '../../../src/domain/waiting/timesSkipped';
import { aLine, anOrder } from '../anOrder';
import { aBook, aProduct, august } from '../book';

const minute = (n: number): number => august(2, 1, n);

function order(no: string, n: number, slice: Partial<OrderLine>, changes: Partial<Order> = {}): Order {
  const line = aLine(slice.code ?? 'NAS', 3, { at: minute(n), ...slice });
  return anOrder(no, [line], { at: minute(n), status: 'waitingList', ...changes });
}

const waits = (no: string, n: number, changes: Partial<Order> = {}): Order =>
  order(no, n, { state: 'queued' }, changes);
const rose = (no: string, n: number, when: number, slice: Partial<OrderLine> = {}): Order =>
  order(no, n, { state: 'offered', promotedAt: minute(when), ...slice }, { status: 'offered' });

const products = [aProduct('NAS', { quota: 5 }), aProduct('KAS', { quota: 5 })];
const skipped = (...orders: Order[]): number | undefined =>
  timesSkipped(aBook({ products, orders })).get('A');

describe('Dilewati', () => {
  it('counts each order behind that came up meanwhile, once', () => {
    expect(skipped(waits('A', 1), rose('B', 2, 9), rose('C', 3, 9))).toBe(2);
    const twice = rose('B', 2, 9);
    const lines = [
      ...twice.lines,
      ...twice.lines.map((line) => ({ ...line, id: 2, promotedAt: minute(12) })),
    ];
    expect(skipped(waits('A', 1), { ...twice, lines })).toBe(1);
  });

  it('counts nobody who was before it, or came up before it waited', () => {
    expect(skipped(waits('A', 5), rose('B', 2, 9))).toBe(0);
    expect(skipped(waits('A', 5, { priority: 1 }), rose('B', 2, 3))).toBe(0);
    expect(skipped(waits('A', 5, { priority: 1 }), rose('B', 2, 9))).toBe(1);
  });

  it('counts nobody who wanted what it does not', () => {
    expect(skipped(waits('A', 1), rose('B', 2, 9, { code: 'KAS' }))).toBe(0);
  });

  it('says nothing of one who does not wait', () => {
    expect(skipped(rose('A', 1, 5), rose('B', 2, 9))).toBeUndefined();
  });
});
