import { closeThreads } from '../../local/openWorkspace';
import type { Workspace } from '../../local/workspace';
import { branch, openShop, order, shown, sweepAt, sweepTwice, TEN_CAKES, typeUnder } from '../support/shop';

afterAll(closeThreads);

const cells = (shop: Workspace) =>
  ['Status', 'Batas DP'].map((header) => shown(shop.state, 'Pesanan')[0]?.[header]);
function dueOn(typed: string): Workspace {
  const shop = branch(openShop(TEN_CAKES));
  order(shop, { 'produk:BOLU': '2' });
  sweepTwice(shop);
  typeUnder(shop, 'Pesanan', 2, 'Batas DP', typed);
  sweepTwice(shop);
  return shop;
}

it('Batas DP typed as a day means the end of it', () => {
  const shop = dueOn('01/08/2026');
  expect(cells(shop)).toEqual(['Menunggu DP', '01/08/2026 23.59']);
  // Two hours of grace later.
  sweepAt(shop, Date.UTC(2026, 7, 1, 19, 5));
  expect(cells(shop)).toEqual(['Kedaluwarsa', '01/08/2026 23.59']);
});

it('on the day of the cut-off it is the cut-off, and with a time it is that time', () => {
  expect(cells(dueOn('07/08/2026'))).toEqual(['Menunggu DP', '07/08/2026 00.00']);
  expect(cells(dueOn('02/08/2026 00.01'))).toEqual(['Menunggu DP', '02/08/2026 00.01']);
});

it('a row that she types with a day is read alike', () => {
  const shop = branch(openShop(TEN_CAKES));
  const row = {
    'Batas DP': '01/08/2026',
    Nama: 'Bu Ketik',
    WhatsApp: '081200000019',
    Pesanan: '3 Bolu pandan',
  };
  for (const [header, value] of Object.entries(row)) typeUnder(shop, 'Pesanan', 2, header, value);
  sweepTwice(shop);
  expect(cells(shop)).toEqual(['Menunggu DP', '01/08/2026 23.59']);
});

it('one that the cut-off gave stays that moment when she moves the cut-off', () => {
  const shop = dueOn('07/08/2026');
  typeUnder(shop, 'Batch', 2, 'Mulai produksi', '09/08/2026');
  sweepTwice(shop);
  expect(cells(shop)).toEqual(['Menunggu DP', '07/08/2026 00.00']);
  // And a day that is typed then is a day.
  typeUnder(shop, 'Pesanan', 2, 'Batas DP', '08/08/2026');
  sweepTwice(shop);
  expect(cells(shop)).toEqual(['Menunggu DP', '08/08/2026 23.59']);
});
