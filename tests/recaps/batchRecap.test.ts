import * as fc from 'fast-check';
import { HOUR } from '../../src/domain/calendar';
import type { Order } from '../../src/domain/order';
import { batchRecap } from '../../src/recaps/batchRecap';
import { buyerRecap } from '../../src/recaps/buyerRecap';
import { dashboard } from '../../src/recaps/dashboard';
import { recapGrid } from '../../src/recaps/layRecap';
import { materialRecap } from '../../src/recaps/materialRecap';
import type { Recap, RecapCell, RecapTable } from '../../src/recaps/recap';
import { aLine, anOrder } from '../domain/anOrder';
import { aBatch, aBook, aBuyer, aProduct, aShop, august } from '../domain/book';
import { aKitchen } from '../domain/material/aKitchen';
import { anyBook, reversed } from './anyBook';

const phoned = (nth: number) => aBuyer({ whatsapp: `628121111000${nth}` });

/** 2 August 2026 is a Sunday. */
const at = (day: number, hour: number, units: number, nth: number, changes: Partial<Order> = {}): Order => {
  const when = august(day, hour, 15);
  const lines = [aLine('NAS', units, { at: when })];
  return anOrder(`O${day}${hour}${nth}`, lines, { at: when, buyer: phoned(nth), ...changes });
};

const owing = { downPayment: 50_000, downPaymentDue: august(4) } as const;
const paid = { ...owing, booked: [['downPayment', 'received', 50_000]] } as const;

const orders = [
  at(1, 10, 4, 1, { ...paid, status: 'shipped', shippedAt: august(14, 9) }),
  at(2, 20, 3, 2, { ...paid, status: 'shipped', shippedAt: august(13, 9) }),
  at(2, 20, 3, 3, { ...owing, status: 'expired' }),
  at(3, 8, 3, 1, { ...owing, status: 'awaitingDownPayment' }),
  at(3, 9, 2, 4, { status: 'waitingList', lines: [aLine('KAS', 2, { state: 'queued', price: 80_000 })] }),
  at(3, 9, 1, 5, {
    status: 'rejected',
    reasons: [{ code: 'poolFull', params: {} }],
    lines: [aLine('NAS', 1, { state: 'queued' })],
  }),
  at(3, 9, 6, 6, {
    status: 'rejected',
    reasons: [{ code: 'alreadyClosed', params: {} }],
    lines: [aLine('NAS', 6, { state: 'queued' })],
  }),
  at(3, 9, 7, 7, {
    status: 'cancelled',
    cause: 'buyer',
    lines: [aLine('NAS', 7, { state: 'queued' })],
  }),
  at(3, 9, 8, 8, { status: 'cancelled', lines: [aLine('NAS', 8, { state: 'queued' })] }),
  at(20, 20, 1, 2, { batch: 'September' }),
  at(21, 21, 1, 9, { batch: 'September', buyer: aBuyer({ whatsapp: '' }) }),
];

const batches = [
  aBatch({ quotaUnits: 10, status: 'done' }),
  aBatch({ name: 'September', opens: august(20, 8), shippingStarts: null }),
  aBatch({ name: 'Oktober', status: 'scheduled' }),
];
const products = [aProduct('NAS'), aProduct('KAS')];

const made = (language: 'id' | 'en' = 'id', changes = {}): Recap =>
  batchRecap(aBook({ orders, batches, products, shop: aShop({ language }), ...changes }));

const rowsBelow = (recap: Recap, caption: string) =>
  recap.below.find((table) => table.caption === caption)?.rows;

