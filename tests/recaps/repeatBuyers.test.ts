import type { Order } from '../../src/domain/order';
import { batchRecap } from '../../src/recaps/batchRecap';
import { buyerRecap } from '../../src/recaps/buyerRecap';
import { aLine, anOrder } from '../domain/anOrder';
import { aBatch, aBook, aBuyer, august } from '../domain/book';

const sari = aBuyer({ name: 'Sari', whatsapp: '6281200000003' });
const on = (day: number, hour: number, batch = '', changes: Partial<Order> = {}): Order =>
  anOrder(`O${day}-${hour}`, [aLine('NAS', 1)], { buyer: sari, at: august(day, hour), batch, ...changes });

/** Batch and Berulang of Sari; baru and berulang of the batches; the orders of each segment. */
function seen(...orders: Order[]) {
  const book = aBook({ orders, batches: [aBatch(), aBatch({ name: 'September' })] });
  const { rows, headers, below } = batchRecap(book);
  const at = (title: string): number => headers.indexOf(title);
  const segments = below.at(-1)?.rows.map(([name, count]) => [name, count]);
  return {
    buyer: buyerRecap(book).rows[0]?.slice(8),
    batches: rows.map((row) => [row[0], row[at('Pembeli baru')], row[at('Pembeli berulang')]]),
    segments,
  };
}

const NONE = [
  ['Agustus', 0, 0],
  ['September', 0, 0],
];

describe('who has ordered from stock before', () => {
  it('is repeat on another day', () => {
    expect(seen(on(4, 9), on(5, 9), on(6, 9))).toEqual({
      buyer: [0, 'berulang'],
      batches: [...NONE, ['tanpa batch', 1, 1]],
      segments: [
        ['baru', 1],
        ['berulang', 2],
      ],
    });
  });

  it('is new all through the first day, as the shop counts days', () => {
    // 00.30 of the 5th in Jakarta is the 4th in UTC still.
    expect(seen(on(4, 9), on(4, 23)).buyer).toEqual([0, '']);
    expect(seen(on(4, 9), on(4, 23)).segments).toEqual([['baru', 2]]);
    expect(seen(on(4, 23), on(5, 0)).buyer).toEqual([0, 'berulang']);
  });

  it('is repeat in a batch, and after one', () => {
    expect(seen(on(1, 10), on(3, 10, 'Agustus'))).toEqual({
      buyer: [1, 'berulang'],
      batches: [
        ['Agustus', 0, 1],
        ['September', 0, 0],
        ['tanpa batch', 1, 0],
      ],
      segments: [
        ['baru', 1],
        ['berulang', 1],
      ],
    });
    expect(seen(on(1, 10, 'Agustus'), on(9, 10)).batches).toEqual([
      ['Agustus', 1, 0],
      ['September', 0, 0],
      ['tanpa batch', 0, 1],
    ]);
  });

  it('is not, where that order never came to anything', () => {
    expect(seen(on(1, 10, '', { status: 'cancelled' }), on(3, 10)).buyer).toEqual([0, '']);
  });
});
