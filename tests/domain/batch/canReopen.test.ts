import { canReopen } from '../../../src/domain/batch/canReopen';
import type { OrderBook } from '../../../src/domain/orderBook';
import { aLine, anOrder } from '../anOrder';
import { aBatch, aBook, aProduct, august } from '../book';

const full = aBatch({ status: 'closed', closedAt: august(2), closedBecause: 'quota' });
const cake = aProduct('NAS', { quota: 3 });
const chips = aProduct('KRP', { mode: 'readyStock' });
const sold = anOrder('PO-1', [aLine('NAS', 3)]);
const restocked = [{ code: 'KRP', units: 5, problems: [] }];

function reopens(changes: Partial<OrderBook>, now = august(3)): string[] {
  const book = aBook({ batches: [full], products: [cake, chips], orders: [sold], ...changes });
  return canReopen(book, now).map(({ name }) => name);
}

describe('that a sold-out batch can be opened again is said', () => {
  it('where what it makes has room again', () => {
    expect(reopens({ orders: [{ ...sold, status: 'cancelled' }] })).toEqual(['Agustus']);
    expect(reopens({ orders: [sold] })).toEqual([]);
  });

  it('of no restock: that is sold without it', () => {
    expect(reopens({ stock: restocked })).toEqual([]);
    expect(reopens({ products: [chips], orders: [], stock: restocked })).toEqual([]);
  });

  it('beside somebody who waits for another of its products, unless both draw on one limit', () => {
    const products = [cake, aProduct('KAS', { quota: 2 })];
    const orders = [sold, anOrder('PO-2', [aLine('NAS', 1, { state: 'queued' })], { status: 'waitingList' })];
    expect(reopens({ products, orders })).toEqual(['Agustus']);
    expect(reopens({ products, orders, batches: [{ ...full, quotaUnits: 5 }] })).toEqual([]);
  });

  it('neither while somebody waits for it, nor when it is over', () => {
    const waits = anOrder('PO-2', [aLine('NAS', 9, { state: 'queued' })], { status: 'waitingList' });
    expect(reopens({ orders: [waits] })).toEqual([]);
    expect(reopens({ orders: [] }, august(6))).toEqual([]);
  });
});
