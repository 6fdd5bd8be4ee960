import { closeThreads } from '../../local/openWorkspace';
import { adopt, herForm, type Item, send } from '../support/hersForm';
import { branch, openShop, shown, sweepTwice, TEN_CAKES } from '../support/shop';

afterAll(closeThreads);

/** The order that she gets of a form of hers with a choice of products, and one number beside it. */
function ordered(picked: string, number: string): Record<string, string> {
  const items: Item[] = [
    ['Nama', 'TEXT', { required: true }],
    ['WA', 'TEXT', { required: true }],
    ['Mau pesan apa', 'MULTIPLE_CHOICE', { choices: ['Bolu pandan', 'Bolu keju'] }],
    ['Jumlah', 'TEXT'],
  ];
  const shop = branch(openShop(TEN_CAKES));
  const form = herForm(shop.state, items);
  expect(adopt(shop, form, { 'Mau pesan apa': 'pesanan', Jumlah: 'jumlah' })).toMatchObject({ taken: 0 });
  sweepTwice(shop);
  send(shop, form, { Nama: 'Ani Contoh', WA: '081200000001', 'Mau pesan apa': picked, Jumlah: number });
  const { Status = '', Alasan = '', Catatan = '' } = shown(shop.state, 'Pesanan')[0] ?? {};
  const raw = shown(shop.state, 'Rincian')
    .map((row) => row['Jawaban asli'])
    .join();
  return { Status, Alasan, Catatan, raw };
}

describe('the number beside a choice of products', () => {
  it.each([
    ['of a product that nobody knows', 'Bolu keju', 'Bolu keju 7'],
    ['where nothing is picked', '', '7'],
  ])('%s is kept, and not said to be missing', (_what, picked, kept) => {
    expect(ordered(picked, '7')).toEqual({
      Status: 'Perlu dicek',
      Catatan: kept,
      raw: '',
      Alasan: `Pesanan tidak terbaca: “${kept}” (produknya tidak dikenal). Isi jumlahnya di tab Rincian, atau ketik sebagai pesanan baru.`,
    });
  });

  it('that says none is none', () => {
    expect(ordered('', '0')).toMatchObject({
      Catatan: '',
      Alasan: 'Tidak ada jumlah yang diisi. Tanyakan kepada pembeli.',
    });
  });
});