describe('Rekap Batch', () => {
  it('has a line a batch that has begun', () => {
    const recap = made();
    const line = (index: number) =>
      Object.fromEntries(recap.headers.map((header, column) => [header, recap.rows[index]?.[column]]));
    expect(recap.rows).toHaveLength(2);
    expect(line(0)).toEqual({
      Batch: 'Agustus',
      Pesanan: 3,
      Unit: 10,
      Omzet: 750_000,
      'Uang masuk': 100_000,
      Patokan: 'kuota 10',
      // Opened on the 1st at 9.00: the 5th unit came on the 2nd at 20.15, the 10th on the 3rd at 8.15.
      'Jam ke 50%': 36,
      'Jam ke 100%': 48,
      'Membayar DP': '2 dari 4',
      Menunggu: 1,
      Batal: 2,
      Kedaluwarsa: 1,
      Ditolak: 2,
      // One each on Saturday, Sunday and Monday, at 8, 10 and 20 o'clock: the earliest of them.
      'Hari teramai': 'Senin (1)',
      'Jam teramai': '08.00–08.59 (1)',
      'Pembeli baru': 2,
      'Pembeli berulang': 0,
      Dikirim: 2,
      'Hari terlambat': 2,
    });
    expect(line(1)).toMatchObject({
      Batch: 'September',
      Patokan: 'terjual 2',
      'Jam ke 50%': 13,
      'Jam ke 100%': 38,
      'Membayar DP': '',
      'Hari teramai': 'Kamis (1)',
      'Jam teramai': '20.00–20.59 (1)',
      'Pembeli baru': 0,
      'Pembeli berulang': 1,
      'Hari terlambat': '',
    });
  });

  it('names what was wanted and not served, by product', () => {
    expect(rowsBelow(made(), 'Produk per batch')).toEqual([
      ['Agustus', 'Kue NAS', 10, 750_000, 9, 675_000],
      ['Agustus', 'Kue KAS', 0, 0, 2, 160_000],
      ['September', 'Kue NAS', 2, 150_000, 0, 0],
    ]);
  });

  it('tells weekdays, hours, months and buyers in shop time', () => {
    const recap = made();
    expect(rowsBelow(recap, 'Per hari, semua batch')).toEqual([
      ['Senin', 1, 3, 225_000],
      ['Kamis', 1, 1, 75_000],
      ['Jumat', 1, 1, 75_000],
      ['Sabtu', 1, 4, 300_000],
      ['Minggu', 1, 3, 225_000],
    ]);
    expect(rowsBelow(recap, 'Per jam, semua batch')).toEqual([
      ['08.00–08.59', 1, 3, 225_000],
      ['10.00–10.59', 1, 4, 300_000],
      ['20.00–20.59', 2, 4, 300_000],
      ['21.00–21.59', 1, 1, 75_000],
    ]);
    expect(rowsBelow(recap, 'Per bulan, semua batch')).toEqual([['Agu 2026', 5, 12, 900_000]]);
    expect(rowsBelow(recap, 'Per pembeli, semua batch')).toEqual([
      ['baru', 3, 10, 750_000],
      ['berulang', 1, 1, 75_000],
      ['tanpa nomor', 1, 1, 75_000],
    ]);
  });

  it('says of each batch when most orders came, of those that are in, in shop time', () => {
    const busy = [
      at(2, 20, 1, 1),
      at(2, 21, 9, 2),
      at(8, 20, 1, 3),
      at(9, 7, 1, 4),
      ...[5, 6, 7, 8].map((nth) => at(3, 9, 5, nth, { status: 'expired' })),
      at(20, 20, 1, 1, {
        batch: 'September',
        status: 'waitingList',
        lines: [aLine('NAS', 1, { state: 'queued' })],
      }),
    ];
    const of = (recap: Recap) =>
      ['Hari teramai', 'Jam teramai', 'Busiest weekday', 'Busiest hour'].flatMap((title) =>
        recap.headers.includes(title) ? [recap.rows.map((row) => row[recap.headers.indexOf(title)])] : [],
      );
    expect(of(made('id', { orders: busy }))).toEqual([
      ['Minggu (3)', ''],
      ['20.00–20.59 (2)', ''],
    ]);
    expect(of(made('en', { orders: busy }))).toEqual([
      ['Sunday (3)', ''],
      ['20.00–20.59 (2)', ''],
    ]);
  });

  it('gives a share only where there are twenty who owed a DP', () => {
    const owed = (count: number) => {
      const many = Array.from({ length: count }, (_, index) =>
        at(2, 10, 1, index, index === 0 ? paid : owing),
      );
      const named = many.map((order, index) => ({ ...order, no: `M${index}` }));
      return made('id', { orders: named }).rows[0]?.[8];
    };
    expect([owed(19), owed(20)]).toEqual(['1 dari 19', '5% (1 dari 20)']);
  });

  it('says which orders were sent before their date was kept', () => {
    const old = made('en', { orders: [at(1, 10, 1, 1, { status: 'done' })] });
    expect(old.notes.at(-1)).toBe('1 order was shipped without a date on record.');
    expect(old.rows[0]?.slice(-2)).toEqual([0, '']);
  });
});

