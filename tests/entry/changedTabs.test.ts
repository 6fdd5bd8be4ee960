import { closeThreads } from '../../local/openWorkspace';
import { sheetNamed } from '../../local/sheetTable';
import { branch, openShop, order, shown, TEN_CAKES } from '../support/shop';

afterAll(closeThreads);

describe('Siapkan on tabs that the seller has cut or parted', () => {
  const state = openShop(TEN_CAKES);

  it('finds the settings wherever their columns stand, and writes over none', () => {
    const shop = branch(state);
    shop.person((hands) => hands.insertColumn('Pengaturan', 2, ''));
    shop.person((hands) => hands.deleteColumn('Pengaturan', 4));
    expect(shop.menu('Siapkan', ['OK']).error).toBeUndefined();
    const rows = shown(shop.state, 'Pengaturan');
    expect(rows.find((row) => row.Pengaturan === 'Nama toko')).toMatchObject({ Nilai: 'Dapur Uji' });
    expect(rows.find((row) => row.Pengaturan === 'DP')?.Nilai).toBe('50%');
    expect(rows[0]?.Keterangan).not.toBe('');
  });

  it('manages a tab that has only its header row', () => {
    const shop = branch(state);
    const pools = shop.state.spreadsheet.sheets.find(({ name }) => name === 'Kuota');
    if (pools !== undefined) pools.rows = 1;
    expect(shop.menu('Siapkan', ['OK']).error).toBeUndefined();
  });
});

describe('Perbarui on a recap that the seller has cut', () => {
  it('gives it back the columns and rows that its table needs, and no more', () => {
    const shop = branch(openShop(TEN_CAKES));
    const tab = sheetNamed(shop.state.spreadsheet, 'Rekap Pembayaran');
    if (tab === undefined) throw new Error('no tab');
    order(shop, { 'produk:BOLU': '2' });
    shop.menu('Perbarui semua rekap', ['OK']);
    const whole = shown(shop.state, 'Rekap Pembayaran');
    const width = tab.cells[0]?.filter((cell) => cell?.v).length;
    const height = tab.cells.length;
    tab.cells.splice(2);
    for (const row of tab.cells) row.splice(3);
    Object.assign(tab, { rows: 2, columns: 3 });
    expect(shop.menu('Perbarui semua rekap', ['OK']).error).toBeUndefined();
    const now = sheetNamed(shop.state.spreadsheet, 'Rekap Pembayaran');
    expect(shown(shop.state, 'Rekap Pembayaran')).toEqual(whole);
    expect([now?.columns, now?.rows]).toEqual([width, height]);
  });
});
