import { cellAt } from '../../local/google/spreadsheet/sheetCells';
import { closeThreads } from '../../local/openWorkspace';
import { columnUnder, sheetNamed, sheetTable } from '../../local/sheetTable';
import type { Workspace } from '../../local/workspace';
import { branch, openShop, order, shown, sweepTwice, TEN_CAKES, typeUnder } from '../support/shop';

afterAll(closeThreads);

const state = (() => {
  const shop = branch(openShop(TEN_CAKES));
  order(shop, { 'produk:BOLU': '2' });
  order(shop, { 'produk:BOLU': '1', whatsapp: '081200000002' });
  typeUnder(shop, 'Pesanan', 2, 'Catat DP', 'TRUE');
  sweepTwice(shop);
  return shop.state;
})();

const told = (shop: Workspace): (string | undefined)[] =>
  shown(shop.state, 'Perlu Tindakan')
    .filter(({ Tindakan }) => Tindakan === 'Tidak cocok')
    .map(({ Keterangan }) => Keterangan);

/** What is on record of an order (row of Pesanan), as it stands in its hidden cell. */
function record(shop: Workspace, row: number): { v?: unknown } {
  const sheet = sheetNamed(shop.state.spreadsheet, 'Pesanan');
  const column = sheet && columnUnder(sheetTable(sheet, shop.state.spreadsheet.locale), 'Tercatat');
  const cell = sheet && column !== undefined ? cellAt(sheet, row, column) : null;
  if (!cell) throw new Error(`no record in row ${row}`);
  return cell;
}

describe('Tidak cocok', () => {
  it('is not said of a healthy register', () => {
    expect(told(branch(state))).toEqual([]);
  });

  it('is not said where somebody waits, of whom Rekap Pembayaran asks nothing: the register agrees, by what the note leaves out', () => {
    const shop = branch(state);
    order(shop, { 'produk:BOLU': '9', whatsapp: '081200000003' });
    sweepTwice(shop);
    expect(shown(shop.state, 'Pesanan').map(({ Status, Total }) => [Status, Total])).toEqual([
      ['Dikonfirmasi', 'Rp120.000'],
      ['Menunggu DP', 'Rp60.000'],
      ['Daftar tunggu', 'Rp540.000'],
    ]);
    const rows = shown(shop.state, 'Rekap Pembayaran');
    const sum = rows.find((row) => row['No. Pesanan'] === 'Jumlah');
    expect([sum?.Total, sum?.Dibayar, sum?.Sisa]).toEqual(['Rp180.000', 'Rp60.000', 'Rp120.000']);
    expect(rows.map((row) => row['No. Pesanan'])).toContainEqual(
      expect.stringContaining('Tidak dihitung: Rp540.000 dari 1 pesanan yang belum diterima'),
    );
    const buyers = shown(shop.state, 'Rekap Pelanggan');
    expect(buyers.find(({ Nama }) => Nama === 'Jumlah')?.Sisa).toBe('Rp120.000');
    expect(told(shop)).toEqual([]);
  });

  it('names a row of the ledger that belongs to no order, and goes when it is mended', () => {
    const shop = branch(state);
    typeUnder(shop, 'Pembayaran', 3, 'No. Pesanan', 'HILANG');
    typeUnder(shop, 'Pembayaran', 3, 'Jumlah', '5.000');
    sweepTwice(shop);
    expect(told(shop)).toEqual([expect.stringContaining('Rp65.000, tetapi Dibayar di tab Pesanan Rp60.000')]);
    expect(told(shop)[0]).toContain('tab Pembayaran baris 3');
    typeUnder(shop, 'Pembayaran', 3, 'No. Pesanan', shown(shop.state, 'Pesanan')[1]?.['No. Pesanan'] ?? '');
    sweepTwice(shop);
    expect(told(shop)).toEqual([]);
  });

  it('names the row of an order whose record is another’s', () => {
    const shop = branch(state);
    record(shop, 3).v = record(shop, 2).v;
    shop.menu('Perbarui semua rekap', ['OK']);
    expect(told(shop)).toEqual([expect.stringContaining('Tab Pesanan baris 3 tidak sama')]);
  });
});

it('a change of Produk leaves what was ordered as it was', () => {
  const shop = branch(state);
  const sums = () => [
    shown(shop.state, 'Pesanan').map(({ Total, Dibayar, Sisa }) => [Total, Dibayar, Sisa]),
    shown(shop.state, 'Rekap Pelanggan').map(({ Unit, Omzet }) => [Unit, Omzet]),
  ];
  const before = sums();
  typeUnder(shop, 'Produk', 2, 'Produk', 'Bolu pandan keju');
  typeUnder(shop, 'Produk', 2, 'Harga', '90.000');
  for (const [header, typed] of [
    ['Kode', 'BOLU-K'],
    ['Produk', 'Bolu pandan'],
    ['Varian', 'kecil'],
    ['Harga', '40.000'],
  ])
    typeUnder(shop, 'Produk', 3, header ?? '', typed ?? '');
  sweepTwice(shop);
  expect(sums()).toEqual(before);
  expect(told(shop)).toEqual([]);
});

it('the day of shipping is kept when Status becomes Dikirim', () => {
  const shop = branch(state);
  typeUnder(shop, 'Pesanan', 2, 'Status', 'Dikirim');
  sweepTwice(shop);
  expect(String(record(shop, 2).v)).toContain(`"shippedAt":`);
  expect(String(record(shop, 3).v)).not.toContain('shippedAt');
  expect(shown(shop.state, 'Rekap Batch')[0]).toMatchObject({ Batch: 'Agustus', Dikirim: '1' });
});
