import { closeThreads } from '../../local/openWorkspace';
import type { Workspace } from '../../local/workspace';
import { branch, openShop, shown, sweepTwice, TEN_CAKES, typeUnder } from '../support/shop';

afterAll(closeThreads);

const ROW = { Nama: 'Bu Ketik', WhatsApp: '081200000019', Pesanan: '3 Bolu pandan' };

function typed(beside: Record<string, string>): Workspace {
  const shop = branch(openShop(TEN_CAKES));
  for (const [header, value] of Object.entries({ ...beside, ...ROW }))
    typeUnder(shop, 'Pesanan', 2, header, value);
  sweepTwice(shop);
  return shop;
}
const cells = (shop: Workspace, ...headers: string[]) =>
  headers.map((header) => shown(shop.state, 'Pesanan')[0]?.[header]);

it('DP and Batas DP that stand in a row that she types are kept', () => {
  const shop = typed({ DP: '100000', 'Batas DP': '04/08/2026 20.00' });
  expect(cells(shop, 'DP', 'Batas DP', 'Status')).toEqual(['Rp100.000', '04/08/2026 20.00', 'Menunggu DP']);
});

it('a blank DP is filled in by the terms', () => {
  expect(cells(typed({ 'Batas DP': '04/08/2026 20.00' }), 'DP', 'Batas DP')).toEqual([
    'Rp90.000',
    '04/08/2026 20.00',
  ]);
});

it('a DP that nobody can read stays as it was typed', () => {
  expect(cells(typed({ DP: 'nanti saja' }), 'DP')).toEqual(['nanti saja']);
});

it.each([
  ['Catat DP', 'Rp100.000', 'Dikonfirmasi'],
  ['Catat lunas', 'Rp180.000', 'Dikonfirmasi'],
  ['Bukti masuk', 'Rp0', 'Menunggu DP'],
])('a tick of %s in it is heard, once', (tick, paid, status) => {
  const shop = typed({ DP: '100000', [tick]: 'TRUE' });
  expect(cells(shop, 'Dibayar', 'Status', tick)).toEqual([paid, status, 'FALSE']);
  expect(shown(shop.state, 'Pembayaran')).toHaveLength(1);
});
