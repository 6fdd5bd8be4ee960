import { closeThreads } from '../../local/openWorkspace';
import type { Workspace } from '../../local/workspace';
import {
  branch,
  OPENING,
  order,
  scheduledShop,
  shown,
  sweepAt,
  sweepTwice,
  TEN_CAKES,
  typeUnder,
} from '../support/shop';

afterAll(closeThreads);

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const state = scheduledShop(TEN_CAKES);

const batches = (shop: Workspace): Record<string, string>[] => shown(shop.state, 'Batch');

describe('Buka batch', () => {
  it('asks, opens the next scheduled batch at this instant, and writes it down', () => {
    const shop = branch(state);
    shop.advance(OPENING - 40 * MINUTE);
    const run = shop.run('menuOpenBatch', 'menu', []);
    expect(run.dialog?.text).toBe(
      'Buka Agustus sekarang? Jadwalnya: 1 Agu 2026 09.00 WIB. Tutup: 5 Agu 2026 20.00 WIB.',
    );
    run.answer('ya');
    expect(run.dialog?.text).toBe('Agustus dibuka. Formulir menerima pesanan.');
    run.answer('OK');
    expect(batches(shop)[0]).toMatchObject({ Buka: '01/08/2026 08.20', Status: 'Buka' });
    expect(shop.state.forms[0]?.accepting).toBe(true);
    expect(shown(shop.state, 'Log')).toMatchObject([
      { Pelaku: 'Penjual', Kejadian: 'Buka batch', Objek: 'Agustus', Lama: 'Terjadwal', Baru: 'Buka' },
    ]);
    shop.advance(OPENING - 39 * MINUTE);
    order(shop, { 'produk:BOLU': '1' });
    expect(shown(shop.state, 'Pesanan')[0]).toMatchObject({ Batch: 'Agustus', Status: 'Menunggu DP' });
  });

  it('does nothing when she says no', () => {
    const shop = branch(state);
    shop.menu('Buka batch', ['tidak']);
    expect(batches(shop)[0]).toMatchObject({ Buka: '01/08/2026 09.00', Status: 'Terjadwal' });
  });

  it('says that a batch is open, and which', () => {
    const shop = branch(state);
    shop.advance(OPENING + 30 * MINUTE);
    expect(shop.run('menuOpenBatch', 'menu', []).dialog?.text).toBe('Agustus sudah buka.');
  });

  it('says that none is scheduled', () => {
    const shop = branch(state);
    typeUnder(shop, 'Batch', 2, 'Status', 'Batal');
    expect(shop.run('menuOpenBatch', 'menu', []).dialog?.text).toContain('Tidak ada batch terjadwal.');
  });

  it('says what is to be mended, and moves no date', () => {
    const shop = branch(state);
    typeUnder(shop, 'Produk', 2, 'Harga', '');
    Object.assign(shop.state.forms[0] ?? {}, { published: false, accepting: false });
    const text = shop.run('menuOpenBatch', 'menu', []).dialog?.text;
    expect(text).toContain('Agustus belum bisa dibuka:');
    expect(text).toContain('• BOLU belum punya harga.');
    expect(text).toContain('formulir tidak dipublikasikan');
    expect(batches(shop)[0]).toMatchObject({ Buka: '01/08/2026 09.00', Status: 'Terjadwal' });
  });

  it('looks again when she has said yes: what has been spoilt meanwhile keeps the batch shut', () => {
    const shop = branch(state);
    const run = shop.run('menuOpenBatch', 'menu', []);
    typeUnder(shop, 'Batch', 2, 'Kuota unit', 'sepuluh kira-kira');
    run.answer('ya');
    expect(run.dialog?.text).toContain('tidak terbaca');
    run.answer('OK');
    expect(batches(shop)[0]).toMatchObject({ Buka: '01/08/2026 09.00', Status: 'Terjadwal' });
  });
});

