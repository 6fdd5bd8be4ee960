import { closeThreads } from '../../local/openWorkspace';
import { branch, openShop, shown, TEN_CAKES } from '../support/shop';

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
