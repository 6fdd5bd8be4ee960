import { closeThreads } from '../../local/openWorkspace';
import { sheetNamed } from '../../local/sheetTable';
import type { Workspace } from '../../local/workspace';
import { branch, OPENING, openShop, order, shown, sweepTwice, TEN_CAKES } from '../support/shop';

afterAll(closeThreads);

const state = openShop(TEN_CAKES);

function orders(shop: Workspace): Record<string, string>[] {
  return shown(shop.state, 'Pesanan');
}

function runs(shop: Workspace, entry: string) {
  return shop.state.executions.filter((each) => each.entry === entry);
}

describe('one response', () => {
  const shop = branch(state);
  order(shop, { nama: 'Ani Wijaya', whatsapp: '0812-3456-7890', 'produk:BOLU': '2', catatan: '=1+1' });

  it('becomes an order with number, total and DP', () => {
    expect(orders(shop)).toHaveLength(1);
    expect(orders(shop)[0]).toMatchObject({
      'No. Pesanan': expect.stringMatching(/^PO-260801-001\d$/),
      Waktu: '01/08/2026 09.30',
      Batch: 'Agustus',
      Nama: 'Ani Wijaya',
      WhatsApp: '6281234567890',
      Pesanan: '2 × Bolu pandan',
      Jumlah: '2',
      Total: 'Rp120.000',
      DP: 'Rp60.000',
      Sisa: 'Rp120.000',
      Status: 'Menunggu DP',
      'Batas DP': '02/08/2026 09.30',
      Catatan: '=1+1',
    });
  });

  it('has its lines in Rincian', () => {
    expect(shown(shop.state, 'Rincian')).toEqual([
      expect.objectContaining({
        Kode: 'BOLU',
        Jumlah: '2',
        Subtotal: 'Rp120.000',
        Keadaan: 'Diterima',
        'Jawaban asli': '2',
      }),
    ]);
  });

  it('is in the recap and on the form at the latest one sweep later', () => {
    sweepTwice(shop);
    expect(shown(shop.state, 'Rekap Produksi')[0]).toMatchObject({
      Produk: 'Bolu pandan',
      'Belum dihitung': '2',
    });
    expect(shop.state.forms[0]?.items.find(({ title }) => title === 'Bolu pandan')?.help).toBe(
      'Rp60.000 · sisa 8',
    );
  });

  it('costs at most twelve round trips from the event to the unlock', () => {
    const busy = branch(state);
    order(busy, { 'produk:BOLU': '1' });
    // Within a minute of the last one nothing is published: what is counted ends with the unlock.
    order(busy, { 'produk:BOLU': '1' });
    const trips = Object.values(runs(busy, 'onFormSubmit')[1]?.roundTrips ?? {});
    expect(trips.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(12);
    expect(orders(busy)).toHaveLength(2);
  });
});

describe('what an event may do', () => {
  it.each([
    ['doubled', { double: true }],
    ['blank', { blank: true }],
    ['dropped', { drop: true }],
    ['late', { delay: 900 }],
  ] as const)('%s: the response becomes exactly one order', (_name, fault) => {
    const shop = branch(state);
    shop.arm({ next: 'onFormSubmit', ...fault });
    order(shop, { 'produk:BOLU': '2' });
    sweepTwice(shop);
    expect(orders(shop).map((each) => each.Status)).toEqual(['Menunggu DP']);
    expect(shown(shop.state, 'Rincian')).toHaveLength(1);
  });

  it('an edited response is not a second order', () => {
    const shop = branch(state);
    const id = order(shop, { 'produk:BOLU': '2' });
    shop.advance(shop.state.clock + 60_000);
    shop.editResponse(id, { ...shop.state.forms[0]?.responses[0]?.answers });
    sweepTwice(shop);
    expect(orders(shop)).toHaveLength(1);
  });
});

describe('questions that the seller has put in another order, under other titles', () => {
  it('are known by their ids, and so are the answers', () => {
    const shop = branch(state);
    const [form] = shop.state.forms;
    if (form === undefined) throw new Error('the shop has no form');
    // The titles go round by one: whoever went by them would take a phone for an address.
    const titles = form.items.map(({ title }) => title);
    form.items = form.items.map((item, at) => ({ ...item, title: titles.at(at - 1) ?? '' })).reverse();
    order(shop, { nama: 'Ani', whatsapp: '081200000033', alamat: 'Jl. Contoh 3', 'produk:BOLU': '4' });
    expect(orders(shop)).toEqual([
      expect.objectContaining({
        ...{ Nama: 'Ani', WhatsApp: '6281200000033', Alamat: 'Jl. Contoh 3' },
        ...{ Pesanan: '4 × Bolu pandan', Status: 'Menunggu DP' },
      }),
    ]);
  });
});

describe('answers that are not certain', () => {
  it('keeps the raw answer and asks the seller', () => {
    const shop = branch(state);
    order(shop, { whatsapp: 'nomor suami', 'produk:BOLU': '2 atau 3' });
    sweepTwice(shop);
    expect(orders(shop)[0]).toMatchObject({ Status: 'Perlu dicek', WhatsApp: '' });
    expect(orders(shop)[0]?.Alasan).toContain('2 atau 3');
    expect(orders(shop)[0]?.Alasan).toContain('nomor suami');
    expect(shown(shop.state, 'Rincian')[0]).toMatchObject({ Jumlah: '0', 'Jawaban asli': '2 atau 3' });
    expect(shown(shop.state, 'Perlu Tindakan').map((row) => row.Tindakan)).toContain('Cek pesanan');
  });
});

describe('a tab that the seller has changed', () => {
  it('may have columns of hers in between, which stay as they are', () => {
    const shop = branch(state);
    shop.person((hands) => hands.insertColumn('Pesanan', 4, 'Catatan saya'));
    order(shop, { 'produk:BOLU': '1' });
    expect(orders(shop)[0]).toMatchObject({ Nama: 'Pembeli Uji', 'Catatan saya': '', Status: 'Menunggu DP' });
  });

  it('without a header stops the intake with words, loses nothing, and goes on when it is mended', () => {
    const shop = branch(state);
    shop.person((hands) => hands.deleteColumn('Rincian', 5));
    order(shop, { 'produk:BOLU': '1' });
    expect(orders(shop)).toEqual([]);
    const line = shown(shop.state, 'Perlu Tindakan').find(({ Objek }) => Objek === 'Membaca isian Anda');
    expect(line?.Keterangan).toContain('Kolom Jumlah di tab Rincian tidak ditemukan');
    expect(shown(shop.state, 'Log')[0]).toMatchObject({
      Pelaku: 'Otomatis',
      Kejadian: 'Gagal',
      Objek: 'Membaca isian Anda',
    });
    shop.person((hands) => hands.insertColumn('Rincian', 5, 'Jumlah'));
    sweepTwice(shop);
    expect(orders(shop)).toHaveLength(1);
    expect(shown(shop.state, 'Perlu Tindakan').map(({ Tindakan }) => Tindakan)).not.toContain(
      'Periksa kegagalan',
    );
  });

  it('with units nobody can read goes by its record, and puts them back with the reason', () => {
    const shop = branch(state);
    order(shop, { 'produk:BOLU': '9' });
    shop.person((hands) => hands.edit('Rincian', 2, 5, 'banyak'));
    order(shop, { 'produk:BOLU': '2' });
    sweepTwice(shop);
    expect(orders(shop).map((each) => each.Status)).toEqual(['Menunggu DP', 'Daftar tunggu']);
    expect(shown(shop.state, 'Rincian').map((each) => each.Jumlah)).toEqual(['9', '2']);
    const cell = sheetNamed(shop.state.spreadsheet, 'Rincian')?.cells[1]?.[4];
    expect(cell?.note).toContain('“banyak” bukan pilihan di sini');
  });
});

describe('a whole batch', () => {
  const shop = branch(state);
  shop.advance(OPENING + 3_600_000);
  for (const units of ['4', '5', '2', '1', '1']) order(shop, { 'produk:BOLU': units });
  sweepTwice(shop);

  it('takes ten units, queues what does not fit without blocking those behind', () => {
    expect(orders(shop).map((each) => each.Status)).toEqual([
      'Menunggu DP',
      'Menunggu DP',
      'Daftar tunggu',
      'Menunggu DP',
      'Daftar tunggu',
    ]);
  });

  it('closes with the response that filled it, and the form with it', () => {
    expect(shown(shop.state, 'Batch')[0]).toMatchObject({
      Status: 'Tutup',
      'Ditutup karena': 'Kuota',
      'Ditutup pada': '01/08/2026 10.00',
    });
    expect(shop.state.forms[0]?.accepting).toBe(false);
  });

  it('gives running numbers without a gap', () => {
    const running = orders(shop).map((each) => each['No. Pesanan']?.slice(10, 13));
    expect(running).toEqual(['001', '002', '003', '004', '005']);
  });
});

describe('a product that the seller adds on her phone', () => {
  it('has its question one sweep later, and orders of it are read', () => {
    const shop = branch(state);
    shop.person((hands) => hands.append('Produk', ['LAPIS', 'Lapis legit', '90.000']));
    sweepTwice(shop);
    const titles = shop.state.forms[0]?.items.map(({ title }) => title) ?? [];
    expect(titles.slice(5)).toEqual(['Bolu pandan', 'Lapis legit', 'Catatan', 'Persetujuan']);
    order(shop, { 'produk:LAPIS': '2' });
    expect(orders(shop)[0]).toMatchObject({ Pesanan: '2 × Lapis legit', Total: 'Rp180.000' });
  });
});
