import { cellAt } from '../../local/google/spreadsheet/sheetCells';
import type { CellState } from '../../local/google/spreadsheet/spreadsheetState';
import { closeThreads } from '../../local/openWorkspace';
import { sheetNamed } from '../../local/sheetTable';
import type { Workspace } from '../../local/workspace';
import { branch, openShop, order, shown, sweepTwice, TEN_CAKES, typeUnder } from '../support/shop';

afterAll(closeThreads);

/** Two orders, the second to be looked at: nobody can read its phone. */
const state = (() => {
  const shop = branch(openShop(TEN_CAKES));
  order(shop, { 'produk:BOLU': '2' });
  order(shop, { 'produk:BOLU': '1', whatsapp: 'lihat IG' });
  sweepTwice(shop);
  return shop.state;
})();

/** Cells of the column Objek by what is to be done there. */
function subject(shop: Workspace, what: string): CellState | null | undefined {
  const row = shown(shop.state, 'Perlu Tindakan').findIndex(({ Tindakan }) => Tindakan === what);
  const sheet = sheetNamed(shop.state.spreadsheet, 'Perlu Tindakan');
  return row < 0 || sheet === undefined ? null : cellAt(sheet, row + 2, 2);
}

const idOf = (shop: Workspace, tab: string): number | undefined =>
  sheetNamed(shop.state.spreadsheet, tab)?.id;

describe('a line of Perlu Tindakan', () => {
  it('leads to the row of its order, as text and without a formula', () => {
    const shop = branch(state);
    const cell = subject(shop, 'Cek pesanan');
    expect(cell).toMatchObject({
      v: shown(shop.state, 'Pesanan')[1]?.['No. Pesanan'],
      n: '@',
      link: `#gid=${idOf(shop, 'Pesanan')}&range=A3`,
    });
    expect(cell?.f).toBeUndefined();
  });

  it('follows its row to where it has moved', () => {
    const shop = branch(state);
    shop.person((hands) => hands.insertRow('Pesanan', 2));
    sweepTwice(shop);
    expect(subject(shop, 'Cek pesanan')?.link).toBe(`#gid=${idOf(shop, 'Pesanan')}&range=A4`);
  });

  it('leads to a row of the ledger, and to one of what the seller sets', () => {
    const shop = branch(state);
    typeUnder(shop, 'Pembayaran', 2, 'No. Pesanan', 'HILANG');
    typeUnder(shop, 'Pembayaran', 2, 'Jumlah', '5.000');
    typeUnder(shop, 'Produk', 2, 'Harga', 'murah');
    sweepTwice(shop);
    const table = shown(shop.state, 'Perlu Tindakan');
    const links = table.map(({ Objek }, index) => {
      const sheet = sheetNamed(shop.state.spreadsheet, 'Perlu Tindakan');
      return [Objek, sheet && cellAt(sheet, index + 2, 2)?.link];
    });
    expect(links).toContainEqual(['HILANG', `#gid=${idOf(shop, 'Pembayaran')}&range=A2`]);
    expect(links).toContainEqual(['Produk baris 2', `#gid=${idOf(shop, 'Produk')}&range=A2`]);
  });

  it('leads to the first of the orders that it speaks of', () => {
    const shop = branch(openShop(TEN_CAKES));
    for (let count = 0; count < 3; count += 1) order(shop, { 'produk:BOLU': '1' });
    sweepTwice(shop);
    const cell = subject(shop, 'Mungkin fiktif');
    const first = shown(shop.state, 'Pesanan')[0]?.['No. Pesanan'] ?? '-';
    expect(String(cell?.v).split(', ')).toHaveLength(3);
    expect(cell?.v).toEqual(expect.stringMatching(new RegExp(`^${first}, `)));
    expect(cell?.link).toBe(`#gid=${idOf(shop, 'Pesanan')}&range=A2`);
  });

  it('leads there at once where the same run has added the order', () => {
    const shop = branch(openShop(TEN_CAKES));
    shop.advance(shop.state.clock + 300_000);
    order(shop, { 'produk:BOLU': '1', whatsapp: 'lihat IG' });
    expect(subject(shop, 'Cek pesanan')?.link).toBe(`#gid=${idOf(shop, 'Pesanan')}&range=A2`);
  });

  it('leaves no link behind on what stands there later', () => {
    const shop = branch(state);
    typeUnder(shop, 'Pesanan', 3, 'Status', 'Batal');
    sweepTwice(shop);
    const sheet = sheetNamed(shop.state.spreadsheet, 'Perlu Tindakan');
    const gone = shown(shop.state, 'Perlu Tindakan').flatMap((row, index) =>
      row.Objek === '' ? [sheet && cellAt(sheet, index + 2, 2)?.link] : [],
    );
    expect(subject(shop, 'Cek pesanan')).toBeNull();
    expect(gone.filter((link) => link !== undefined)).toEqual([]);
  });
});
