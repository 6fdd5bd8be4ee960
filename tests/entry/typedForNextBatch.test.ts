import { closeThreads } from '../../local/openWorkspace';
import type { Workspace } from '../../local/workspace';
import { branch, openShop, order, shown, sweepTwice, TEN_CAKES, typeUnder } from '../support/shop';

afterAll(closeThreads);

const [agustus = {}] = TEN_CAKES.Batch ?? [];
const lebaran = {
  Batch: 'Lebaran',
  Buka: '10/08/2026 09.00',
  Tutup: '12/08/2026 20.00',
  'Mulai produksi': '14/08/2026',
  'Kuota unit': '2',
};
const cell = (shop: Workspace, row: number, header: string, tab = 'Pesanan') =>
  shown(shop.state, tab)[row - 2]?.[header];

/** In Agustus so many of five are sold; then she types a row for Lebaran. */
function typed(sold: string, units: string): Workspace {
  const shop = branch(openShop({ ...TEN_CAKES, Batch: [{ ...agustus, 'Kuota unit': '5' }, lebaran] }));
  order(shop, { 'produk:BOLU': sold });
  sweepTwice(shop);
  const row = {
    Nama: 'Bu Ketik',
    WhatsApp: '081200000019',
    Batch: 'Lebaran',
    Pesanan: `${units} Bolu pandan`,
  };
  for (const [header, value] of Object.entries(row)) typeUnder(shop, 'Pesanan', 3, header, value);
  sweepTwice(shop);
  return shop;
}

it('a row that she types for the next batch does not fill and close the open one', () => {
  const shop = typed('4', '1');
  expect([cell(shop, 3, 'Batch'), cell(shop, 3, 'Status')]).toEqual(['Lebaran', 'Menunggu DP']);
  expect(cell(shop, 2, 'Status', 'Batch')).toBe('Buka');
  order(shop, { nama: 'Bu Dua', whatsapp: '081200000012', 'produk:BOLU': '1' });
  expect(cell(shop, 4, 'Status')).toBe('Menunggu DP');
});

it('it is in there though the open one is full, as far as its own quota goes', () => {
  expect(cell(typed('5', '2'), 3, 'Status')).toBe('Menunggu DP');
  const waiting = typed('1', '3');
  expect([cell(waiting, 3, 'Batch'), cell(waiting, 3, 'Status')]).toEqual(['Lebaran', 'Daftar tunggu']);
});
