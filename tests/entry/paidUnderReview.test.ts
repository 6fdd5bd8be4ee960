import { closeThreads } from '../../local/openWorkspace';
import { changeAnswer } from '../bars/support/queueShop';
import { branch, openShop, order, shown, sweepAt, sweepTwice, TEN_CAKES, typeUnder } from '../support/shop';

afterAll(closeThreads);

const HOUR = 3_600_000;
const batches = (TEN_CAKES.Batch ?? []).map((row) => ({
  ...row,
  'Kuota unit': '2',
  'Setelah habis': 'Antre',
}));
const start = openShop({ ...TEN_CAKES, Batch: batches });

it('who has paid while the phone could not be read keeps the cakes, and nobody gets them beside', () => {
  const shop = branch(start);
  const first = order(shop, { whatsapp: 'nanti saya kirim', 'produk:BOLU': '2' });
  shop.advance(shop.state.clock + HOUR / 60);
  typeUnder(shop, 'Pesanan', 2, 'Catat DP', 'TRUE');
  sweepAt(shop, shop.state.clock + 30 * HOUR);
  order(shop, { whatsapp: '081200000099', nama: 'Bu Kedua', 'produk:BOLU': '2' });
  sweepTwice(shop);
  changeAnswer(shop, first, { whatsapp: '081200000001' });
  sweepTwice(shop);
  expect(shown(shop.state, 'Pesanan').map((row) => row.Status)).toEqual(['Dikonfirmasi', 'Daftar tunggu']);
  const rows = shown(shop.state, 'Rincian').map((row) => `${row.Jumlah} ${row.Keadaan}`);
  expect(rows).toEqual(['2 Diterima', '2 Antre']);
});
