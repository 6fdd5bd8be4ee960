import { closeThreads } from '../../local/openWorkspace';
import {
  branch,
  OPENING,
  openShop,
  order,
  scheduledShop,
  shown,
  sweepAt,
  sweepTwice,
  TEN_CAKES,
  typeUnder,
} from '../support/shop';

afterAll(closeThreads);

const state = openShop(TEN_CAKES);

describe('the menu', () => {
  it('has the commands that there are, and what Google will ask for, in Indonesian', () => {
    const [menu] = branch(state).open().menus;
    expect(menu?.items.flatMap((item) => ('label' in item ? [item.label] : []))).toEqual([
      'Panel',
      'Siapkan',
      'Sinkronkan',
      'Buka batch',
      'Tutup order sekarang',
      'Duplikat batch',
      'Rekap produksi',
      'Perbarui semua rekap',
      'Tempel pesanan dari chat',
      'Catat pembayaran',
      'Daftar tunggu',
      'Cetak',
      'Pakai formulir saya',
      'Periksa',
      'Panduan',
      'Mulai dari Panduan: 4 langkah, lalu formulir jadi',
      'Google minta izin sekali, di awal, untuk:',
      '1. Sheet ini saja, bukan file lain',
      '2. Formulir: membuat form pesanan',
      '3. Berjalan saat Anda tidak ada: mencatat pesanan',
      '4. Jendela dan panel di Sheet ini',
      '5. Email atas nama Anda (belum dipakai)',
      'Centang semuanya. Bila “belum diverifikasi”: Lanjutan → Buka',
    ]);
  });
});

describe('Tutup order sekarang', () => {
  it('says what will happen, and closes at that instant', () => {
    const shop = branch(state);
    order(shop, { 'produk:BOLU': '3' });
    order(shop, { 'produk:BOLU': '8' });
    const run = shop.run('menuCloseOrders', 'menu', []);
    expect(run.dialog?.text).toContain('Diterima: 1 pesanan, 3 unit, Rp180.000');
    expect(run.dialog?.text).toContain('Daftar tunggu: 1 pesanan, 8 unit');
    // Its cut-off is Mulai produksi.
    expect(run.dialog?.text).toContain('tetap ditawari unit yang kembali, sampai 7 Agu 2026 00.00 WIB.');
    run.answer('ya');
    expect(run.dialog?.text).toContain('Belum lunas:');
    run.answer('OK');
    expect(run.error).toBeUndefined();
    expect(shown(shop.state, 'Batch')[0]).toMatchObject({
      Status: 'Tutup',
      'Ditutup karena': 'Penjual',
    });
    expect(shop.state.forms[0]?.accepting).toBe(false);
    expect(shown(shop.state, 'Rekap Produksi')[0]).toMatchObject({
      Kode: 'BOLU',
      'Berubah sejak tutup': '0',
    });
    expect(shown(shop.state, 'Log')[0]).toMatchObject({
      Pelaku: 'Penjual',
      Objek: 'Agustus',
      Baru: 'Tutup',
    });
  });

  it('does nothing when she says no, and refuses later responses when she says yes', () => {
    const shop = branch(state);
    shop.menu('Tutup order sekarang', ['tidak']);
    expect(shown(shop.state, 'Batch')[0]?.Status).toBe('Buka');
    shop.menu('Tutup order sekarang', ['ya', 'OK']);
    shop.advance(shop.state.clock + 60_000);
    order(shop, { 'produk:BOLU': '1' });
    sweepTwice(shop);
    expect(shown(shop.state, 'Pesanan').map((each) => each.Status)).toEqual(['Ditolak']);
  });

  it('of one that was cut short the second try does what was left', () => {
    const shop = branch(state);
    order(shop, { 'produk:BOLU': '3' });
    shop.menu('Tutup order sekarang', ['ya', 'OK']);
    shop.person((hands) => hands.edit('Rekap Produksi', 2, 5, 'tulisan lama'));
    const again = shop.run('menuCloseOrders', 'menu', []);
    expect(again.dialog?.text).toContain('sudah ditutup');
    expect(shown(shop.state, 'Log').filter(({ Kejadian }) => Kejadian === 'Tutup order')).toHaveLength(1);
  });

  it('notes what the batch holds once all whose time is up have gone, though no sweep has come since', () => {
    const shop = branch(state);
    order(shop, { 'produk:BOLU': '3' });
    order(shop, {
      nama: 'Ibu Uji',
      whatsapp: '081200000002',
      'produk:BOLU': '2',
    });
    typeUnder(shop, 'Pesanan', 3, 'Catat DP', 'TRUE');
    shop.state.clock += 27 * 60 * 60_000;
    expect(shown(shop.state, 'Pesanan')[0]?.Status).toBe('Menunggu DP');
    shop.menu('Tutup order sekarang', ['ya', 'OK']);
    expect(shown(shop.state, 'Pesanan')[0]?.Status).toBe('Kedaluwarsa');
    expect(shown(shop.state, 'Batch')[0]?.['Unit saat tutup']).toBe('{"BOLU":2}');
    expect(shown(shop.state, 'Rekap Produksi')[0]).toMatchObject({
      Dipesan: '2',
      'Berubah sejak tutup': '0',
    });
  });

  it('is of the batch whose Tutup has passed unseen, not of an older one, and closes it as of then', () => {
    const [first = {}] = TEN_CAKES.Batch ?? [];
    const shop = branch(
      openShop({
        ...TEN_CAKES,
        Batch: [
          { ...first, Tutup: '01/08/2026 10.00' },
          { ...first, Batch: 'Kedua', Buka: '01/08/2026 10.30', Tutup: '01/08/2026 12.00' },
        ],
      }),
    );
    shop.advance(OPENING + 2 * 60 * 60_000);
    order(shop, { 'produk:BOLU': '3' });
    shop.state.clock = OPENING + 3 * 60 * 60_000 + 20_000;
    expect(shown(shop.state, 'Batch').map(({ Status }) => Status)).toEqual(['Tutup', 'Buka']);
    const run = shop.run('menuCloseOrders', 'menu', []);
    expect(run.dialog?.text).toContain('Tutup batch Kedua sekarang?');
    expect(run.dialog?.text).toContain('Diterima: 1 pesanan, 3 unit');
    expect(run.dialog?.text).toContain('(1 Agu 2026 12.00 WIB) sudah lewat: ditutup per saat itu');
    run.answer('ya');
    expect(run.dialog?.text).toContain('Batch Kedua sudah ditutup');
    expect(shown(shop.state, 'Batch')[1]).toMatchObject({
      Status: 'Tutup',
      'Ditutup pada': '01/08/2026 12.00',
      'Ditutup karena': 'Tanggal',
    });
  });

  it('says so when no batch is open', () => {
    const shop = branch(scheduledShop(TEN_CAKES));
    const again = shop.run('menuCloseOrders', 'menu', []);
    expect(again.dialog?.text).toBe('Tidak ada batch yang sedang buka.');
  });
});

