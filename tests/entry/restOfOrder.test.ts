import { closeThreads } from '../../local/openWorkspace';
import type { Workspace } from '../../local/workspace';
import { toDoText } from '../support/hands';
import { branch, openShop, order, shown, sweepAt, sweepTwice, TEN_CAKES, typeUnder } from '../support/shop';

afterAll(closeThreads);

const HOUR = 3_600_000;
const [cake = {}] = TEN_CAKES.Produk ?? [];
const [agustus = {}] = TEN_CAKES.Batch ?? [];
const IN_PART = { 'Kuota unit': '5', 'Setelah habis': 'Antre', 'Jika kuota tidak cukup': 'Sebagian' };

function buys(shop: Workspace, name: string, answers: Record<string, string>): void {
  shop.advance(shop.state.clock + 60_000);
  order(shop, { nama: name, whatsapp: `0812000000${10 + name.length}`, ...answers });
}
function pick(shop: Workspace, row: number, status: string): void {
  typeUnder(shop, 'Pesanan', row, 'Status', status);
  sweepTwice(shop);
}
const cell = (shop: Workspace, row: number, header: string) =>
  shown(shop.state, 'Pesanan')[row - 2]?.[header];
const slices = (shop: Workspace, row: number): string[] =>
  shown(shop.state, 'Rincian')
    .filter((line) => line['No. Pesanan'] === cell(shop, row, 'No. Pesanan'))
    .map((line) => `${line.Jumlah} ${line.Keadaan}`);

describe.each(['Diproduksi', 'Siap kirim'])('what is offered beside what is %s', (status) => {
  function offered(): Workspace {
    const shop = branch(openShop({ ...TEN_CAKES, Batch: [{ ...agustus, ...IN_PART }] }));
    buys(shop, 'Satu', { 'produk:BOLU': '2' });
    buys(shop, 'Dua', { 'produk:BOLU': '5' });
    sweepTwice(shop);
    typeUnder(shop, 'Pesanan', 3, 'Catat DP', 'TRUE');
    pick(shop, 3, status);
    pick(shop, 2, 'Batal');
    expect(slices(shop, 3)).toEqual(['3 Diterima', '2 Ditawari']);
    return shop;
  }

  it('is taken by a payment', () => {
    const shop = offered();
    typeUnder(shop, 'Pesanan', 3, 'Catat lunas', 'TRUE');
    sweepAt(shop, shop.state.clock + 26 * HOUR);
    expect([slices(shop, 3), cell(shop, 3, 'Status')]).toEqual([['3 Diterima', '2 Diterima'], status]);
    expect([cell(shop, 3, 'Dibayar'), cell(shop, 3, 'Lebih')]).toEqual(['Rp300.000', 'Rp0']);
  });

  it('and not paid for lapses', () => {
    const shop = offered();
    sweepAt(shop, shop.state.clock + 26 * HOUR);
    expect([slices(shop, 3), cell(shop, 3, 'Status')]).toEqual([['3 Diterima', '2 Batal'], status]);
  });
});

it('what waits beside units that were sent comes up no more, and she is told', () => {
  const shop = branch(
    openShop({
      ...TEN_CAKES,
      Batch: [],
      Produk: [{ ...cake, Mode: 'Backorder' }],
      Stok: [{ Tanggal: '01/08/2026', Kode: 'BOLU', Jumlah: '3', Sebab: 'awal' }],
      Pengaturan: [
        ...(TEN_CAKES.Pengaturan ?? []),
        { Pengaturan: 'Jika kuota tidak cukup', Nilai: 'Sebagian' },
      ],
    }),
  );
  buys(shop, 'Satu', { 'produk:BOLU': '5' });
  sweepTwice(shop);
  typeUnder(shop, 'Pesanan', 2, 'Catat lunas', 'TRUE');
  pick(shop, 2, 'Dikirim');
  buys(shop, 'Dua', { 'produk:BOLU': '2' });
  sweepTwice(shop);
  expect(toDoText(shop.state)).toContain('2 unit masih menunggu di samping yang sedang dibuat');
  const restock = { Tanggal: '02/08/2026', Kode: 'BOLU', Jumlah: '2' };
  for (const [header, value] of Object.entries(restock)) typeUnder(shop, 'Stok', 3, header, value);
  sweepTwice(shop);
  expect([slices(shop, 2), slices(shop, 3)]).toEqual([['3 Diterima', '2 Antre'], ['2 Ditawari']]);
});

/** BOLU and KEJU wait together, on these terms; then BOLU is off sale, and both come free. */
function offSale(terms: Record<string, string>): Workspace {
  const keju = { ...cake, Kode: 'KEJU', Produk: 'Kastengel', Kuota: '2' };
  const shop = branch(
    openShop({ ...TEN_CAKES, Produk: [{ ...cake, Kuota: '2' }, keju], Batch: [{ ...agustus, ...terms }] }),
  );
  buys(shop, 'Satu', { 'produk:BOLU': '2', 'produk:KEJU': '2' });
  buys(shop, 'Dua', { 'produk:BOLU': '1', 'produk:KEJU': '1' });
  buys(shop, 'Tiga', { 'produk:KEJU': '2' });
  typeUnder(shop, 'Produk', 2, 'Aktif', 'FALSE');
  pick(shop, 2, 'Batal');
  return shop;
}

it('in part, one product that is off sale does not keep the other from coming up', () => {
  const shop = offSale({ ...IN_PART, 'Kuota unit': '' });
  expect([slices(shop, 3), slices(shop, 4)]).toEqual([
    ['1 Antre', '1 Ditawari'],
    ['1 Ditawari', '1 Antre'],
  ]);
});

it('as a whole it waits with it, and blocks nobody', () => {
  const shop = offSale({ 'Setelah habis': 'Antre' });
  expect([slices(shop, 3), slices(shop, 4)]).toEqual([['1 Antre', '1 Antre'], ['2 Ditawari']]);
});
