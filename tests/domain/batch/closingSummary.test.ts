import { closingSummary } from '../../../src/domain/batch/closingSummary';
import { closedText, closingQuestion } from '../../../src/messages/closingText';
import { aLine, anOrder } from '../anOrder';
import { aBatch, aBook, aProduct, aShop, august } from '../book';

const batch = aBatch({ minimumUnits: 10, ifBelowMinimum: 'cancel', balanceDue: 'beforeShipping' });

// NAS costs Rp75.000.
const orders = [
  anOrder('PO-1', [aLine('NAS', 2)], { status: 'awaitingDownPayment', downPayment: 75_000 }),
  anOrder('PO-2', [aLine('NAS', 3), aLine('NAS', 1, { state: 'queued' })], {
    booked: [['downPayment', 'received', 100_000]],
  }),
  anOrder('PO-3', [aLine('NAS', 1)], { booked: [['balance', 'received', 75_000]] }),
  anOrder('PO-4', [aLine('NAS', 4, { state: 'queued' })], { status: 'waitingList' }),
  anOrder('PO-5', [aLine('NAS', 1, { state: 'offered' })], { status: 'offered' }),
  anOrder('PO-6', [aLine('NAS', 2)], { status: 'needsReview' }),
  anOrder('PO-7', [aLine('NAS', 9)], { status: 'cancelled' }),
  anOrder('PO-8', [aLine('NAS', 9)], { batch: 'Lain' }),
];

const shop = aShop({ name: 'Dapur Rina' });
const other = aBatch({ name: 'Lain', status: 'scheduled', opens: august(20), closes: august(25) });
const book = aBook({ batches: [batch, other], products: [aProduct('NAS')], orders, shop });
const summary = closingSummary(book, batch);

