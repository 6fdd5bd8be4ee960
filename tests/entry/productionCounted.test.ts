import { closeThreads } from '../../local/openWorkspace';
import { branch, openShop, order, shown, sweepTwice, TEN_CAKES, typeUnder } from '../support/shop';

afterAll(closeThreads);

type Shop = ReturnType<typeof branch>;

const ANI = { nama: 'Ani', whatsapp: '081200000002' };

/** Dipesan, Belum dihitung, Harus dibuat and Berubah sejak tutup of the cake. */
function cake(shop: Shop): (string | undefined)[] {
  const [row = {}] = shown(shop.state, 'Rekap Produksi');
  return [row.Dipesan, row['Belum dihitung'], row['Harus dibuat'], row['Berubah sejak tutup']];
}

describe('Hitung produksi mulai: Lunas', () => {
  const settings = [...(TEN_CAKES.Pengaturan ?? []), { Pengaturan: 'Hitung produksi mulai', Nilai: 'Lunas' }];
  const state = openShop({ ...TEN_CAKES, Pengaturan: settings });

  it.each([
    ['Diproduksi', '2'],
    ['Siap kirim', '2'],
    // Sent is made.
    ['Dikirim', '0'],
  ])('%s stays counted when its Ongkir is typed', (status, toMake) => {
    const shop = branch(state);
    order(shop, { 'produk:BOLU': '2' });
    typeUnder(shop, 'Pesanan', 2, 'Catat lunas', 'TRUE');
    typeUnder(shop, 'Pesanan', 2, 'Status', status);
    sweepTwice(shop);
    expect(cake(shop)).toEqual(['2', '0', toMake, '']);
    typeUnder(shop, 'Pesanan', 2, 'Ongkir', '15.000');
    sweepTwice(shop);
    expect(shown(shop.state, 'Pesanan')[0]?.Sisa).toBe('Rp15.000');
    expect(cake(shop)).toEqual(['2', '0', toMake, '']);
  });

  it('what is not begun waits for the rest of its money', () => {
    const shop = branch(state);
    order(shop, { 'produk:BOLU': '2' });
    typeUnder(shop, 'Pesanan', 2, 'Catat lunas', 'TRUE');
    typeUnder(shop, 'Pesanan', 2, 'Ongkir', '15.000');
    sweepTwice(shop);
    expect(shown(shop.state, 'Pesanan')[0]?.Status).toBe('Dikonfirmasi');
    expect(cake(shop)).toEqual(['0', '2', '0', '']);
  });

  it('what is paid stays counted while more is offered, on Dasbor too', () => {
    const [batch = {}] = TEN_CAKES.Batch ?? [];
    const partly = { ...batch, 'Setelah habis': 'Antre', 'Jika kuota tidak cukup': 'Sebagian' };
    const shop = branch(openShop({ ...TEN_CAKES, Pengaturan: settings, Batch: [partly] }));
    order(shop, { 'produk:BOLU': '8' });
    order(shop, { ...ANI, 'produk:BOLU': '5' });
    typeUnder(shop, 'Pesanan', 3, 'Catat lunas', 'TRUE');
    sweepTwice(shop);
    expect(cake(shop)).toEqual(['2', '8', '2', '']);
    typeUnder(shop, 'Pesanan', 2, 'Status', 'Batal');
    sweepTwice(shop);
    expect(shown(shop.state, 'Rincian').map(({ Keadaan }) => Keadaan)).toEqual([
      'Batal',
      'Diterima',
      'Ditawari',
    ]);
    expect(cake(shop)).toEqual(['2', '0', '2', '']);
    // Below, in the columns of the first table.
    expect(shown(shop.state, 'Dasbor').find(({ Batch }) => Batch === 'Lunas')?.Pesanan).toBe('1');
  });
});

