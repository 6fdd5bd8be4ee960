import { closeThreads } from '../../local/openWorkspace';
import type { Workspace } from '../../local/workspace';
import { toDoText } from '../support/hands';
import { branch, openShop, order, shown, sweepAt, sweepTwice, TEN_CAKES, typeUnder } from '../support/shop';

afterAll(closeThreads);

const HOUR = 3_600_000;

/** One order of two cakes: Total Rp120.000, DP Rp60.000. */
const state = (() => {
  const shop = branch(openShop(TEN_CAKES));
  order(shop, { 'produk:BOLU': '2' });
  return shop.state;
})();

const open = (): Workspace => branch(state);

function numberOf(shop: Workspace): string {
  return shown(shop.state, 'Pesanan')[0]?.['No. Pesanan'] ?? '';
}

/** What Pesanan says of money: Dibayar, Sisa, Lebih, Status, Bayar. */
function standing(shop: Workspace): (string | undefined)[] {
  const [row = {}] = shown(shop.state, 'Pesanan');
  return [row.Dibayar, row.Sisa, row.Lebih, row.Status, row.Bayar];
}

function ledger(shop: Workspace): string[] {
  return shown(shop.state, 'Pembayaran').map((row) =>
    [row.Jenis, row.Jumlah, row.Status].map((cell) => cell ?? '').join(' '),
  );
}

function pay(shop: Workspace, amount: string, cells: Record<string, string> = {}): void {
  const row = shown(shop.state, 'Pembayaran').length + 2;
  for (const [header, typed] of Object.entries({ 'No. Pesanan': numberOf(shop), ...cells, Jumlah: amount }))
    typeUnder(shop, 'Pembayaran', row, header, typed);
}

function logged(shop: Workspace): string[] {
  const rows = shown(shop.state, 'Log').filter((row) => row.Kejadian === 'Pembayaran');
  return rows.map(({ Pelaku, Lama, Baru }) => `${Pelaku}: ${Lama} → ${Baru}`);
}

