import { closeThreads } from '../../local/openWorkspace';
import { sheetNamed } from '../../local/sheetTable';
import type { Workspace } from '../../local/workspace';
import { branch, openShop, order, shown, sweepTwice, TEN_CAKES, typeUnder } from '../support/shop';

afterAll(closeThreads);

const KITCHEN = {
  Bahan: [
    {
      Bahan: 'Tepung',
      Satuan: 'kg',
      Stok: '0,5 kg',
      'Isi kemasan': '1 kg',
      'Harga kemasan': '12.000',
      Susut: '5%',
    },
    { Bahan: 'Santan', Satuan: 'ml', Stok: '', 'Isi kemasan': '200 ml', 'Harga kemasan': '', Susut: '' },
  ],
  Resep: [
    { Kode: 'BOLU', Bahan: 'Tepung', Jumlah: '250 g' },
    { Kode: 'BOLU', Bahan: 'Santan', Jumlah: '100' },
  ],
};
const shop = openShop({
  ...TEN_CAKES,
  Pengaturan: [...(TEN_CAKES.Pengaturan ?? []), { Pengaturan: 'Hitung produksi mulai', Nilai: 'Diterima' }],
  ...KITCHEN,
});

function needed(workspace: Workspace): Record<string, string>[] {
  return shown(workspace.state, 'Rekap Bahan').slice(0, 2);
}

const toDo = (workspace: Workspace): string =>
  shown(workspace.state, 'Perlu Tindakan')
    .map((row) => Object.values(row).join(' '))
    .join('\n');

describe('Rekap Bahan', () => {
  const ordered = branch(shop);
  order(ordered, { 'produk:BOLU': '4' });
  sweepTwice(ordered);

  it('follows the orders', () => {
    // 4 × 250 g and 5 %: 1.05 kg, half a kilo is there. Santan has no price.
    expect(needed(ordered)).toEqual([
      {
        Bahan: 'Tepung',
        Dibutuhkan: '1 kg',
        Susut: '0,05 kg',
        Stok: '0,5 kg',
        Kurang: '0,55 kg',
        'Beli (kemasan)': '1',
        Biaya: 'Rp12.000',
      },
      {
        Bahan: 'Santan',
        Dibutuhkan: '400 ml',
        Susut: '0 ml',
        Stok: '0 ml',
        Kurang: '400 ml',
        'Beli (kemasan)': '2',
        Biaya: '',
      },
    ]);
  });

  it('tells what can not be counted, where she uses it', () => {
    const wrong = branch(ordered.state);
    typeUnder(wrong, 'Resep', 2, 'Jumlah', '2 sdm');
    typeUnder(wrong, 'Resep', 3, 'Jumlah', '100 g');
    typeUnder(wrong, 'Bahan', 2, 'Susut', 'sedikit');
    sweepTwice(wrong);
    expect(needed(wrong).map((row) => row.Dibutuhkan)).toEqual(['', '']);
    expect(toDo(wrong)).toContain('Jumlah');
    expect(toDo(wrong)).toContain('2 sdm');
    expect(toDo(wrong)).toContain('Tab Resep baris 3: “100 g” tidak bisa dihitung dalam ml');
    expect(toDo(wrong)).toContain('sedikit');
  });

  it('keeps working when columns are moved and rows sorted, and when its titles are in English', () => {
    const moved = branch(ordered.state);
    moved.person((hands) => hands.insertColumn('Resep', 1, 'Catatan saya'));
    moved.person((hands) => hands.sort('Resep', 4, true));
    typeUnder(moved, 'Bahan', 1, 'Bahan', 'Material');
    sweepTwice(moved);
    expect(needed(moved)).toEqual(needed(ordered));
  });

  it('a lost tab Bahan is told, and made again by Periksa; without recipes nobody misses it', () => {
    const lost = branch(ordered.state);
    const { sheets } = lost.state.spreadsheet;
    sheets.splice(
      sheets.findIndex(({ name }) => name === 'Bahan'),
      1,
    );
    lost.menu('Perbarui semua rekap', ['OK']);
    expect(toDo(lost)).toContain('Bahan');
    expect(shown(lost.state, 'Rekap Kuota')[0]?.Sisa).toBe('6');
    lost.menu('Periksa', ['OK']);
    expect(sheetNamed(lost.state.spreadsheet, 'Bahan')).toBeDefined();

    const unused = branch(openShop(TEN_CAKES));
    const own = unused.state.spreadsheet.sheets;
    for (const name of ['Bahan', 'Resep'])
      own.splice(
        own.findIndex((sheet) => sheet.name === name),
        1,
      );
    unused.menu('Perbarui semua rekap', ['OK']);
    expect(toDo(unused)).not.toMatch(/Bahan|Resep/);
  });
});
