import type { Order } from '../../src/domain/order';
import type { StockRow } from '../../src/domain/orderBook';
import type { Problem } from '../../src/domain/problem';
import { productionRecap } from '../../src/recaps/productionRecap';
import { aLine, anOrder } from '../domain/anOrder';
import { aBatch, aBook, aProduct, august } from '../domain/book';

const products = [aProduct('NAS'), aProduct('KRP', { mode: 'readyStock' })];
const put = (units: number, problems: readonly Problem[] = []): StockRow => ({
  code: 'KRP',
  units,
  problems,
});
const of = (no: string, units: number, day: number, changes: Partial<Order> = {}): Order =>
  anOrder(no, [aLine('KRP', units)], { at: august(2, day), ...changes });

/** Batch, Dipesan, Belum dihitung, Dari stok and Harus dibuat of Keripik. */
const keripik = (orders: readonly Order[], ...stock: StockRow[]) => {
  const batches = [aBatch(), aBatch({ name: 'Juli', status: 'done' })];
  const { rows } = productionRecap(aBook({ products, orders, batches, stock }));
  const own = rows.filter((row) => row[3] === 'KRP');
  return own.map((row) => [row[2], ...row.slice(6, 10)]);
};

describe('what lies in stock', () => {
  it('is ordered, and not made', () => {
    expect(keripik([of('A', 8, 1)], put(10))).toEqual([['Agustus', 8, 0, 8, 0]]);
  });

  it('is no more than what is there: the rest is to be made', () => {
    expect(keripik([of('A', 8, 1)], put(10), put(-5))).toEqual([['Agustus', 8, 0, 5, 3]]);
    expect(keripik([of('A', 8, 1)], put(2), put(-5))).toEqual([['Agustus', 8, 0, 0, 8]]);
  });

  it('is all of it while a row of Stok cannot be read', () => {
    const dark = put(0, [{ code: 'unreadableCell', params: {} }]);
    expect(keripik([of('A', 8, 1)], put(2), dark)).toEqual([['Agustus', 8, 0, 8, 0]]);
  });

  it('is for who came first, and what is sent has taken it already', () => {
    const orders = [of('A', 3, 1), of('B', 3, 2, { batch: '' }), of('C', 2, 3, { status: 'shipped' })];
    // 6 are there: 2 went with C, 3 are for A, 1 for B.
    expect(keripik(orders, put(6))).toEqual([
      ['', 3, 0, 1, 2],
      ['Agustus', 5, 0, 5, 0],
    ]);
  });

  it('is not there any more once it went with orders that are done, or is kept by a cancelled one', () => {
    const gone = [
      of('A', 3, 1, { batch: 'Juli', status: 'done' }),
      of('B', 2, 1, { batch: '', status: 'done' }),
      anOrder('C', [aLine('KRP', 1, { state: 'cancelledKeepingQuota' })], { status: 'cancelled' }),
    ];
    // 10 − 3 − 2 − 1 leaves 4.
    expect(keripik([...gone, of('D', 6, 2)], put(10))).toEqual([['Agustus', 6, 0, 4, 2]]);
  });

  it('is claimed by who is counted, not by who still owes the DP', () => {
    const orders = [of('A', 4, 1, { status: 'awaitingDownPayment' }), of('B', 3, 2, { batch: '' })];
    expect(keripik(orders, put(3))).toEqual([
      ['', 3, 0, 3, 0],
      ['Agustus', 0, 4, 0, 0],
    ]);
  });
});

describe('an order without batch', () => {
  it('leaves the table once it is Selesai, and is counted below', () => {
    const book = aBook({
      products,
      stock: [put(10)],
      orders: [of('A', 2, 1, { batch: '', status: 'done' }), of('B', 3, 2, { batch: '', status: 'shipped' })],
    });
    const { rows, notes } = productionRecap(book);
    expect(rows.map((row) => row.slice(6, 10))).toEqual([[3, 0, 3, 0]]);
    expect(notes).toContain('Tidak dihitung: 2 unit pada 1 pesanan Selesai tanpa batch.');
  });

  it('does so, too, where its batch is on the tab no more', () => {
    expect(keripik([of('A', 2, 1, { batch: 'Hilang', status: 'done' })], put(10))).toEqual([]);
    expect(keripik([of('A', 2, 1, { batch: 'Hilang' })], put(10))).toEqual([['Hilang', 2, 0, 2, 0]]);
  });

  it('stays with its batch while that is not Selesai', () => {
    expect(keripik([of('A', 2, 1, { status: 'done' })], put(10))).toEqual([['Agustus', 2, 0, 2, 0]]);
  });
});

it('lines go by supplier, then by ship date, the shelf first and what has no date last', () => {
  const batches = [
    aBatch({ name: 'Nanti', shippingStarts: null }),
    aBatch({ name: 'Kedua', shippingStarts: august(22) }),
    aBatch({ name: 'Pertama', shippingStarts: august(12) }),
    aBatch({ name: 'Sehari', shippingStarts: august(12) }),
  ];
  const names = ['Nanti', 'Kedua', 'Sehari', 'Pertama', ''];
  const orders = names.flatMap((batch, nth) => [
    anOrder(`A${nth}`, [aLine('KRP', 1), aLine('NAS', 1), aLine('IDA', 1)], { batch }),
  ]);
  const known = [...products, aProduct('IDA', { supplier: 'Bu Ida' })];
  const { rows } = productionRecap(aBook({ products: known, orders, batches, stock: [put(9)] }));
  expect(rows.map((row) => `${row[0]} ${row[2]} ${row[3]}`)).toEqual([
    ...['', 'Pertama', 'Sehari', 'Kedua', 'Nanti'].flatMap((name) => [` ${name} NAS`, ` ${name} KRP`]),
    ...['', 'Pertama', 'Sehari', 'Kedua', 'Nanti'].map((name) => `Bu Ida ${name} IDA`),
  ]);
});

it('what died or waits in batches that are over is not spoken of', () => {
  const dead = (no: string, batch: string): Order =>
    anOrder(no, [aLine('NAS', 2)], { status: 'cancelled', batch });
  const waiting = (no: string, batch: string): Order =>
    anOrder(no, [aLine('NAS', 4, { state: 'queued' })], { status: 'waitingList', batch });
  const review = (no: string, batch: string): Order =>
    anOrder(no, [aLine('NAS', 8)], { status: 'needsReview', batch });
  const batches = [
    aBatch(),
    aBatch({ name: 'Juli', status: 'done' }),
    aBatch({ name: 'Juni', status: 'cancelled' }),
  ];
  const orders = ['Agustus', 'Juli', 'Juni', ''].flatMap((batch) => [
    ...[dead(`D${batch}`, batch), waiting(`W${batch}`, batch), review(`R${batch}`, batch)],
  ]);
  expect(productionRecap(aBook({ products, orders, batches })).notes.slice(2)).toEqual([
    'Tidak dihitung: 2 pesanan batal, ditolak atau kedaluwarsa (4 unit).',
    'Tidak dihitung: 8 unit di daftar tunggu (2 pesanan).',
    'Tidak dihitung: 16 unit pada 2 pesanan yang perlu dicek.',
  ]);
});
