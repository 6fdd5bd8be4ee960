import { quotaRecap } from '../../src/recaps/quotaRecap';
import { aLine, anOrder } from '../domain/anOrder';
import { aBatch, aBook, aProduct, aShop, august } from '../domain/book';

const order = anOrder('PO-1', [aLine('NAS', 2)], { status: 'awaitingDownPayment' });
const batches = [
  aBatch({ quotaUnits: 1, quotaTurnover: 1_000_000 }),
  aBatch({ name: 'Lama', status: 'done', quotaUnits: 9 }),
  aBatch({ name: 'Nanti', status: 'scheduled', quotaUnits: 9 }),
];
const book = aBook({ batches, products: [aProduct('NAS', { quota: 5 })], orders: [order] });

describe('Rekap Kuota', () => {
  it('has a line a quota of the batches that are under way, with what is over', () => {
    const { headers, rows, notes } = quotaRecap(book, august(3, 20, 15));
    expect(headers).toEqual([
      'Batch',
      'Kuota',
      'Batas',
      'Pasti',
      'Menunggu DP',
      'Ditawarkan',
      'Sisa',
      'Lebih',
    ]);
    expect(rows).toEqual([
      ['Agustus', 'Kuota NAS', 5, 0, 2, 0, 3, 0],
      ['Agustus', 'Kuota unit batch Agustus', 1, 0, 2, 0, 0, 1],
      ['Agustus', 'Kuota omzet batch Agustus', 'Rp1.000.000', 'Rp0', 'Rp150.000', 'Rp0', 'Rp850.000', 'Rp0'],
    ]);
    expect(notes).toEqual(['dibuat 3 Agu 2026 20.15 WIB']);
  });

  it('has a minimum under its batch alone: the shelf has none', () => {
    const products = [aProduct('NAS', { lotSize: 2 })];
    const { rows } = quotaRecap(aBook({ batches: [aBatch()], products, orders: [] }), august(3));
    expect(rows.map(([batch]) => batch)).toEqual(['Agustus']);
  });

  it('differs in English only in words', () => {
    const english = quotaRecap({ ...book, shop: aShop({ language: 'en' }) }, august(3));
    expect(english.rows.map((row) => row.slice(2))).toEqual(
      quotaRecap(book, august(3)).rows.map((row) => row.slice(2)),
    );
    expect(english.headers[7]).toBe('Over');
  });
});