describe('a row typed into the ledger', () => {
  it('is completed, told, and confirms the order once the DP is reached', () => {
    const shop = open();
    pay(shop, 'Rp20.000');
    expect(standing(shop)).toEqual(['Rp20.000', 'Rp100.000', 'Rp0', 'Menunggu DP', 'Belum bayar']);
    pay(shop, '40.000');
    expect(standing(shop)).toEqual(['Rp60.000', 'Rp60.000', 'Rp0', 'Dikonfirmasi', 'DP diterima']);
    expect(ledger(shop)).toEqual(['DP Rp20.000 Masuk', 'DP Rp40.000 Masuk']);
    expect(shown(shop.state, 'Pembayaran')[0]?.Tanggal).toMatch(/^01\/08\/2026 09\.\d\d$/);
    expect(logged(shop)).toEqual(['Penjual:  → DP Rp20.000 Masuk', 'Penjual:  → DP Rp40.000 Masuk']);
  });

  it('is found by the number in whatever capitals, and of nobody it is named', () => {
    const shop = open();
    pay(shop, '60.000', { 'No. Pesanan': numberOf(shop).toLowerCase() });
    expect(standing(shop)[3]).toBe('Dikonfirmasi');
    expect(shown(shop.state, 'Pembayaran')[0]?.['No. Pesanan']).toBe(numberOf(shop));
    pay(shop, '60.000', { 'No. Pesanan': 'PO-260801-0990' });
    sweepTwice(shop);
    expect(toDoText(shop.state)).toContain('Tab Pembayaran baris 3: pesanan PO-260801-0990 tidak ada');
  });

  it('is not counted while its amount can be read two ways, and nothing expires meanwhile', () => {
    const shop = open();
    pay(shop, '60');
    expect(standing(shop)).toEqual(['Rp0', 'Rp120.000', 'Rp0', 'Menunggu DP', 'Bukti dikirim']);
    sweepTwice(shop);
    expect(toDoText(shop.state)).toContain('“60”');
    sweepAt(shop, shop.state.clock + 30 * HOUR);
    expect(standing(shop)[3]).toBe('Menunggu DP');
  });

  it('keeps a date that nobody can read, and counts once it was put right', () => {
    const shop = open();
    pay(shop, '60.000', { Tanggal: 'kemarin' });
    sweepTwice(shop);
    expect(shown(shop.state, 'Pembayaran')[0]?.Tanggal).toBe('kemarin');
    expect(toDoText(shop.state)).toContain('Tab Pembayaran baris 2, Tanggal: “kemarin” tidak terbaca');
    expect(standing(shop).slice(3)).toEqual(['Menunggu DP', 'Bukti dikirim']);
    const log = shown(shop.state, 'Log').length;
    sweepTwice(shop);
    expect(shown(shop.state, 'Log')).toHaveLength(log);
    typeUnder(shop, 'Pembayaran', 2, 'Tanggal', '31/07/2026');
    expect(standing(shop).slice(3)).toEqual(['Dikonfirmasi', 'DP diterima']);
    sweepTwice(shop);
    expect(toDoText(shop.state)).not.toContain('kemarin');
  });

  it('says what can’t be booked as it stands', () => {
    const shop = open();
    pay(shop, '-60.000');
    pay(shop, '60.000', { Jenis: 'Pengembalian', Status: 'Masuk' });
    sweepTwice(shop);
    expect(standing(shop)[0]).toBe('Rp0');
    expect(toDoText(shop.state)).toContain('baris 2: Jumlah harus lebih dari 0');
    expect(toDoText(shop.state)).toContain('Status Masuk tidak cocok dengan Jenis Pengembalian');
  });

  it('that is corrected or deleted is noticed, told and counted anew; the buyer gets six hours', () => {
    const shop = open();
    pay(shop, '120.000');
    expect(standing(shop)[4]).toBe('Lunas');
    typeUnder(shop, 'Pembayaran', 2, 'Jumlah', '130.000');
    expect(standing(shop)).toEqual(['Rp130.000', 'Rp0', 'Rp10.000', 'Dikonfirmasi', 'Lebih bayar']);
    sweepAt(shop, shop.state.clock + 40 * HOUR);
    shop.person((hands) => hands.deleteRow('Pembayaran', 2));
    expect(standing(shop)).toEqual(['Rp0', 'Rp120.000', 'Rp0', 'Menunggu DP', 'Belum bayar']);
    expect(logged(shop).slice(1)).toEqual([
      'Penjual: Pelunasan Rp120.000 Masuk → Pelunasan Rp130.000 Masuk',
      'Penjual: Pelunasan Rp130.000 Masuk → ',
    ]);
    sweepAt(shop, shop.state.clock + 7.5 * HOUR);
    expect(standing(shop)[3]).toBe('Menunggu DP');
    sweepAt(shop, shop.state.clock + 1 * HOUR);
    expect(standing(shop)[3]).toBe('Kedaluwarsa');
  });

  it('twice the same is named, and counts until the seller has said which is wrong', () => {
    const shop = open();
    pay(shop, '60.000', { Referensi: 'TRX-77' });
    pay(shop, '60.000', { Referensi: 'trx-77 ', Jenis: 'DP' });
    sweepTwice(shop);
    expect(standing(shop)[0]).toBe('Rp120.000');
    expect(toDoText(shop.state)).toContain('Tab Pembayaran baris 3 sama dengan baris 2');
    typeUnder(shop, 'Pembayaran', 3, 'Status', 'Ditolak');
    sweepTwice(shop);
    expect(standing(shop)[0]).toBe('Rp60.000');
    expect(toDoText(shop.state)).not.toContain('sama dengan');
  });
});

describe('a tick', () => {
  it('Catat DP books what is missing to the DP, once, and clears itself', () => {
    const shop = open();
    pay(shop, '20.000');
    typeUnder(shop, 'Pesanan', 2, 'Catat DP', 'TRUE');
    expect(ledger(shop)).toEqual(['DP Rp20.000 Masuk', 'DP Rp40.000 Masuk']);
    expect(standing(shop).slice(3)).toEqual(['Dikonfirmasi', 'DP diterima']);
    expect(shown(shop.state, 'Pesanan')[0]?.['Catat DP']).toBe('FALSE');
    typeUnder(shop, 'Pesanan', 2, 'Catat DP', 'TRUE');
    expect(ledger(shop)).toHaveLength(2);
    expect(shown(shop.state, 'Pesanan')[0]?.['Catat DP']).toBe('FALSE');
  });

  it('Catat lunas books the rest', () => {
    const shop = open();
    typeUnder(shop, 'Pesanan', 2, 'Catat lunas', 'TRUE');
    expect(ledger(shop)).toEqual(['Pelunasan Rp120.000 Masuk']);
    expect(standing(shop)).toEqual(['Rp120.000', 'Rp0', 'Rp0', 'Dikonfirmasi', 'Lunas']);
  });

  it('Bukti masuk is no money, stops the clock, and Catat DP is its check', () => {
    const shop = open();
    typeUnder(shop, 'Pesanan', 2, 'Bukti masuk', 'TRUE');
    expect(ledger(shop)).toEqual(['DP Rp60.000 Belum dicek']);
    expect(standing(shop)).toEqual(['Rp0', 'Rp120.000', 'Rp0', 'Menunggu DP', 'Bukti dikirim']);
    typeUnder(shop, 'Pesanan', 2, 'Bukti masuk', 'TRUE');
    expect(ledger(shop)).toHaveLength(1);
    sweepAt(shop, shop.state.clock + 30 * HOUR);
    expect(standing(shop)[3]).toBe('Menunggu DP');
    typeUnder(shop, 'Pesanan', 2, 'Catat DP', 'TRUE');
    expect(ledger(shop)).toEqual(['DP Rp60.000 Masuk']);
    expect(standing(shop)[3]).toBe('Dikonfirmasi');
  });

  it('a refused proof gives six hours from then', () => {
    const shop = open();
    typeUnder(shop, 'Pesanan', 2, 'Bukti masuk', 'TRUE');
    sweepAt(shop, shop.state.clock + 30 * HOUR);
    typeUnder(shop, 'Pembayaran', 2, 'Status', 'Ditolak');
    const refused = shop.state.clock;
    expect(standing(shop).slice(3)).toEqual(['Menunggu DP', 'Belum bayar']);
    sweepAt(shop, refused + 7.5 * HOUR);
    expect(standing(shop)[3]).toBe('Menunggu DP');
    sweepAt(shop, refused + 8.5 * HOUR);
    expect(standing(shop)[3]).toBe('Kedaluwarsa');
  });
});

