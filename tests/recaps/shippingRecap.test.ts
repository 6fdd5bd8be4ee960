import * as fc from 'fast-check';
import type { Order } from '../../src/domain/order';
import { shippingRecap } from '../../src/recaps/shippingRecap';
import { toDo } from '../../src/recaps/toDo';
import { aLine, anOrder } from '../domain/anOrder';
import { aBatch, aBook, aBuyer, aShop, august } from '../domain/book';

const NOW = august(13, 10);

const orders = [
  anOrder('A', [aLine('NAS', 2)], {
    buyer: aBuyer({ name: 'Ani', delivery: 'SiCepat', sender: 'Toko Bunga', senderPhone: '6281300000001' }),
    booked: [['downPayment', 'received', 50_000]],
  }),
  anOrder('B', [aLine('NAS', 1), aLine('NAS', 3, { state: 'queued' })], {
    courier: 'JNE',
    packed: true,
    status: 'readyToShip',
    batch: 'COD',
  }),
  anOrder('C', [aLine('NAS', 1)], { status: 'shipped', courier: 'JNE', batch: 'COD' }),
  anOrder('D', [aLine('NAS', 1)], { status: 'shipped', courier: 'JNE', tracking: 'JP001' }),
  anOrder('E', [aLine('NAS', 1)], { courier: 'JNE', batch: '', at: august(4, 9) }),
  anOrder('F', [aLine('NAS', 1)], { status: 'shipped', batch: 'Juli' }),
  anOrder('G', [aLine('NAS', 1)], { status: 'done' }),
  anOrder('H', [aLine('NAS', 1)], { status: 'cancelled' }),
  anOrder('I', [aLine('NAS', 1)], { status: 'awaitingDownPayment' }),
  anOrder('J', [aLine('NAS', 1)], { status: 'shipped', buyer: aBuyer({ delivery: 'ambil sendiri' }) }),
];

const batches = [
  aBatch(),
  aBatch({ name: 'COD', balanceDue: 'cashOnDelivery', shippingStarts: august(11) }),
  aBatch({ name: 'Juli', status: 'done', shippingStarts: august(1) }),
];

const recapOf = (some: readonly Order[], language: 'id' | 'en' = 'id') =>
  shippingRecap(aBook({ orders: some, batches, shop: aShop({ language }) }));

describe('Rekap Kirim', () => {
  it('has a line for each order that is to be sent, by courier and day', () => {
    const recap = recapOf(orders);
    const phone = '6281211112222';
    const home = 'Jl. Melati 3, Bantul';
    expect(recap.headers.join(' | ')).toBe(
      'No. Pesanan | Tanggal kirim | Dikirim lewat | Nama | WhatsApp | Alamat | Pesanan | COD ditagih | Sisa | Pengirim | HP pengirim | Status | Kurir | Resi | Dikemas | Tercatat',
    );
    expect(recap.rows.map((row) => row.slice(0, -1))).toEqual([
      [
        'J',
        '12/08/2026',
        'ambil sendiri',
        'Wati',
        phone,
        home,
        '1 × Kue NAS',
        0,
        75_000,
        '',
        '',
        'Dikirim',
        '',
        '',
        false,
      ],
      [
        'E',
        '04/08/2026',
        'JNE',
        'Wati',
        phone,
        home,
        '1 × Kue NAS',
        0,
        75_000,
        '',
        '',
        'Dikonfirmasi',
        'JNE',
        '',
        false,
      ],
      [
        'B',
        '11/08/2026',
        'JNE',
        'Wati',
        phone,
        home,
        '1 × Kue NAS',
        75_000,
        75_000,
        '',
        '',
        'Siap kirim',
        'JNE',
        '',
        true,
      ],
      [
        'C',
        '11/08/2026',
        'JNE',
        'Wati',
        phone,
        home,
        '1 × Kue NAS',
        75_000,
        75_000,
        '',
        '',
        'Dikirim',
        'JNE',
        '',
        false,
      ],
      [
        'A',
        '12/08/2026',
        'SiCepat',
        'Ani',
        phone,
        home,
        '2 × Kue NAS',
        0,
        100_000,
        'Toko Bunga',
        '6281300000001',
        'Dikonfirmasi',
        '',
        '',
        false,
      ],
    ]);
    expect(recap.rows[2]?.at(-1)).toBe(
      '{"name":"[\\"B\\"]","was":{"courier":"JNE","tracking":"","packed":true}}',
    );
    expect([...recap.subtotals.values()].map((sums) => [sums[0], sums[7], sums[8]])).toEqual([
      ['ambil sendiri', 0, 75_000],
      ['JNE', 150_000, 225_000],
      ['SiCepat', 0, 100_000],
    ]);
    expect(recap.totals.slice(7, 9)).toEqual([150_000, 400_000]);
    expect(recap.notes).toEqual([
      'dibuat {moment}',
      'Tidak ditampilkan: 1 pesanan yang belum Dikonfirmasi.',
      'Tidak ditampilkan: 2 pesanan Dikirim dengan Resi, atau dari batch yang sudah selesai.',
      'Tidak ditampilkan: 1 pesanan Selesai.',
      'Tidak ditampilkan: 1 pesanan batal, ditolak atau kedaluwarsa.',
    ]);
  });

  it('says so in English, too', () => {
    const recap = recapOf(orders, 'en');
    expect(recap.headers.slice(6, 9)).toEqual(['Items', 'COD to collect', 'Balance']);
    expect(recap.notes.slice(1, 3)).toEqual([
      'Left out: 1 order not Confirmed yet.',
      'Left out: 2 Shipped orders with a tracking number, or of batches that are done.',
    ]);
  });

  it('Perlu Tindakan names what is late, and what was sent without its number but for what was handed over', () => {
    const rows = toDo(aBook({ orders, batches }), NOW).rows.filter(([what]) =>
      ['Terlambat kirim', 'Isi resi'].includes(String(what)),
    );
    expect(rows.map(([what, subject]) => [what, subject])).toEqual([
      ['Terlambat kirim', 'Agustus'],
      ['Terlambat kirim', 'COD'],
      ['Isi resi', 'C'],
    ]);
    expect(rows[0]?.[2]).toContain('Mulai kirim 12/08/2026 sudah lewat, 1 pesanan belum Dikirim.');
    const earlier = toDo(aBook({ orders, batches }), august(12, 23, 59)).rows;
    expect(earlier.filter(([what]) => what === 'Terlambat kirim').map(([, batch]) => batch)).toEqual(['COD']);
  });
});