describe('Duplikat batch', () => {
  it('asks, and adds the same batch a week later, without stamps', () => {
    const shop = branch(state);
    sweepAt(shop, OPENING + 6 * DAY);
    const run = shop.run('menuDuplicateBatch', 'menu', []);
    expect(run.dialog?.text).toBe(
      'Buat Agustus (2) dari Agustus, tujuh hari kemudian? Buka: 8 Agu 2026 09.00 WIB. Tutup: 12 Agu 2026 20.00 WIB.',
    );
    run.answer('ya');
    run.answer('OK');
    expect(run.error).toBeUndefined();
    const [first, copy] = batches(shop);
    expect(copy).toEqual({
      ...first,
      Batch: 'Agustus (2)',
      Buka: '08/08/2026 09.00',
      Tutup: '12/08/2026 20.00',
      'Unit saat tutup': '',
      'Mulai produksi': '14/08/2026 00.00',
      'Jika kuota tidak cukup': '',
      'Setelah habis': 'Tutup',
      Status: 'Terjadwal',
      'Ditutup pada': '',
      'Ditutup karena': '',
      Ulangi: 'Tidak',
      'Asal batch': 'copy: Agustus',
    });
    sweepAt(shop, OPENING + 7 * DAY + 30 * MINUTE);
    expect(batches(shop)[1]?.Status).toBe('Buka');
  });

  it('does nothing when she says no, and says so when there is nothing to copy', () => {
    const shop = branch(state);
    shop.menu('Duplikat batch', ['tidak']);
    expect(batches(shop)).toHaveLength(1);
    shop.person((hands) => hands.deleteRow('Batch', 2));
    expect(shop.run('menuDuplicateBatch', 'menu', []).dialog?.text).toContain(
      'Belum ada batch untuk disalin',
    );
  });

  it('copies nothing that nobody can read', () => {
    const shop = branch(state);
    typeUnder(shop, 'Batch', 2, 'Kuota unit', 'sepuluh kira-kira');
    expect(shop.run('menuDuplicateBatch', 'menu', []).dialog?.text).toContain(
      '“sepuluh kira-kira” tidak terbaca',
    );
    expect(batches(shop)).toHaveLength(1);
  });

  it('leaves the columns alone that she has put in between', () => {
    const shop = branch(state);
    shop.person((hands) => hands.insertColumn('Batch', 3, 'Milik saya'));
    typeUnder(shop, 'Batch', 2, 'Milik saya', 'penting');
    shop.menu('Duplikat batch', ['ya', 'OK']);
    expect(batches(shop).map((row) => [row.Batch, row['Milik saya'], row['Kuota unit']])).toEqual([
      ['Agustus', 'penting', '10'],
      ['Agustus (2)', '', '10'],
    ]);
  });
});

describe('a batch that repeats', () => {
  it('has its next row once its end has passed, and that opens in its turn', () => {
    const shop = branch(state);
    typeUnder(shop, 'Batch', 2, 'Ulangi', 'Mingguan');
    typeUnder(shop, 'Batch', 2, 'Batch', 'Agustus 1');
    sweepAt(shop, OPENING + 4 * DAY);
    expect(batches(shop)).toHaveLength(1);
    sweepAt(shop, OPENING + 5 * DAY);
    expect(batches(shop)).toMatchObject([
      { Batch: 'Agustus 1', Status: 'Tutup' },
      { Batch: 'Agustus 2', Buka: '08/08/2026 09.00', Status: 'Terjadwal', Ulangi: 'Mingguan' },
    ]);
    sweepAt(shop, OPENING + 8 * DAY);
    expect(batches(shop)[1]?.Status).toBe('Buka');
    sweepAt(shop, OPENING + 13 * DAY);
    expect(batches(shop).map(({ Batch, Status }) => `${Batch}: ${Status}`)).toEqual([
      'Agustus 1: Tutup',
      'Agustus 2: Tutup',
      'Agustus 3: Terjadwal',
    ]);
  });

  it('before a holiday asks for the next one, and goes on when it is listed', () => {
    const shop = branch(state);
    typeUnder(shop, 'Batch', 2, 'Ulangi', 'Sebelum hari raya');
    const setting = shown(shop.state, 'Pengaturan').findIndex((row) => row.Pengaturan === 'Hari raya') + 2;
    typeUnder(shop, 'Pengaturan', setting, 'Nilai', '17/08/2026');
    sweepAt(shop, OPENING + 5 * DAY);
    expect(batches(shop)).toHaveLength(1);
    const asked = shown(shop.state, 'Perlu Tindakan').find(({ Objek }) => Objek === 'Agustus');
    expect(asked?.Keterangan).toContain('hari raya berikutnya belum ada');
    typeUnder(shop, 'Pengaturan', setting, 'Nilai', '17 Agustus 2026, 25-12-2026');
    sweepTwice(shop);
    expect(batches(shop)[1]).toMatchObject({ Buka: '09/12/2026 09.00', Tutup: '13/12/2026 20.00' });
    expect(shown(shop.state, 'Perlu Tindakan').map(({ Objek }) => Objek)).not.toContain('Agustus');
    typeUnder(shop, 'Pengaturan', setting, 'Nilai', '17 Agustus 2026, Natal');
    sweepTwice(shop);
    const unread = shown(shop.state, 'Perlu Tindakan').find(({ Keterangan }) =>
      Keterangan?.includes('Natal'),
    );
    expect(unread?.Keterangan).toContain('Hari raya: “17 Agustus 2026, Natal” tidak terbaca');
  });
});
