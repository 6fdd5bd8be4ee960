import type { State } from '../../local/google/state';
import { closeThreads } from '../../local/openWorkspace';
import { sheetNamed } from '../../local/sheetTable';
import { branch, openShop, order, shown, sweepTwice, TEN_CAKES, typeUnder } from '../support/shop';

afterAll(closeThreads);

const RECAPS = [
  'Rekap Produksi',
  'Rekap Kirim',
  'Rekap Kuota',
  'Rekap Bahan',
  'Rekap Pembayaran',
  'Rekap Pelanggan',
  'Rekap Batch',
  'Dasbor',
];

/** Orders in four states, some money, two products, a recipe. */
const state = (() => {
  const [cake = {}] = TEN_CAKES.Produk ?? [];
  const shop = branch(
    openShop({
      ...TEN_CAKES,
      Produk: [
        { ...cake, Permintaan: 'Tulisan' },
        { ...cake, Kode: 'LAPIS', Produk: 'Lapis' },
      ],
      Bahan: [
        { Bahan: 'Tepung', Satuan: 'kg', 'Isi kemasan': '1 kg', 'Harga kemasan': '14.000' },
        { Bahan: 'Gula', Satuan: 'g', 'Isi kemasan': '500 g', 'Harga kemasan': '9.000' },
      ],
      Resep: [
        { Kode: 'BOLU', Bahan: 'Tepung', Jumlah: '200 g' },
        { Kode: 'LAPIS', Bahan: 'Gula', Jumlah: '100 g' },
      ],
    }),
  );
  for (const nth of [1, 2, 3, 4]) {
    const who = { nama: `Pembeli ${9 - nth}`, whatsapp: `08120000000${nth}` };
    order(shop, { ...who, 'produk:BOLU': '1', 'produk:LAPIS': '1', 'permintaan:BOLU': `nomor ${nth}` });
  }
  typeUnder(shop, 'Pesanan', 2, 'Catat lunas', 'TRUE');
  typeUnder(shop, 'Pesanan', 3, 'Catat DP', 'TRUE');
  typeUnder(shop, 'Pesanan', 4, 'Status', 'Batal');
  sweepTwice(shop);
  shop.menu('Perbarui semua rekap', ['OK']);
  return shop.state;
})();

function recaps(after: State): Record<string, unknown> {
  const unstamped = (row: Record<string, string>): string[] =>
    Object.values(row).map((cell) => cell.replace(/^dibuat .*/, 'dibuat'));
  return Object.fromEntries(RECAPS.map((tab) => [tab, shown(after, tab).map(unstamped)]));
}

it('recaps are the same however she sorts, widens and hides the tabs that they are made of', () => {
  const shop = branch(state);
  const tabs = ['Pesanan', 'Rincian', 'Pembayaran', 'Bahan', 'Resep'];
  for (const tab of tabs) {
    shop.person((hands) => hands.insertColumn(tab, 2, 'Milik saya'));
    shop.person((hands) => hands.sort(tab, tab === 'Pesanan' ? 5 : 1, true));
    shop.person((hands) => hands.hideColumn(tab, 3));
  }
  // The last to order is called first: sorted by name, Pesanan stands on its head.
  const names = ({ spreadsheet }: State) =>
    sheetNamed(spreadsheet, 'Pesanan')
      ?.cells.slice(1, 5)
      .map((row) => row[4]?.v);
  expect(names(shop.state)).toEqual(['Pembeli 8', 'Pembeli 7', 'Pembeli 6', 'Pembeli 5']);
  shop.person((hands) => hands.sort('Pesanan', 5));
  expect(names(shop.state)).toEqual(['Pembeli 5', 'Pembeli 6', 'Pembeli 7', 'Pembeli 8']);
  sweepTwice(shop);
  shop.menu('Perbarui semua rekap', ['OK']);
  expect(recaps(shop.state)).toEqual(recaps(state));
  expect(shown(state, 'Rekap Produksi')[0]?.Permintaan).toMatch(/^1× nomor 1 .*; 1× nomor 2 .*; 1× nomor 4 /);
});
