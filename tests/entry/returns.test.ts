import { closeThreads } from '../../local/openWorkspace';
import type { Workspace } from '../../local/workspace';
import { noteUnder, toDoText } from '../support/hands';
import { branch, openShop, order, shown, sweepTwice, TEN_CAKES, typeUnder } from '../support/shop';

afterAll(closeThreads);

/** Three cakes of Rp60.000 and two jars of Rp30.000 from the shelf, paid in full, on their way. */
const state = (() => {
  const [cake = {}] = TEN_CAKES.Produk ?? [];
  const shop = branch(
    openShop({
      ...TEN_CAKES,
      Produk: [cake, { Kode: 'SELAI', Produk: 'Selai', Harga: '30.000', Mode: 'Ready stock', Aktif: 'TRUE' }],
      Stok: [{ Tanggal: '01/08/2026', Kode: 'SELAI', Jumlah: '3', Sebab: 'awal' }],
    }),
  );
  order(shop, { 'produk:BOLU': '3', 'produk:SELAI': '2' });
  typeUnder(shop, 'Pesanan', 2, 'Catat lunas', 'TRUE');
  typeUnder(shop, 'Pesanan', 2, 'Status', 'Dikirim');
  return shop.state;
})();

const open = (): Workspace => branch(state);

/** Cells of a row of Rincian, one after the other. */
function returns(shop: Workspace, units: string, reason: string, outcome: string, row = 2): void {
  typeUnder(shop, 'Rincian', row, 'Retur', units);
  typeUnder(shop, 'Rincian', row, 'Alasan retur', reason);
  typeUnder(shop, 'Rincian', row, 'Hasil retur', outcome);
}

function cells(shop: Workspace, row = 2): (string | undefined)[] {
  const line = shown(shop.state, 'Rincian')[row - 2] ?? {};
  return [line.Retur, line['Alasan retur'], line['Hasil retur']];
}

function standing(shop: Workspace, at = 0): (string | undefined)[] {
  const row = shown(shop.state, 'Pesanan')[at] ?? {};
  return [row.Total, row.Dibayar, row.Sisa, row.Lebih, row.Status, row.Bayar];
}

function ledger(shop: Workspace): string[] {
  return shown(shop.state, 'Pembayaran').map(({ Jenis, Jumlah, Status }) => `${Jenis} ${Jumlah} ${Status}`);
}

function logged(shop: Workspace): string[] {
  const rows = shown(shop.state, 'Log').filter(({ Kejadian }) => Kejadian === 'Retur');
  return rows.map(({ Pelaku, Lama, Baru }) => `${Pelaku}: ${Lama} → ${Baru}`);
}

const PAID = 'Pelunasan Rp240.000 Masuk';

