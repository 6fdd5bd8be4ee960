import { closeThreads } from '../../local/openWorkspace';
import { branch, openShop, order, shown, sweepAt, sweepTwice, TEN_CAKES, typeUnder } from '../support/shop';

afterAll(closeThreads);

const shop = branch(
  openShop({
    ...TEN_CAKES,
    Batch: [
      { Batch: 'Satu', Buka: '01/08/2026 09.00', 'Kuota unit': '2' },
      { Batch: 'Dua', Buka: '03/08/2026 09.00', Tutup: '05/08/2026 20.00', 'Kuota unit': '5' },
    ],
  }),
);

const standing = (): string[] =>
  shown(shop.state, 'Batch').map((row) => `${row.Status} ${row['Ditutup karena']}`);

it('a batch without Tutup that sells out and is done makes way for the next, whose form takes orders', () => {
  order(shop, { 'produk:BOLU': '2' });
  typeUnder(shop, 'Pesanan', 2, 'Catat DP', 'TRUE');
  sweepTwice(shop);
  expect([standing(), shop.state.forms[0]?.accepting]).toEqual([['Tutup Kuota', 'Terjadwal '], false]);
  typeUnder(shop, 'Batch', 2, 'Status', 'Selesai');
  expect(standing()).toEqual(['Selesai Kuota', 'Terjadwal ']);
  // 3 August, 09.20 WIB.
  sweepAt(shop, Date.UTC(2026, 7, 3, 2, 20));
  expect([standing(), shop.state.forms[0]?.accepting]).toEqual([['Selesai Kuota', 'Buka '], true]);
  order(shop, { 'produk:BOLU': '1', whatsapp: '081200000077', nama: 'Bu Tiga' });
  expect(shown(shop.state, 'Pesanan')[1]).toMatchObject({ Batch: 'Dua', Status: 'Menunggu DP' });
});
