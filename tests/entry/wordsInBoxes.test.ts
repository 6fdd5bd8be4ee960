import { closeThreads } from '../../local/openWorkspace';
import { noteUnder } from '../support/hands';
import { branch, openShop, order, shown, sweepTwice, TEN_CAKES, typeUnder } from '../support/shop';

afterAll(closeThreads);

it.each([
  ['Catat DP', 'sudah'],
  ['Catat lunas', '✓'],
  ['Bukti masuk', 'x'],
  ['Pesan terkirim', 'v'],
])('words in the box %s book nothing, and a note says why they are gone', (header, word) => {
  const shop = branch(openShop(TEN_CAKES));
  order(shop, { 'produk:BOLU': '2' });
  sweepTwice(shop);
  typeUnder(shop, 'Pesanan', 2, header, word);
  sweepTwice(shop);
  expect(shown(shop.state, 'Pesanan')[0]?.[header]).toBe('FALSE');
  expect(noteUnder(shop.state, 'Pesanan', 2, header)).toContain('kotak centang');
  expect(shown(shop.state, 'Pembayaran')).toEqual([]);
});