describe('a return', () => {
  it('is heard when all three cells are filled, and said to be unfinished until then', () => {
    const shop = open();
    typeUnder(shop, 'Rincian', 2, 'Hasil retur', 'Kembalikan uang');
    typeUnder(shop, 'Rincian', 2, 'Retur', '1');
    sweepTwice(shop);
    expect(cells(shop)).toEqual(['1', '', 'Kembalikan uang']);
    expect(ledger(shop)).toEqual([PAID]);
    expect(toDoText(shop.state)).toContain('Tab Rincian baris 2: retur belum dihitung');
    typeUnder(shop, 'Rincian', 2, 'Alasan retur', 'Cacat');
    sweepTwice(shop);
    expect(ledger(shop)).toEqual([PAID, 'Pengembalian Rp60.000 Akan dikirim']);
    expect(toDoText(shop.state)).not.toContain('retur belum dihitung');
    expect(toDoText(shop.state)).toContain('Kirim Rp60.000 kepada pembeli');
    expect(standing(shop)).toEqual(['Rp240.000', 'Rp240.000', 'Rp0', 'Rp60.000', 'Dikirim', 'Lebih bayar']);
    expect(logged(shop)).toEqual(['Penjual:  → 1 Cacat, Kembalikan uang']);
  });

  it('stands in the record: a row of Rincian that is deleted is written again with it', () => {
    const shop = open();
    returns(shop, '1', 'Cacat', 'Kembalikan uang');
    shop.person((hands) => hands.deleteRow('Rincian', 2));
    sweepTwice(shop);
    const lines = shown(shop.state, 'Rincian').map((row) => [row.Kode, row.Retur, row['Hasil retur']]);
    expect(lines).toContainEqual(['BOLU', '1', 'Kembalikan uang']);
    expect(ledger(shop)).toEqual([PAID, 'Pengembalian Rp60.000 Akan dikirim']);
    expect(logged(shop)).toHaveLength(1);
  });

  it('is taken back by emptying Retur: the other cells go with it, and the planned row is Ditolak', () => {
    const shop = open();
    returns(shop, '2', 'Salah kirim', 'Kembalikan uang');
    typeUnder(shop, 'Rincian', 2, 'Retur', '');
    expect(cells(shop)).toEqual(['', '', '']);
    expect(ledger(shop)).toEqual([PAID, 'Pengembalian Rp120.000 Ditolak']);
    expect(standing(shop)).toEqual(['Rp240.000', 'Rp240.000', 'Rp0', 'Rp0', 'Dikirim', 'Lunas']);
    expect(logged(shop)).toEqual([
      'Penjual:  → 2 Salah kirim, Kembalikan uang',
      'Penjual: 2 Salah kirim, Kembalikan uang → ',
    ]);
  });

  it('that was sent stands, and a note says why', () => {
    const shop = open();
    returns(shop, '1', 'Cacat', 'Kembalikan uang');
    typeUnder(shop, 'Pembayaran', 3, 'Status', 'Terkirim');
    typeUnder(shop, 'Rincian', 2, 'Retur', '');
    expect(cells(shop)).toEqual(['1', 'Cacat', 'Kembalikan uang']);
    expect(noteUnder(shop.state, 'Rincian', 2, 'Retur')).toContain('sudah dikirim');
    expect(standing(shop)).toEqual(['Rp240.000', 'Rp180.000', 'Rp0', 'Rp0', 'Dikirim', 'Lunas']);
  });

  it('of more than there are, or with a word that nobody knows, is put back with a note', () => {
    const shop = open();
    returns(shop, '4', 'Cacat', 'Ganti');
    expect(cells(shop)).toEqual(['', '', '']);
    expect(noteUnder(shop.state, 'Rincian', 2, 'Retur')).toContain('hanya 3 unit');
    returns(shop, '1', 'Rusak parah', 'Ganti');
    expect(cells(shop)).toEqual(['1', '', 'Ganti']);
    expect(noteUnder(shop.state, 'Rincian', 2, 'Alasan retur')).toContain('Rusak parah');
    typeUnder(shop, 'Rincian', 2, 'Alasan retur', 'faulty');
    expect(logged(shop)).toEqual(['Penjual:  → 1 Cacat, Ganti']);
  });

  it('before it was sent is put back', () => {
    const shop = open();
    order(shop, { 'produk:BOLU': '1', whatsapp: '081200000002' });
    returns(shop, '1', 'Cacat', 'Ganti', 4);
    expect(cells(shop, 4)).toEqual(['', '', '']);
    expect(noteUnder(shop.state, 'Rincian', 4, 'Retur')).toContain('sudah Dikirim atau Selesai');
  });

  it('that is replaced is made once more, until it was sent', () => {
    const shop = open();
    returns(shop, '2', 'Salah kirim', 'Ganti');
    sweepTwice(shop);
    const recap = JSON.stringify(shown(shop.state, 'Rekap Produksi'));
    // Three were sent, so they are made.
    expect(recap).toContain('"Dipesan":"5","Belum dihitung":"0","Dari stok":"0","Harus dibuat":"2"');
    expect(recap).toContain('"Permintaan":"2× ganti retur (PO-');
    expect(toDoText(shop.state)).toContain('Buat dan kirim lagi 2 × Bolu pandan.');
    typeUnder(shop, 'Rincian', 2, 'Hasil retur', 'Sudah diganti');
    sweepTwice(shop);
    expect(shown(shop.state, 'Rekap Produksi')[0]).toMatchObject({ Dipesan: '5', 'Harus dibuat': '0' });
    expect(toDoText(shop.state)).not.toContain('Buat dan kirim lagi');
    expect(standing(shop)).toEqual(['Rp240.000', 'Rp240.000', 'Rp0', 'Rp0', 'Dikirim', 'Lunas']);
  });

  it('of what lies in stock takes the other one from the shelf, where there is one; what came back is not put there', () => {
    const shop = open();
    const stock = (): string | undefined => shown(shop.state, 'Produk')[1]?.Stok;
    expect(stock()).toBe('1');
    returns(shop, '2', 'Cacat', 'Ganti', 3);
    expect([cells(shop, 3), stock()]).toEqual([['', '', ''], '1']);
    expect(noteUnder(shop.state, 'Rincian', 3, 'Retur')).toContain('Stok SELAI tidak cukup');
    returns(shop, '1', 'Cacat', 'Ganti', 3);
    expect([cells(shop, 3), stock()]).toEqual([['1', 'Cacat', 'Ganti'], '0']);
    returns(shop, '1', 'Cacat', 'Kembalikan uang', 3);
    expect(stock()).toBe('1');
  });

  it('against the next order lies apart in the ledger until the seller names that order', () => {
    const shop = open();
    returns(shop, '1', 'Cacat', 'Potongan berikutnya');
    sweepTwice(shop);
    expect(ledger(shop)).toEqual([PAID, 'Pindahan -Rp60.000 Masuk']);
    expect(shown(shop.state, 'Pembayaran')[1]?.Catatan).toBe('Retur');
    expect(standing(shop)).toEqual(['Rp240.000', 'Rp180.000', 'Rp0', 'Rp0', 'Dikirim', 'Lunas']);
    expect(toDoText(shop.state)).toContain('potongan Rp60.000 untuk pesanan berikutnya');
    expect(toDoText(shop.state)).not.toContain('tidak berpasangan');
    order(shop, { 'produk:BOLU': '2' });
    sweepTwice(shop);
    const next = shown(shop.state, 'Pesanan')[1]?.['No. Pesanan'] ?? '';
    expect(toDoText(shop.state)).toContain(`pesanan barunya ${next} belum lunas`);
    typeUnder(shop, 'Pembayaran', 3, 'Referensi', next);
    sweepTwice(shop);
    expect(ledger(shop)).toEqual([PAID, 'Pindahan -Rp60.000 Masuk', 'Pindahan Rp60.000 Masuk']);
    expect(standing(shop, 1)).toEqual([
      'Rp120.000',
      'Rp60.000',
      'Rp60.000',
      'Rp0',
      'Dikonfirmasi',
      'DP diterima',
    ]);
    expect(toDoText(shop.state)).not.toContain('potongan');
    typeUnder(shop, 'Rincian', 2, 'Retur', '');
    expect(cells(shop)).toEqual(['1', 'Cacat', 'Potongan berikutnya']);
  });
});