describe('Status Tutup, picked in tab Batch', () => {
  it('does all that the menu does: form, stamps, what the batch held, Log, and who owes', () => {
    const shop = branch(state);
    order(shop, { 'produk:BOLU': '3' });
    typeUnder(shop, 'Pesanan', 2, 'Catat DP', 'TRUE');
    typeUnder(shop, 'Batch', 2, 'Status', 'Tutup');
    expect(shop.state.forms[0]?.accepting).toBe(false);
    expect(shown(shop.state, 'Batch')[0]).toMatchObject({
      ...{
        Status: 'Tutup',
        'Ditutup karena': 'Penjual',
        'Unit saat tutup': '{"BOLU":3}',
      },
      'Ditutup pada': expect.stringMatching(/^01\/08\/2026 09\.3\d$/),
    });
    const closings = () => shown(shop.state, 'Log').filter(({ Kejadian }) => Kejadian === 'Tutup order');
    expect(closings()).toMatchObject([{ Pelaku: 'Penjual', Objek: 'Agustus', Lama: '', Baru: 'Tutup' }]);
    sweepTwice(shop);
    const due = shown(shop.state, 'Rekap Pembayaran')[0];
    expect(due).toMatchObject({ Sisa: 'Rp90.000' });
    expect(shown(shop.state, 'Pesanan')[0]?.['Pesan WA']).not.toBe('');
    typeUnder(shop, 'Batch', 2, 'Status', 'Produksi');
    sweepTwice(shop);
    expect(closings()).toHaveLength(1);
  });

  it('of a batch that its date has closed is no closing of hers', () => {
    const shop = branch(state);
    sweepAt(shop, shop.state.clock + 10 * 24 * 60 * 60_000);
    expect(shown(shop.state, 'Batch')[0]?.['Ditutup karena']).toBe('Tanggal');
    typeUnder(shop, 'Batch', 2, 'Status', 'Produksi');
    expect(shown(shop.state, 'Log').map(({ Kejadian }) => Kejadian)).not.toContain('Tutup order');
  });
});

describe('recaps and syncing by hand', () => {
  it('takes in what no event has brought, and says how many', () => {
    const shop = branch(state);
    shop.arm({ next: 'onFormSubmit', drop: true });
    order(shop, { 'produk:BOLU': '1' });
    const run = shop.run('menuSync', 'menu', []);
    expect(run.dialog?.text).toBe('1 pesanan baru dicatat.');
    expect(shown(shop.state, 'Pesanan')).toHaveLength(1);
  });

  it('makes the production recap again, and shows it', () => {
    const shop = branch(state);
    order(shop, { 'produk:BOLU': '3' });
    shop.person((hands) => hands.edit('Rekap Produksi', 2, 5, 'tulisan lama'));
    expect(shop.menu('Rekap produksi').error).toBeUndefined();
    expect(shown(shop.state, 'Rekap Produksi')[0]).toMatchObject({
      Produk: 'Bolu pandan',
      'Belum dihitung': '3',
    });
    const { sheets, activeSheetId } = shop.state.spreadsheet;
    expect(sheets.find(({ id }) => id === activeSheetId)?.name).toBe('Rekap Produksi');
  });

  it('works where nobody looks on', () => {
    const shop = branch(state);
    expect(shop.run('menuRefreshRecaps', 'clock', []).error).toBeUndefined();
  });
});