describe('no money in time', () => {
  it('frees the units after the hidden two hours; late money is booked, and brings the order back if it fits', () => {
    const shop = open();
    const placed = shop.state.clock;
    sweepAt(shop, placed + 25.5 * HOUR);
    expect(standing(shop)[3]).toBe('Menunggu DP');
    sweepAt(shop, placed + 26.5 * HOUR);
    expect(standing(shop).slice(3)).toEqual(['Kedaluwarsa', 'Belum bayar']);
    const back = branch(shop.state);
    typeUnder(back, 'Pesanan', 2, 'Catat DP', 'TRUE');
    expect(standing(back)).toEqual(['Rp60.000', 'Rp60.000', 'Rp0', 'Dikonfirmasi', 'DP diterima']);
    order(shop, { 'produk:BOLU': '9', whatsapp: '081200000002' });
    typeUnder(shop, 'Pesanan', 2, 'Catat DP', 'TRUE');
    expect(standing(shop)).toEqual(['Rp60.000', 'Rp0', 'Rp60.000', 'Kedaluwarsa', 'Harus dikembalikan']);
  });
});

describe('the end of an order', () => {
  const cancelled = (policy: string, by: string, later = 0): Workspace => {
    const shop = open();
    typeUnder(shop, 'Batch', 2, 'Kebijakan batal', policy);
    typeUnder(shop, 'Pesanan', 2, 'Catat lunas', 'TRUE');
    sweepAt(shop, shop.state.clock + later);
    typeUnder(shop, 'Pesanan', 2, 'Status', 'Batal');
    expect(standing(shop)).toEqual(['Rp120.000', 'Rp0', 'Rp120.000', 'Batal', 'Harus dikembalikan']);
    expect(ledger(shop)).toHaveLength(1);
    if (by !== '') typeUnder(shop, 'Pesanan', 2, 'Alasan', by);
    return shop;
  };
  const DAYS = 24 * HOUR;

  it.each([
    ['Kembali penuh', 'Pembeli', 0, ['Pengembalian Rp120.000 Akan dikirim']],
    ['', 'Pembeli', 0, ['Pengembalian Rp120.000 Akan dikirim']],
    ['Kembali 25%', 'Pembeli', 0, ['DP hangus Rp90.000 Masuk', 'Pengembalian Rp30.000 Akan dikirim']],
    ['Kembali 25%', 'toko', 0, ['Pengembalian Rp120.000 Akan dikirim']],
    // The cut-off is Mulai produksi, 7 August 00.00; the DP was Rp60.000.
    ['DP hangus', 'Pembeli', 0, ['Pengembalian Rp120.000 Akan dikirim']],
    ['DP hangus', 'Fiktif', 7 * DAYS, ['DP hangus Rp60.000 Masuk', 'Pengembalian Rp60.000 Akan dikirim']],
    ['Dipotong ongkos bahan', 'Pembeli', 0, []],
    ['Dipotong ongkos bahan', 'Toko', 0, ['Pengembalian Rp120.000 Akan dikirim']],
    ['Kembali penuh', '', 0, []],
  ])(
    '%s, by %s after %i ms: what goes back is planned, once, and moves nothing yet',
    (policy, by, later, rows) => {
      const shop = cancelled(policy, by, later);
      expect(ledger(shop).slice(1)).toEqual(rows);
      sweepTwice(shop);
      expect(ledger(shop).slice(1)).toEqual(rows);
      expect(standing(shop)[0]).toBe('Rp120.000');
    },
  );

  it('is over when the money is there: Dikembalikan, or DP hangus where some was kept', () => {
    const all = cancelled('', 'Toko');
    typeUnder(all, 'Pembayaran', 3, 'Status', 'Terkirim');
    expect(standing(all)).toEqual(['Rp0', 'Rp0', 'Rp0', 'Batal', 'Dikembalikan']);
    const part = cancelled('Kembali 25%', 'Pembeli');
    typeUnder(part, 'Pembayaran', 4, 'Status', 'Terkirim');
    expect(standing(part)).toEqual(['Rp90.000', 'Rp0', 'Rp0', 'Batal', 'DP hangus']);
  });

  it('taken back: what was planned is off, and the order is paid as before', () => {
    const shop = cancelled('Kembali 25%', 'Pembeli');
    typeUnder(shop, 'Pesanan', 2, 'Status', 'Menunggu DP');
    expect(ledger(shop).slice(1)).toEqual(['DP hangus Rp90.000 Ditolak', 'Pengembalian Rp30.000 Ditolak']);
    expect(standing(shop)).toEqual(['Rp120.000', 'Rp0', 'Rp0', 'Dikonfirmasi', 'Lunas']);
  });

  it('asks in Perlu Tindakan until all is done', () => {
    const shop = cancelled('', '');
    sweepTwice(shop);
    expect(toDoText(shop.state)).toContain('Uang Rp120.000 belum diputuskan. Isi Alasan');
    typeUnder(shop, 'Pesanan', 2, 'Alasan', 'Toko');
    sweepTwice(shop);
    expect(toDoText(shop.state)).toContain('Kirim Rp120.000 kepada pembeli');
    typeUnder(shop, 'Pembayaran', 3, 'Status', 'Gagal');
    sweepTwice(shop);
    expect(toDoText(shop.state)).toContain('Pengembalian Rp120.000 gagal');
    typeUnder(shop, 'Pembayaran', 3, 'Status', 'Terkirim');
    sweepTwice(shop);
    expect(toDoText(shop.state)).not.toContain('Rp120.000');
  });
});