describe('how a batch stands when it is to be closed', () => {
  it('is what is accepted, awaited, owed, offered, waiting and under review', () => {
    expect(summary).toMatchObject({
      accepted: { orders: 3, units: 6, amount: 450_000 },
      awaiting: { orders: 1, units: 2, amount: 75_000 },
      unpaid: { orders: 2, units: 5, amount: 275_000 },
      offered: { orders: 1, units: 1 },
      waiting: { orders: 2, units: 5 },
      review: { orders: 1, units: 2 },
      owed: [
        { no: 'PO-1', amount: 150_000 },
        { no: 'PO-2', amount: 125_000 },
      ],
    });
  });

  it.each(['shipped', 'done'] as const)('names nobody as waiting or offered beside what is %s', (status) => {
    const rest = [aLine('NAS', 1, { state: 'queued' }), aLine('NAS', 1, { state: 'offered' })];
    const sent = anOrder('PO-1', [aLine('NAS', 2), ...rest], { status });
    const { accepted, offered, waiting } = closingSummary({ ...book, orders: [sent] }, batch);
    expect([accepted.orders, offered.orders, waiting.orders]).toEqual([1, 0, 0]);
  });

  describe('of a batch that pays on delivery', () => {
    const delivered = aBatch({ balanceDue: 'cashOnDelivery' });
    const cod = { ...book, batches: [delivered] };
    const toldOf = (...some: typeof orders): string[] =>
      closedText(closingSummary({ ...cod, orders: some }, delivered), delivered, shop, true)
        .split('\n')
        .slice(2, -5);

    it('owes the DP now, and the rest to the courier', () => {
      // PO-1: Rp150.000, DP Rp75.000 missing; PO-2: Rp225.000 less Rp100.000; PO-3 is paid.
      expect(closingSummary(cod, delivered)).toMatchObject({
        unpaid: { orders: 1, units: 2, amount: 75_000 },
        onDelivery: { orders: 2, units: 5, amount: 200_000 },
        owed: [{ no: 'PO-1', amount: 75_000 }],
      });
    });

    it('says both', () => {
      expect(toldOf(...orders.slice(0, 3))).toEqual([
        'Belum lunas:',
        'PO-1: Rp75.000',
        'Ditagih saat kirim (COD): 2 pesanan, Rp200.000',
      ]);
      expect(closingQuestion(closingSummary(cod, delivered), delivered, book, august(4)).split('\n')).toEqual(
        expect.arrayContaining([
          'Belum lunas: 1 pesanan, 2 unit, sisa Rp75.000',
          'Ditagih saat kirim (COD): 2 pesanan, Rp200.000',
        ]),
      );
    });

    it('owes no DP that she has waived', () => {
      const waived = orders.slice(0, 1).map((order) => ({ ...order, status: 'confirmed' as const }));
      expect(toldOf(...waived)).toEqual(['Ditagih saat kirim (COD): 1 pesanan, Rp150.000']);
    });

    it('is paid only where nothing at all is outstanding', () => {
      expect(toldOf(...orders.slice(2, 3))).toEqual(['Semua sudah lunas.']);
      expect(toldOf(...orders.slice(2, 5))).toEqual(['Ditawari: 1 pesanan, 1 unit']);
    });
  });

  it('is closed as of its Tutup where that has passed', () => {
    const last = (at: number) => closingQuestion(summary, batch, book, at).split('\n').at(-2);
    expect(last(august(5, 20))).toMatch(/^Sesudah ini pesanan baru tidak masuk batch ini/);
    expect(last(august(5, 20, 0, 1))).toMatch(
      /^Waktu Tutup \(5 Agu 2026 20.00 WIB\) sudah lewat: ditutup per saat itu/,
    );
  });

  it('is asked in words, with what comes of a minimum that is missed', () => {
    expect(closingQuestion(summary, batch, book, august(4)).split('\n')).toEqual([
      'Tutup batch Agustus sekarang?',
      '',
      'Diterima: 3 pesanan, 6 unit, Rp450.000',
      'Menunggu DP: 1 pesanan, 2 unit, kurang Rp75.000',
      'Belum lunas: 2 pesanan, 5 unit, sisa Rp275.000',
      'Ditawari: 1 pesanan, 1 unit',
      'Daftar tunggu: 2 pesanan, 5 unit',
      'Perlu dicek: 1 pesanan, 2 unit',
      'Minimum unit batch Agustus: 8 dari 10: belum tercapai → Batalkan semua',
      '',
      'Sesudah ini pesanan baru tidak masuk batch ini lagi.',
      // Mulai produksi is its cut-off.
      'Daftar tunggu tetap ditawari unit yang kembali, sampai 7 Agu 2026 00.00 WIB.',
    ]);
  });

  describe('says of those who wait', () => {
    const last = (change: Partial<typeof batch>, now: number, its = summary) =>
      closingQuestion(its, { ...batch, productionStarts: null, ...change }, book, now)
        .split('\n')
        .at(-1);

    it('that they are still offered something, until Tutup where nothing else is set', () => {
      expect(last({}, august(4))).toMatch(/tetap ditawari .*, sampai 5 Agu 2026 20.00 WIB\.$/);
      expect(last({ closes: null }, august(4))).toBe('Daftar tunggu tetap ditawari unit yang kembali.');
    });

    it('that it is over where the cut-off has passed', () => {
      const over = /^Daftar tunggu tidak ditawari lagi: batasnya \(5 Agu 2026 20.00 WIB\) sudah lewat/;
      expect(last({}, august(5, 21))).toMatch(over);
      // Of PO-2 three units are accepted: its Status would take them along.
      expect(last({}, august(5, 21))).toContain('yang sebagian sudah diterima: Keadaan Batal di tab Rincian');
      expect(last({ closes: null, cutOff: august(3) }, august(4))).toMatch(
        /3 Agu 2026 00.00 WIB\) sudah lewat/,
      );
    });

    it('that stock is offered on, alone or beside what is over', () => {
      const stock = { ...book, products: [aProduct('NAS', { mode: 'readyStock' }), aProduct('BOL')] };
      const served = 'Yang hanya menunggu ready stock tetap ditawari.';
      const told = (some: typeof orders): string[] =>
        closingQuestion(
          closingSummary({ ...stock, orders: some }, batch),
          { ...batch, productionStarts: null },
          book,
          august(5, 21),
        )
          .split('\n')
          .slice(-2);
      const bolu = anOrder('PO-9', [aLine('BOL', 1, { state: 'queued' })], { status: 'waitingList' });
      expect(told(orders)).toEqual([expect.stringMatching(/^Waktu Tutup/), served]);
      expect(told([...orders, bolu])).toEqual([
        expect.stringMatching(/^Daftar tunggu tidak ditawari/),
        served,
      ]);
    });

    it('nothing where nobody waits', () => {
      const nobody = closingSummary({ ...book, orders: orders.slice(0, 1) }, batch);
      expect(last({}, august(4), nobody)).toBe('Sesudah ini pesanan baru tidak masuk batch ini lagi.');
    });
  });

  it('is told afterwards: who owes, whom to write to, what to say to the group', () => {
    const lines = closedText(summary, batch, shop, true).split('\n');
    expect(lines[0]).toBe('Batch Agustus sudah ditutup. Rekap Produksi siap.');
    expect(lines).toEqual(expect.arrayContaining(['Belum lunas:', 'PO-1: Rp150.000', 'PO-2: Rp125.000']));
    expect(lines.at(-1)).toMatch(
      /^Open order Agustus di Dapur Rina sudah ditutup. Terima kasih untuk 3 pesanan/,
    );
  });

  it('thanks no group for nothing', () => {
    const nothing = closingSummary(aBook({ batches: [batch] }), batch);
    expect(closedText(nothing, batch, shop, true)).toBe('Batch Agustus sudah ditutup. Rekap Produksi siap.');
    expect(closedText(nothing, batch, shop, false)).toBe('Batch Agustus sudah ditutup.');
  });

  it('names no more than a dialog holds', () => {
    const many = Array.from({ length: 11 }, (_, index) => anOrder(`PO-${index}`, [aLine('NAS', 1)]));
    const text = closedText(
      closingSummary({ ...book, orders: many }, batch),
      batch,
      aShop({ language: 'en' }),
      true,
    );
    expect(text).toContain('… and 3 more orders');
  });
});
