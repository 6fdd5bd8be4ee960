import { keptUnits } from '../../../src/domain/life/keptUnits';
import type { OrderLine } from '../../../src/domain/order';
import type { OrderBook } from '../../../src/domain/orderBook';
import { toDo } from '../../../src/recaps/toDo';
import { aLine, anOrder } from '../anOrder';
import { aBatch, aBook, aProduct, august } from '../book';
import { ask, NOW, orderIn, pick, state } from './ask';

/** Cut-off 7 August 00.00; NAS is made, SEL lies on the shelf. */
function bookWith(lines: readonly OrderLine[], batch: Partial<OrderBook['batches'][number]> = {}): OrderBook {
  const products = [aProduct('NAS'), aProduct('SEL', { mode: 'readyStock' })];
  const stock = [{ code: 'SEL', units: 9, problems: [] }];
  const orders = [anOrder('O1', lines, { status: 'inProduction' })];
  return aBook({ products, stock, batches: [aBatch(batch)], orders });
}

const cancelled = (book: OrderBook): OrderBook => ask(book, [pick('O1', 'cancelled')]).book;

const asked = (book: OrderBook, now = NOW): unknown => [...keptUnits(book, now)];

describe('units that a cancelled order keeps', () => {
  it('keep their place where production had begun, and whether they are given back is asked', () => {
    const book = cancelled(bookWith([aLine('NAS', 3), aLine('SEL', 2)]));
    expect(asked(book)).toEqual([['O1', 5]]);
    const text = JSON.stringify(toDo(book, NOW));
    expect(text).toContain('Kembalikan kuota?');
    expect(text).toContain('5 unit tetap memakai tempat');
  });

  it('is not said to have been begun, for her pick of a slice may keep them before that', () => {
    const book = bookWith([aLine('NAS', 3)]);
    const [order] = book.orders;
    const waits = { ...book, orders: order ? [{ ...order, status: 'awaitingDownPayment' as const }] : [] };
    const after = ask(waits, [state('O1', 1, 'cancelledKeepingQuota')]).book;
    expect(orderIn(after, 'O1').status).toBe('cancelled');
    const text = JSON.stringify(toDo(after, NOW));
    expect(text).toContain('3 unit tetap memakai tempat');
    expect(text).not.toContain('diproduksi');
  });

  it('is asked no more once she has given them back', () => {
    const book = cancelled(bookWith([aLine('NAS', 3), aLine('NAS', 2)]));
    const one = ask(book, [state('O1', 1, 'cancelled')]).book;
    expect(orderIn(one, 'O1').lines.map((line) => line.state)).toEqual([
      'cancelled',
      'cancelledKeepingQuota',
    ]);
    expect(asked(one)).toEqual([['O1', 2]]);
    expect(asked(ask(one, [state('O1', 2, 'cancelled')]).book)).toEqual([]);
  });

  it('is asked until the cut-off, or as long as the batch is open; of stock for a month', () => {
    const book = cancelled(bookWith([aLine('NAS', 3), aLine('SEL', 2)], { status: 'closed' }));
    expect(asked(book, august(7))).toEqual([['O1', 5]]);
    expect(asked(book, august(7) + 1000)).toEqual([['O1', 2]]);
    expect(asked(book, august(2) + 30 * 86_400_000)).toEqual([['O1', 2]]);
    expect(asked(book, august(2) + 30 * 86_400_000 + 1000)).toEqual([]);
    const open = { ...book, batches: [aBatch({ status: 'open' })] };
    expect(asked(open, august(20))).toEqual([['O1', 5]]);
    const done = { ...book, batches: [aBatch({ status: 'done' })] };
    expect(asked(done, august(3))).toEqual([['O1', 2]]);
  });

  it('is not asked of one that was cancelled before: that gave them back', () => {
    const book = bookWith([aLine('NAS', 3)]);
    const orders = book.orders.map((order) => ({ ...order, status: 'confirmed' as const }));
    expect(asked(cancelled({ ...book, orders }))).toEqual([]);
  });

  it('is not asked of a slice: there her pick says it', () => {
    const book = bookWith([aLine('NAS', 3), aLine('NAS', 2)]);
    const kept = ask(book, [state('O1', 1, 'cancelledKeepingQuota')]).book;
    expect(orderIn(kept, 'O1').status).toBe('inProduction');
    expect(asked(kept)).toEqual([]);
    const given = ask(book, [state('O1', 1, 'cancelled')]).book;
    expect(orderIn(given, 'O1').lines[0]?.state).toBe('cancelled');
    expect(asked(given)).toEqual([]);
  });
});