describe('money carried over', () => {
  it('is one row typed and two rows kept; nothing has moved but between the orders', () => {
    const shop = open();
    typeUnder(shop, 'Pesanan', 2, 'Catat DP', 'TRUE');
    order(shop, { 'produk:BOLU': '2', whatsapp: '081200000002' });
    const to = shown(shop.state, 'Pesanan')[1]?.['No. Pesanan'] ?? '';
    typeUnder(shop, 'Pesanan', 2, 'Status', 'Batal');
    pay(shop, '60.000', { Jenis: 'Pindahan', Referensi: to });
    expect(ledger(shop)).toEqual([
      'DP Rp60.000 Masuk',
      'Pindahan -Rp60.000 Masuk',
      'Pindahan Rp60.000 Masuk',
    ]);
    expect(standing(shop)).toEqual(['Rp0', 'Rp0', 'Rp0', 'Batal', 'Belum bayar']);
    const { Dibayar, Status } = shown(shop.state, 'Pesanan')[1] ?? {};
    expect([Dibayar, Status]).toEqual(['Rp60.000', 'Dikonfirmasi']);
    sweepTwice(shop);
    expect(ledger(shop)).toHaveLength(3);
    expect(toDoText(shop.state)).not.toContain('berpasangan');
  });
});

describe('the tab', () => {
  it('once it holds money is put back by a person, never made anew empty', () => {
    const shop = open();
    pay(shop, '60.000');
    shop.person((hands) => hands.deleteTab('Pembayaran'));
    shop.menu('Siapkan', ['OK', 'OK']);
    sweepAt(shop, shop.state.clock + 30 * HOUR);
    expect(shop.state.spreadsheet.sheets.map(({ name }) => name)).not.toContain('Pembayaran');
    expect(standing(shop)[3]).toBe('Dikonfirmasi');
    expect(
      shown(shop.state, 'Log')
        .map(({ Sebab }) => Sebab)
        .join(),
    ).toContain('Pembayaran');
  });

  it('that holds nothing yet is made by Siapkan', () => {
    const shop = open();
    shop.person((hands) => hands.deleteTab('Pembayaran'));
    shop.menu('Siapkan', ['OK', 'OK']);
    pay(shop, '60.000');
    expect(standing(shop)[3]).toBe('Dikonfirmasi');
  });
});
