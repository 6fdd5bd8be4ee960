import { cellAt } from '../../local/google/spreadsheet/sheetCells';
import type { State } from '../../local/google/state';
import { closeThreads } from '../../local/openWorkspace';
import { sheetNamed } from '../../local/sheetTable';
import { RECAP_TABS } from '../support/recapTabs';
import { branch, openShop, order, shown, TEN_CAKES } from '../support/shop';

afterAll(closeThreads);

function boldHeaders(state: State): (boolean | undefined)[] {
  return RECAP_TABS.map((name) => {
    const sheet = sheetNamed(state.spreadsheet, name);
    return sheet && sheet.frozenRows === 1 && cellAt(sheet, 1, 1)?.bold;
  });
}

describe('the headers of a recap', () => {
  it('are bold and stay in sight', () => {
    expect(boldHeaders(openShop(TEN_CAKES))).toEqual(RECAP_TABS.map(() => true));
  });

  it('are never cut off: a bold letter needs seven pixels and a half', () => {
    const { spreadsheet } = openShop(TEN_CAKES);
    const cut = RECAP_TABS.flatMap((name) => {
      const sheet = sheetNamed(spreadsheet, name);
      const titles = (sheet?.cells[0] ?? []).map((cell) => String(cell?.v ?? ''));
      const room = (column: number): number => sheet?.widths[column + 1] ?? 100;
      return titles.filter(
        (title, column) => !sheet?.hiddenColumns.includes(column + 1) && room(column) < title.length * 7.5,
      );
    });
    expect(cut).toEqual([]);
  });

  it('are so after Siapkan in a tab that a killed one left plain', () => {
    const shop = branch(openShop(TEN_CAKES));
    for (const name of RECAP_TABS) {
      const sheet = sheetNamed(shop.state.spreadsheet, name);
      if (sheet) sheet.frozenRows = 0;
      for (const cell of sheet?.cells[0] ?? []) delete cell?.bold;
    }
    expect(boldHeaders(shop.state)).toEqual(RECAP_TABS.map(() => false));
    shop.menu('Siapkan', ['OK', 'OK']);
    expect(boldHeaders(shop.state)).toEqual(RECAP_TABS.map(() => true));
  });

  it.each(['Rekap Pelanggan', 'Pesanan'])(
    'stay loose in %s where she has let go of them and merged one with the line below; set-up and refresh go on',
    (name) => {
      const shop = branch(openShop(TEN_CAKES));
      const before = sheetNamed(shop.state.spreadsheet, name);
      if (before) before.frozenRows = 0;
      const merge = { row: 1, column: name === 'Pesanan' ? 60 : 10, rows: 2, columns: 1 };
      if (before) before.columns = 80;
      shop.person((hands) => hands.merge(name, merge));
      expect(sheetNamed(shop.state.spreadsheet, name)?.merges).toHaveLength(1);
      shop.menu('Siapkan', ['OK', 'OK']);
      order(shop, { 'produk:BOLU': '1' });
      shop.menu('Perbarui semua rekap', ['OK']);
      const said = [...shown(shop.state, 'Log'), ...shown(shop.state, 'Perlu Tindakan')];
      expect(said.filter((row) => Object.values(row).some((cell) => /freeze|Gagal/.test(cell)))).toEqual([]);
      expect(shop.state.executions.filter(({ error }) => error)).toEqual([]);
      expect(sheetNamed(shop.state.spreadsheet, name)?.frozenRows).toBe(0);
      expect(sheetNamed(shop.state.spreadsheet, 'Rekap Kirim')?.frozenRows).toBe(1);
      expect(shown(shop.state, 'Rekap Pelanggan').map(({ Nama }) => Nama)).toContain('Pembeli Uji');
    },
  );

  it('are so again in a tab that was deleted', () => {
    const shop = branch(openShop(TEN_CAKES));
    for (const name of RECAP_TABS) {
      const { sheets } = shop.state.spreadsheet;
      sheets.splice(
        sheets.findIndex((sheet) => sheet.name === name),
        1,
      );
    }
    shop.menu('Perbarui semua rekap', ['OK']);
    expect(boldHeaders(shop.state)).toEqual(RECAP_TABS.map(() => true));
  });
});
