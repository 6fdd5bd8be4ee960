import { closeThreads } from '../../local/openWorkspace';
import type { Workspace } from '../../local/workspace';
import { changeAnswer } from '../bars/support/queueShop';
import { noteUnder } from '../support/hands';
import { branch, openShop, order, shown, sweepTwice, TEN_CAKES, typeUnder } from '../support/shop';

afterAll(closeThreads);

const start = openShop(TEN_CAKES);
const seen = (shop: Workspace, ...headers: string[]) =>
  headers.map((h) => shown(shop.state, 'Pesanan')[0]?.[h]);

function pick(shop: Workspace, status: string): void {
  typeUnder(shop, 'Pesanan', 2, 'Status', status);
  sweepTwice(shop);
}

/** Two cakes ordered while that stands in a cell of the product's row. */
function ordered(header: string, cell: string): { shop: Workspace; id: string } {
  const shop = branch(start);
  typeUnder(shop, 'Produk', 2, header, cell);
  const id = order(shop, { nama: 'Bu Satu', whatsapp: '081200000011', 'produk:BOLU': '2' });
  sweepTwice(shop);
  expect(seen(shop, 'Status', 'Total')).toEqual(['Perlu dicek', 'Rp0']);
  return { shop, id };
}

function mended(header: string, cell: string, right: string): { shop: Workspace; id: string } {
  const made = ordered(header, cell);
  typeUnder(made.shop, 'Produk', 2, header, right);
  sweepTwice(made.shop);
  return made;
}

describe.each([
  ['Harga', '60rb-65rb', '60.000'],
  ['Harga', '', '60.000'],
  ['Kode', 'BOLU2', 'BOLU'],
])('an order that came while %s was "%s"', (header, wrong, right) => {
  it('costs what it costs once that was mended and it is let in', () => {
    const { shop } = mended(header, wrong, right);
    pick(shop, 'Menunggu DP');
    expect(seen(shop, 'Status', 'Total', 'DP', 'Bayar')).toEqual([
      'Menunggu DP',
      'Rp120.000',
      'Rp60.000',
      'Belum bayar',
    ]);
    expect(shown(shop.state, 'Rincian').map((row) => `${row.Jumlah} ${row.Produk}`)).toEqual([
      '2 Bolu pandan',
    ]);
  });

  it('costs what it costs after an edit, too', () => {
    const { shop, id } = mended(header, wrong, right);
    changeAnswer(shop, id, { 'produk:BOLU': '3' });
    sweepTwice(shop);
    // Of a Kode that was not there nothing was held: it waited, and comes up now.
    const status = header === 'Kode' ? 'Ditawari' : 'Menunggu DP';
    expect(seen(shop, 'Status', 'Total')).toEqual([status, 'Rp180.000']);
  });

  it('is not let in before', () => {
    const { shop } = ordered(header, wrong);
    pick(shop, 'Dikonfirmasi');
    expect(seen(shop, 'Status')).toEqual(['Perlu dicek']);
    expect(noteUnder(shop.state, 'Pesanan', 2, 'Status')).toContain(
      header === 'Kode' ? 'Kode BOLU tidak ada di tab Produk' : 'BOLU belum punya harga',
    );
  });
});
