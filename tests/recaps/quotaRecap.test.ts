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

const NO_DEAD =
  'Tidak dihitung: 0 pesanan batal, ditolak atau kedaluwarsa, selain unit “Batal (kuota tetap)”.';

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
    expect(notes).toEqual(['dibuat {moment}', NO_DEAD]);
  });

  it('has a minimum under its batch alone: the shelf has none', () => {
    const products = [aProduct('NAS', { lotSize: 2 })];
    const { rows } = quotaRecap(aBook({ batches: [aBatch()], products, orders: [] }), august(3));
    expect(rows.map(([batch]) => batch)).toEqual(['Agustus']);
  });

  it('has a line for today and this week, and for a day that is exceeded', () => {
    // 3 August 2026 is a Monday, the 10th is the next.
    const perDay = aBatch({ quotaPerDay: 4, quotaPerWeek: 9, closes: august(20) });
    const on = (no: string, day: number, units: number, changes = {}) =>
      anOrder(no, [aLine('NAS', units, { at: august(day, 23, 59), ...changes })], {
        at: august(day, 23, 59),
      });
    const own = aBook({
      batches: [perDay],
      products: [aProduct('NAS')],
      orders: [
        on('A', 3, 5),
        on('B', 4, 4),
        on('C', 10, 2),
        // Of one who came up from the queue the day of the offer counts.
        on('D', 4, 1, { promotedAt: august(11, 8), state: 'offered', until: august(12) }),
      ],
    });
    const perDayOn = (date: string) => `Kuota per hari batch Agustus, ${date}/08/2026`;
    const week = 'Kuota per minggu batch Agustus, mulai 10/08/2026';
    const { rows, notes } = quotaRecap(own, august(11, 9));
    expect(rows).toEqual([
      ['Agustus', perDayOn('03'), 4, 5, 0, 0, 0, 1],
      ['Agustus', perDayOn('11'), 4, 0, 0, 1, 3, 0],
      ['Agustus', week, 9, 2, 0, 1, 6, 0],
    ]);
    expect(notes).toEqual([
      'dibuat {moment}',
      NO_DEAD,
      'Kuota per hari dan per minggu: hari ini dan minggu ini; yang lain hanya bila terlampaui.',
    ]);
    // While it is open, also a day on which nobody has come yet; once it is closed, no longer.
    const closed = { ...own, batches: [{ ...perDay, status: 'closed' as const }] };
    const titles = (book: typeof own) => quotaRecap(book, august(12, 9)).rows.map(([, title]) => title);
    expect(titles(own)).toEqual([perDayOn('03'), perDayOn('12'), week]);
    expect(titles(closed)).toEqual([perDayOn('03'), week]);
  });

  it('differs in English only in words', () => {
    const english = quotaRecap({ ...book, shop: aShop({ language: 'en' }) }, august(3));
    expect(english.rows.map((row) => row.slice(2))).toEqual(
      quotaRecap(book, august(3)).rows.map((row) => row.slice(2)),
    );
    expect(english.headers[7]).toBe('Over');
  });
});
