import { toDo } from '../../src/recaps/toDo';
import { aLine, anOrder } from '../domain/anOrder';
import { aBatch, aBook, aBuyer, aProduct, aShop, august } from '../domain/book';

const NOW = august(3, 10);
const cell = {
  code: 'unreadableCell',
  params: { tab: 'Batch', row: 2, header: 'Mulai produksi', raw: 'x' },
} as const;

describe('Perlu Tindakan', () => {
  it('says so when there is nothing to do', () => {
    const recap = toDo(aBook(), NOW);
    expect(recap.rows).toEqual([]);
    expect(recap.notes).toEqual(['Tidak ada yang perlu dilakukan (per {moment}).']);
  });

  it('shows on a telephone of 360 px what to do, about what, and the beginning of how', () => {
    const ROW_NUMBERS = 46;
    const [what, subject, detail] = toDo(aBook(), NOW).looks;
    const left = 360 - ROW_NUMBERS - Number(what?.width) - Number(subject?.width);
    expect(left).toBeGreaterThan(Number(detail?.width) / 2);
    expect([what, subject, detail].map((look) => look?.wraps)).toEqual([true, true, true]);
  });

  it('lists failures, entries to correct, orders to check, the waiting list and what may be fictitious, in this order', () => {
    const orders = [
      anOrder('PO-1', [aLine('NAS', 2)], {
        status: 'needsReview',
        reasons: [
          { code: 'unreadableQuantity', params: { code: 'NAS', raw: '2-3' } },
          { code: 'missingName', params: {} },
        ],
      }),
      anOrder('PO-2', [aLine('NAS', 4, { state: 'queued' })], { status: 'waitingList' }),
      anOrder('PO-3', [aLine('NAS', 1, { state: 'queued' })], {
        status: 'waitingList',
        buyer: aBuyer({ name: 'Test', whatsapp: '6281200000003' }),
      }),
    ];
    const book = aBook({ orders, products: [aProduct('NAS', { price: null })] });
    const cell = { tab: 'Pengaturan', row: 9, header: 'Nilai', raw: 'separuh' };
    const recap = toDo(
      book,
      NOW,
      [{ code: 'unreadableCell', params: cell }],
      [{ code: 'failure', params: { entry: 'onSweep', what: 'Service error.' } }],
    );
    expect(recap.rows).toEqual([
      [
        'Periksa kegagalan',
        'Pemeriksaan berkala',
        'Pemeriksaan berkala gagal: Service error. Tidak ada yang hilang; pencatatan dicoba lagi dalam 10 menit. Bila Anda memilih menunya, pilih lagi.',
      ],
      ['Perbaiki isian', 'NAS', 'NAS belum punya harga. Isi Harga di tab Produk, atau hapus centang Aktif.'],
      [
        'Perbaiki isian',
        'Pengaturan baris 9',
        'Tab Pengaturan baris 9, Nilai: “separuh” tidak terbaca. Perbaiki isinya.',
      ],
      [
        'Cek pesanan',
        'PO-1',
        'Jumlah NAS tidak terbaca: “2-3”. Tanyakan kepada pembeli. Nama tidak diisi. Tanyakan kepada pembeli.',
      ],
      [
        'Daftar tunggu',
        'Agustus',
        '2 pesanan menunggu (5 unit), ditawari sampai 7 Agu 2026 00.00 WIB. Sesudah itu tanyakan kepada pembeli: pindah batch (kolom Batch), atau batal (Status Batal; yang sebagian sudah diterima: Keadaan Batal di tab Rincian).',
      ],
      ['Mungkin fiktif', 'PO-3', 'Nama atau alamatnya seperti isian coba-coba. Tanyakan kepada pembeli.'],
    ]);
  });

  it('asks what becomes of the orders of a cancelled batch, and says how much was paid for them', () => {
    const paid = { booked: [['downPayment', 'received', 50_000]] } as const;
    const orders = [
      anOrder('PO-1', [aLine('NAS', 2)], { status: 'confirmed', ...paid }),
      anOrder('PO-2', [aLine('NAS', 1, { state: 'queued' })], { status: 'waitingList' }),
      anOrder('PO-3', [aLine('NAS', 1)], { status: 'shipped', ...paid }),
      anOrder('PO-4', [aLine('NAS', 1)], { status: 'cancelled' }),
      anOrder('PO-5', [aLine('NAS', 1)], { status: 'confirmed', batch: 'Lain', ...paid }),
    ];
    const other = aBatch({ name: 'Lain', status: 'closed' });
    const rowsOf = (status: 'cancelled' | 'closed', language: 'id' | 'en' = 'id') =>
      toDo(
        aBook({ batches: [aBatch({ status }), other], orders, shop: aShop({ language }) }),
        NOW,
        [],
        [],
        ({ subject }) => subject,
      );
    const { rows, links } = rowsOf('cancelled');
    expect([rows[0], links?.to[0]]).toEqual([
      [
        'Batch batal',
        'Agustus',
        '2 pesanan masih berjalan di batch yang batal ini; uang yang sudah diterima Rp50.000. Bila jadi batal: pilih Status Batal di tab Pesanan, lalu isi Alasan dengan Toko agar uangnya dikembalikan. Bila tidak: kembalikan Status batch di tab Batch.',
      ],
      'Agustus',
    ]);
    expect(rowsOf('cancelled', 'en').rows[0]?.[2]).toMatch(
      /^2 orders of this cancelled batch still live; Rp50.000 was received/,
    );
    expect(rowsOf('closed').rows.map(([what]) => what)).not.toContain('Batch batal');
  });

  it('warns of a Tutup that was typed as a mere date', () => {
    const book = aBook({ batches: [aBatch({ closes: august(5) })] });
    expect(toDo(book, NOW).rows).toEqual([
      [
        'Perbaiki isian',
        'Agustus',
        'Batch Agustus tutup pukul 00.00 (5 Agu 2026 00.00 WIB). Bila hari itu masih ikut, tulis jamnya, mis. 23.59.',
      ],
    ]);
  });

  it.each([
    ['a Mulai produksi that a copied row has kept', { productionStarts: august(1) }],
    ['a Batas tambahan before Tutup', { cutOff: august(1), productionStarts: august(7) }],
    ['one before Buka, without Tutup', { closes: null, opens: august(2), productionStarts: august(1) }],
  ])('warns of %s', (_, dates) => {
    expect(toDo(aBook({ batches: [aBatch(dates)] }), NOW).rows).toEqual([
      [
        'Perbaiki isian',
        'Agustus',
        'Batch Agustus: Batas tambahan atau Mulai produksi (1 Agu 2026 00.00 WIB) lebih awal dari akhir batch. Sesudah itu DP hanya ditunggu 3 jam, dan daftar tunggu tidak ditawari. Periksa tanggalnya.',
      ],
    ]);
  });

  it.each([
    ['begins when it is closed', { productionStarts: august(5, 20) }],
    ['is open until closed by hand', { closes: null }],
    ['has a cell that nobody can read', { productionStarts: 0, problems: [cell] }],
    ['its minimum has extended', { closes: august(9), minimumMark: { how: 'extended', at: august(9) } }],
  ] as const)('says nothing of a cut-off where production %s', (_, changes) => {
    const text = String(toDo(aBook({ batches: [aBatch(changes)] }), NOW).rows);
    expect(text).not.toContain('Batas tambahan atau Mulai produksi');
  });

  it('leaves past batches in peace, and says everything once', () => {
    const broken = aBatch({ opens: null });
    const past = aBook({ batches: [{ ...broken, status: 'done' }] });
    expect(toDo(past, NOW).rows).toEqual([]);
    const missing = { code: 'missingOpening', params: { batch: 'Agustus' } } as const;
    expect(toDo(aBook({ batches: [broken] }), NOW, [missing]).rows).toHaveLength(1);
  });

  it('speaks English in an English shop', () => {
    const book = aBook({ shop: aShop({ language: 'en' }), products: [] });
    expect(toDo(book, NOW).rows).toEqual([
      ['Correct an entry', '', 'No product is active. Fill in tab Products and tick Active.'],
    ]);
  });
});
