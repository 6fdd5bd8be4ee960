import { closeThreads } from '../../local/openWorkspace';
import { branch, openShop, order, shown, sweepTwice, TEN_CAKES } from '../support/shop';

afterAll(closeThreads);

const shared = openShop({
  ...TEN_CAKES,
  Produk: [{ Kode: 'BOLU', Produk: 'Bolu pandan', Harga: '60.000', 'Kuota bersama': 'Oven', Aktif: 'TRUE' }],
  Kuota: [{ 'Kuota bersama': 'Oven', Unit: '9' }],
});

function problems(tab: string, header: string, value: string): (string | undefined)[] {
  const shop = branch(shared);
  shop.person((hands) => hands.edit(tab, 3, hands.column(tab, header), value));
  sweepTwice(shop);
  order(shop, { 'produk:BOLU': '1' });
  expect(shown(shop.state, 'Pesanan').map(({ Status }) => Status)).toEqual(['Menunggu DP']);
  return shown(shop.state, 'Perlu Tindakan').map(({ Keterangan }) => Keterangan);
}

describe('a filled row without its name', () => {
  it.each([
    ['Batch', 'Buka', '10/08/2026 09.00', 'Tab Batch baris 3: Batch belum diisi'],
    ['Produk', 'Harga', '50.000', 'Tab Produk baris 3: Kode belum diisi'],
    ['Kuota', 'Unit', '4', 'Tab Kuota baris 3: Kuota bersama belum diisi'],
  ])('of tab %s is named in Perlu Tindakan, and stops nobody', (tab, header, value, sentence) => {
    expect(problems(tab, header, value).join('\n')).toContain(sentence);
  });

  it('is nothing to tell of where only a box is unticked', () => {
    expect(problems('Produk', 'Aktif', 'FALSE').join('\n')).not.toContain('belum diisi');
  });
});