it("law: received is Σ Dibayar, orders are all that are in or wait, hours never fall, and rows' order changes nothing", () => {
  fc.assert(
    fc.property(anyBook, (book) => {
      const recap = batchRecap(book);
      const sumOf = (header: string): number => Number(recap.totals[recap.headers.indexOf(header)] ?? 0);
      let [living, paidIn] = [0, 0];
      for (const { status, booked } of book.orders) {
        if (!['expired', 'cancelled', 'rejected'].includes(status)) living += 1;
        for (const [kind, state, amount] of booked) {
          if (['downPayment', 'balance', 'transferred'].includes(kind) && state === 'received')
            paidIn += amount;
          if (kind === 'refund' && state === 'sent') paidIn -= amount;
        }
      }
      expect(sumOf('Uang masuk')).toBe(paidIn);
      expect(sumOf('Pesanan') + sumOf('Menunggu')).toBe(living);
      expect(
        sumOf('Pesanan') + sumOf('Menunggu') + sumOf('Batal') + sumOf('Kedaluwarsa') + sumOf('Ditolak'),
      ).toBe(book.orders.length);
      for (const table of recap.below.slice(1)) {
        expect(Number(table.totals[3] ?? 0)).toBe(sumOf('Omzet'));
        expect(Number(table.totals[1] ?? 0)).toBe(sumOf('Pesanan'));
      }
      const hours = recap.rows.map((row) => [row[6], row[7]]);
      for (const [half, full] of hours)
        if (full !== '') expect(Number(half)).toBeLessThanOrEqual(Number(full));
      expect(recapGrid(batchRecap(reversed(book)))).toEqual(recapGrid(recap));
    }),
    { numRuns: 150 },
  );
});

it('measures by time of acceptance, not of the first wish', () => {
  const late = at(1, 10, 4, 1);
  const promoted = {
    ...late,
    lines: late.lines.map((line) => ({ ...line, promotedAt: august(1, 9) + 50 * HOUR })),
  };
  expect(made('id', { orders: [promoted] }).rows[0]?.slice(6, 8)).toEqual(['', '']);
  const [batch] = made('id', { orders: [promoted], batches: [aBatch()] }).rows;
  expect(batch?.slice(5, 8)).toEqual(['terjual 4', 50, 50]);
});

it('says the same Omzet, orders and units as Dasbor, Rekap Pelanggan and Rekap Bahan: without Ongkir, without what is to be checked', () => {
  const any = aBook({
    batches: [aBatch()],
    products,
    orders: [
      at(1, 10, 4, 1, { shipping: 20_000, discount: 30_000 }),
      at(1, 11, 9, 2, { status: 'needsReview' }),
      at(1, 12, 5, 3, {
        lines: [aLine('NAS', 5, { state: 'offered' }), aLine('NAS', 1), aLine('NAS', 7, { state: 'queued' })],
      }),
      at(1, 13, 6, 4, { status: 'waitingList', lines: [aLine('NAS', 6, { state: 'queued' })] }),
    ],
  });
  const under = ({ headers, totals, rows }: RecapTable): (RecapCell | undefined)[] => {
    const line = totals.length > 0 ? totals : (rows[0] ?? []);
    return ['Pesanan', 'Unit', 'Omzet'].map((header) => line[headers.indexOf(header)]);
  };
  // 4 × 75.000 − 30.000, and one of 75.000.
  const expected = [2, 5, 345_000];
  expect(under(batchRecap(any))).toEqual(expected);
  expect(under(buyerRecap(any))).toEqual(expected);
  expect(under(dashboard(any, august(2)))).toEqual(expected);
  const kitchen = aKitchen([['Tepung', 'kg', '', '1 kg', 12_000, 0]], [['NAS', 'Tepung', '200 g']]);
  expect(materialRecap(any, kitchen).below[0]?.rows[0]?.slice(1, 3)).toEqual([5, 345_000]);
});
