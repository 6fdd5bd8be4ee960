import * as fc from 'fast-check';
import { orderTotals } from '../../src/domain/payment/orderTotals';
import { buyerRecap } from '../../src/recaps/buyerRecap';
import { recapGrid } from '../../src/recaps/layRecap';
import { aLine, anOrder } from '../domain/anOrder';
import { aBook, aBuyer, aShop, august } from '../domain/book';
import { anyBook, reversed } from './anyBook';

const wati = aBuyer({ name: 'Wati', whatsapp: '6281211110001' });
const rini = aBuyer({ name: 'Rini', whatsapp: '6281211110002' });

const orders = [
  anOrder('A', [aLine('NAS', 2)], {
    ...{ buyer: wati, at: august(2), booked: [['balance', 'received', 50_000]] },
    ...{ shipping: 15_000, discount: 5_000 },
  }),
  anOrder('B', [aLine('NAS', 1)], {
    buyer: { ...wati, name: 'Bu Wati' },
    at: august(20),
    batch: 'September',
  }),
  anOrder('C', [aLine('NAS', 5, { state: 'queued' })], { buyer: rini, at: august(3), status: 'waitingList' }),
  anOrder('D', [aLine('NAS', 9)], { buyer: wati, at: august(25), status: 'cancelled' }),
  anOrder('E', [aLine('NAS', 1)], { buyer: aBuyer({ name: 'Tuti', whatsapp: '' }) }),
  anOrder('F', [aLine('NAS', 1)], { buyer: aBuyer({ name: 'Siti', whatsapp: '' }) }),
  anOrder('G', [aLine('NAS', 1)], {
    buyer: rini,
    status: 'expired',
    booked: [['balance', 'received', 30_000]],
  }),
];

describe('Rekap Pelanggan', () => {
  it('has a line a phone, who buys most first, and orders without one on their own', () => {
    const recap = buyerRecap(aBook({ orders }));
    expect(recap.headers).toEqual([
      'Nama',
      'WhatsApp',
      'Pesanan',
      'Unit',
      'Omzet',
      'Pesanan terakhir',
      'Sisa',
      'Lebih',
      'Batch',
      'Berulang',
    ]);
    expect(recap.rows).toEqual([
      // 150.000 − 5.000, without the 15.000 of Ongkir, and 75.000.
      ['Bu Wati', '6281211110001', 2, 3, 220_000, '20/08/2026', 185_000, 0, 2, 'berulang'],
      ['Tuti', '', 1, 1, 75_000, '02/08/2026', 75_000, 0, 1, ''],
      ['Siti', '', 1, 1, 75_000, '02/08/2026', 75_000, 0, 1, ''],
      ['Rini', '6281211110002', 0, 0, 0, '03/08/2026', 0, 30_000, 0, ''],
    ]);
    expect(recap.totals).toEqual(['Jumlah', '', 4, 5, 370_000, '', 335_000, 30_000, '', '']);
    expect(recap.notes).toEqual([
      'dibuat {moment}',
      'Pesanan, Unit, Omzet = yang diterima. Omzet tanpa Ongkir, sesudah Diskon.',
      'Tidak dihitung: 1 pesanan menunggu atau perlu dicek; Sisa tanpa yang belum diterima.',
      'Tidak dihitung: 2 pesanan batal, ditolak atau kedaluwarsa; uangnya yang belum dikembalikan ada di Lebih.',
      '2 pesanan tanpa nomor WhatsApp yang terbaca: masing-masing satu baris.',
    ]);
  });

  it('speaks English in an English shop', () => {
    const { headers, rows } = buyerRecap(aBook({ orders, shop: aShop({ language: 'en' }) }));
    expect(headers.slice(4, 6)).toEqual(['Turnover', 'Last order']);
    expect(rows[0]?.[9]).toBe('repeat');
  });
});

it("law: sums are Pesanan's, no phone stands there twice, and in another order of rows nothing differs", () => {
  fc.assert(
    fc.property(anyBook, (book) => {
      const recap = buyerRecap(book);
      let [turnover, balance, over] = [0, 0, 0];
      for (const order of book.orders) {
        const totals = orderTotals(order);
        over += totals.over;
        if (['expired', 'cancelled', 'rejected'].includes(order.status)) continue;
        // Nobody owes for what is not accepted, or may yet be refused.
        if (order.status === 'needsReview') continue;
        for (const { state, subtotal } of order.lines) if (state === 'accepted') turnover += subtotal;
        if (order.lines.some(({ state, units }) => state === 'accepted' && units > 0))
          balance += totals.balance;
      }
      expect(recap.totals[4] ?? 0).toBe(turnover);
      expect(recap.totals[7] ?? 0).toBe(over);
      expect(recap.totals[6] ?? 0).toBe(balance);
      const phones = recap.rows.map(([, phone]) => phone).filter(Boolean);
      expect(new Set(phones).size).toBe(phones.length);
      expect(recapGrid(buyerRecap(reversed(book)))).toEqual(recapGrid(recap));
    }),
    { numRuns: 100 },
  );
});