describe('one courier', () => {
  const by = (no: string, courier: string, day: number): Order =>
    anOrder(no, [aLine('NAS', 1)], { courier, at: august(3, day) });
  const some = [
    by('A', 'jne', 2),
    by('B', 'JNE', 1),
    by('C', 'J N E ', 3),
    by('D', '', 4),
    by('E', 'jnt', 5),
  ];

  it('is one part however it is typed, under the spelling of the earliest order', () => {
    const recap = recapOf(some);
    expect(recap.rows.map((row) => [row[0], row[2], row[12]])).toEqual([
      ['D', '', ''],
      ['B', 'JNE', 'JNE'],
      ['A', 'JNE', 'jne'],
      ['C', 'JNE', 'J N E '],
      ['E', 'jnt', 'jnt'],
    ]);
  });

  it('has sums of its own, and so have parcels without one', () => {
    const names = (language: 'id' | 'en') =>
      [...recapOf(some, language).subtotals.values()].map(([one]) => one);
    expect(names('id')).toEqual(['Tanpa kurir', 'JNE', 'jnt']);
    expect(names('en')[0]).toBe('No courier');
  });
});

const anyOrders = fc.array(
  fc.record({
    status: fc.constantFrom<Order['status'][]>(
      ...(['needsReview', 'awaitingDownPayment', 'confirmed', 'inProduction', 'readyToShip'] as const),
      ...(['shipped', 'done', 'expired', 'cancelled', 'rejected'] as const),
    ),
    batch: fc.constantFrom('Agustus', 'COD', 'Juli', ''),
    courier: fc.constantFrom('', 'JNE', 'jne', 'SiCepat'),
    tracking: fc.constantFrom('', 'JP1'),
    units: fc.integer({ min: 1, max: 5 }),
    paid: fc.constantFrom(0, 50_000, 75_000),
  }),
  { maxLength: 15 },
);

/** The plain way: what of it is in the table, and what it still owes. */
const toSend = ({ status, tracking, batch }: Pick<Order, 'status' | 'tracking' | 'batch'>): boolean =>
  ['confirmed', 'inProduction', 'readyToShip'].includes(status) ||
  (status === 'shipped' && tracking === '' && batch !== 'Juli');

it('sums what its lines owe; every order is in a line or in a note; the order of rows changes nothing', () => {
  fc.assert(
    fc.property(anyOrders, (drawn) => {
      const some = drawn.map(({ units, paid, ...changes }, index) =>
        anOrder(`PO-${index + 10}`, [aLine('NAS', units)], {
          ...changes,
          booked: [['balance', 'received', Math.min(paid, units * 75_000)]],
        }),
      );
      const recap = recapOf(some);
      const owes = drawn
        .filter(toSend)
        .map(({ units, paid }) => units * 75_000 - Math.min(paid, units * 75_000));
      const noted = recap.notes.slice(1).map((note) => Number(/\d+/.exec(note)?.[0]));
      expect(recap.totals[8]).toBe(owes.reduce((a, b) => a + b, 0));
      expect(recap.rows.length + noted.reduce((a, b) => a + b, 0)).toBe(some.length);
      expect(recapOf([...some].reverse())).toEqual(recap);
      const parts = recap.rows.map((row) => row[2]);
      expect(parts.filter((part, at) => part !== parts[at - 1])).toHaveLength(new Set(parts).size);
    }),
    { numRuns: 60 },
  );
});