it('an order under review at the close is no change, and is one when it comes in', () => {
  const shop = branch(openShop(TEN_CAKES));
  order(shop, { 'produk:BOLU': '3' });
  order(shop, { ...ANI, 'produk:BOLU': '2', whatsapp: '0812-0000-0002 / 0813-0000-0002' });
  typeUnder(shop, 'Pesanan', 2, 'Catat lunas', 'TRUE');
  shop.menu('Tutup order sekarang', ['ya', 'OK']);
  expect(shown(shop.state, 'Pesanan')[1]?.Status).toBe('Perlu dicek');
  expect(cake(shop)).toEqual(['3', '0', '3', '0']);
  typeUnder(shop, 'Pesanan', 3, 'WhatsApp', '0812-0000-0002');
  typeUnder(shop, 'Pesanan', 3, 'Status', 'Menunggu DP');
  typeUnder(shop, 'Pesanan', 3, 'Catat lunas', 'TRUE');
  sweepTwice(shop);
  expect(cake(shop)).toEqual(['5', '0', '5', '2']);
});

it('a wish of who is not counted yet says so', () => {
  const [bolu = {}] = TEN_CAKES.Produk ?? [];
  const shop = branch(openShop({ ...TEN_CAKES, Produk: [{ ...bolu, Permintaan: 'Ya' }] }));
  order(shop, { ...ANI, 'produk:BOLU': '1', 'permintaan:BOLU': 'Nama Ani' });
  order(shop, { 'produk:BOLU': '2', 'permintaan:BOLU': 'Selamat ulang tahun' });
  typeUnder(shop, 'Pesanan', 3, 'Catat DP', 'TRUE');
  sweepTwice(shop);
  const [first, second] = shown(shop.state, 'Pesanan').map((row) => row['No. Pesanan']);
  expect(shown(shop.state, 'Rekap Produksi')[0]?.Permintaan).toBe(
    `1× Nama Ani (${first}) · Belum dihitung; 2× Selamat ulang tahun (${second})`,
  );
});

it('what was sent is neither made nor bought for once more, though Dibuat was never typed', () => {
  const [agustus = {}] = TEN_CAKES.Batch ?? [];
  const next = { Batch: 'Kedua', Buka: '10/08/2026 09.00', Tutup: '12/08/2026 20.00' };
  const flour = { Bahan: 'Tepung', Satuan: 'kg', 'Isi kemasan': '1 kg', 'Harga kemasan': '12.500' };
  const shop = branch(
    openShop({
      ...TEN_CAKES,
      Bahan: [flour],
      Resep: [{ Kode: 'BOLU', Bahan: 'Tepung', Jumlah: '1 kg' }],
      Batch: [
        { ...agustus, 'Mulai kirim': '08/08/2026' },
        { ...next, 'Mulai produksi': '13/08/2026' },
      ],
    }),
  );
  order(shop, { 'produk:BOLU': '5' });
  typeUnder(shop, 'Pesanan', 2, 'Catat lunas', 'TRUE');
  shop.advance(Date.UTC(2026, 7, 8, 5));
  typeUnder(shop, 'Pesanan', 2, 'Status', 'Dikirim');
  typeUnder(shop, 'Pesanan', 2, 'Resi', 'JX123');
  typeUnder(shop, 'Batch', 2, 'Status', 'Kirim');
  shop.advance(Date.UTC(2026, 7, 10, 5));
  order(shop, { ...ANI, 'produk:BOLU': '2' });
  typeUnder(shop, 'Pesanan', 3, 'Catat lunas', 'TRUE');
  sweepTwice(shop);
  const batches = shown(shop.state, 'Rekap Produksi').filter(({ Kode }) => Kode === 'BOLU');
  expect(batches.map((row) => [row.Batch, row['Harus dibuat']])).toEqual([
    ['Agustus', '0'],
    ['Kedua', '2'],
  ]);
  expect(shown(shop.state, 'Rekap Bahan')[0]?.['Beli (kemasan)']).toBe('2');
  // What she types there stays, and still counts.
  typeUnder(shop, 'Rekap Produksi', 3, 'Dibuat', '1');
  sweepTwice(shop);
  const [, kedua = {}] = shown(shop.state, 'Rekap Produksi');
  expect([kedua['Harus dibuat'], kedua.Dibuat]).toEqual(['1', '1']);
});
