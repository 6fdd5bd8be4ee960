import { closeThreads } from '../../../local/openWorkspace';
import { sheetNamed } from '../../../local/sheetTable';
import type { Workspace } from '../../../local/workspace';
import { HERS, lastTitle, periksa, rowOf, threeOrders, toDoText, wordsOf } from '../../support/hands';
import { branch, openShop, order, shown, sweepTwice, TEN_CAKES } from '../../support/shop';
import { thinned } from '../../support/thinned';

afterAll(closeThreads);

const base = threeOrders(branch(openShop(TEN_CAKES))).state;
const TABS = base.spreadsheet.sheets.filter(({ formId }) => formId === undefined).map(({ name }) => name);
const OURS = ['Pengaturan', 'Batch', 'Produk', 'Kuota', 'Pesanan', 'Rincian', 'Log'];
/** Tabs that no submit and no sweep reads: only Periksa and Siapkan see what became of their titles. */
const UNREAD = ['Log', 'Kuota'];
const before = wordsOf(base);

/** Titles of ours in a tab, with their 1-based columns. */
function titles(tab: string): { title: string; column: number }[] {
  const cells = sheetNamed(base.spreadsheet, tab)?.cells[0] ?? [];
  const all = cells.map((cell, index) => ({ title: String(cell?.v ?? ''), column: index + 1 }));
  return all.filter(({ title }) => title !== '' && title !== HERS);
}

/** An order during it, the hand, one more after it, two sweeps: then whatever happened must be told, or not matter. */
function live(shop: Workspace, act: () => void): void {
  order(shop, { 'produk:BOLU': '1' });
  act();
  order(shop, { 'produk:BOLU': '1' });
  sweepTwice(shop);
}

/** Every response has exactly one counted row, its units are in Rincian once, her words stand where they stood. */
function expectWhole(shop: Workspace, copies = 0): void {
  const { responses } = shop.state.forms[0] ?? { responses: [] };
  const keys = shown(shop.state, 'Pesanan').map((row) => row['ID Respons']);
  expect(keys).toHaveLength(responses.length + copies);
  expect(new Set(keys)).toEqual(new Set(responses.map(({ id }) => id)));
  expect(wordsOf(shop.state)).toMatchObject(before);
  const numbers = shown(shop.state, 'Pesanan').map((row) => row['No. Pesanan']);
  const lines = shown(shop.state, 'Rincian').filter((row) => numbers.includes(row['No. Pesanan']));
  const units = lines.filter((row) => row.Keadaan === 'Diterima').map((row) => Number(row.Jumlah));
  expect(units.reduce((sum, each) => sum + each, 0)).toBe(8);
}

function expectMended(shop: Workspace): void {
  periksa(shop);
  expectWhole(shop);
  expect(TABS.filter((tab) => sheetNamed(shop.state.spreadsheet, tab) === undefined)).toEqual([]);
  expect(toDoText(shop.state)).not.toMatch(/judul|tab /i);
  expect(periksa(shop)).toContain('Semua beres.');
}

describe('a tab under another name', () => {
  it.each(TABS)('%s is read on, told of, and called by its name again by Periksa', (tab) => {
    const shop = branch(base);
    live(shop, () => shop.person((hands) => hands.renameTab(tab, 'Punya saya')));
    expect(sheetNamed(shop.state.spreadsheet, tab)).toBeUndefined();
    if (OURS.includes(tab) && !UNREAD.includes(tab))
      expect(toDoText({ ...shop.state, spreadsheet: named(shop, 'Punya saya', tab) })).toContain(
        `Nama tab ${tab} diganti menjadi “Punya saya”`,
      );
    expectMended(shop);
  });
});

/** The file as it would be with that tab's name back. */
function named(shop: Workspace, from: string, to: string): Workspace['state']['spreadsheet'] {
  const copy = structuredClone(shop.state.spreadsheet);
  for (const sheet of copy.sheets) if (sheet.name === from) sheet.name = to;
  return copy;
}

/** Every third title, so that most still stand there: what a person may change in one go. `npm test` has her change the first third. */
function thirds(tab: string): { titles: string[]; changed: { title: string; column: number }[] }[] {
  const parts = [0, 1, 2].map((part) => titles(tab).filter((_, index) => index % 3 === part));
  const filled = parts.filter((changed) => changed.length > 0);
  return filled.map((changed) => ({ titles: changed.map(({ title }) => title), changed }));
}

describe.each(OURS)('other titles above columns of %s', (tab) => {
  it.each(thirds(tab).filter((_, part) => part % thinned(1) === 0))(
    '$titles are read on, told of, and put back by Periksa',
    ({ changed }) => {
      const shop = branch(base);
      live(shop, () => {
        for (const { column } of changed)
          shop.person((hands) => hands.renameHeader(tab, column, `Judul ${column}`));
      });
      const told = changed.filter(({ title }) => !UNREAD.includes(tab) && title !== 'Keterangan');
      for (const { title, column } of told)
        expect(toDoText(shop.state)).toContain(`judul kolom ${title} diganti menjadi “Judul ${column}”`);
      expectMended(shop);
      const now = sheetNamed(shop.state.spreadsheet, tab)?.cells[0] ?? [];
      expect(changed.map(({ column }) => now[column - 1]?.v)).toEqual(changed.map(({ title }) => title));
    },
  );
});

describe('hands that nothing needs to be told of', () => {
  it.each([
    [
      'sorts by each column, both ways',
      (shop: Workspace) => {
        for (const { column } of titles('Pesanan'))
          shop.person((hands) => hands.sort('Pesanan', column, column % 2 === 0));
        for (const { column } of titles('Rincian'))
          shop.person((hands) => hands.sort('Rincian', column, true));
      },
    ],
    [
      'puts empty rows in between',
      (shop: Workspace) => {
        for (const row of [2, 4]) shop.person((hands) => hands.insertRow('Pesanan', row));
        shop.person((hands) => hands.insertRow('Rincian', 3));
      },
    ],
    [
      'puts columns of her own anywhere',
      (shop: Workspace) => {
        for (const at of [1, 4, 20]) shop.person((hands) => hands.insertColumn('Pesanan', at, `Saya ${at}`));
        for (const at of [1, 3]) shop.person((hands) => hands.insertColumn('Rincian', at));
      },
    ],
    [
      'gives her column a title that one of ours has',
      (shop: Workspace) => {
        shop.person((hands) => hands.insertColumn('Pesanan', 1, 'Status'));
        shop.person((hands) => hands.edit('Pesanan', 2, 1, 'teman lama'));
      },
    ],
    [
      'hides columns',
      (shop: Workspace) => {
        for (const column of [1, 2, 19]) shop.person((hands) => hands.hideColumn('Pesanan', column));
      },
    ],
    [
      'moves columns',
      (shop: Workspace) => {
        shop.person((hands) => hands.moveColumn('Pesanan', 1, 12));
        shop.person((hands) => hands.moveColumn('Pesanan', 30, 2));
        shop.person((hands) => hands.moveColumn('Rincian', 9, 1));
      },
    ],
    [
      'deletes a row of Pesanan that is empty',
      (shop: Workspace) => {
        shop.person((hands) => hands.insertRow('Pesanan', 3));
        shop.person((hands) => hands.deleteRow('Pesanan', 3));
      },
    ],
    [
      'clears the Log',
      (shop: Workspace) => {
        shop.person((hands) => hands.clear('Log', { row: 1, column: 1, rows: 20, columns: 7 }));
      },
    ],
    ['deletes the Log', (shop: Workspace) => shop.person((hands) => hands.deleteTab('Log'))],
    [
      'deletes Rekap Produksi',
      (shop: Workspace) => shop.person((hands) => hands.deleteTab('Rekap Produksi')),
    ],
    [
      'deletes Kuota, which no product names',
      (shop: Workspace) => shop.person((hands) => hands.deleteTab('Kuota')),
    ],
  ])('%s', (_name, act) => {
    const shop = branch(base);
    live(shop, () => act(shop));
    expectWhole(shop);
    expectMended(shop);
  });

  it('her column under a title of ours keeps her word, and gets none of ours', () => {
    const shop = branch(base);
    live(shop, () => {
      shop.person((hands) => hands.insertColumn('Pesanan', 1, 'Status'));
      shop.person((hands) => hands.edit('Pesanan', 2, 1, 'teman lama'));
    });
    const first = sheetNamed(shop.state.spreadsheet, 'Pesanan')?.cells.map((row) =>
      String(row?.[0]?.v ?? ''),
    );
    expect(first?.filter((cell) => cell !== '')).toEqual(['Status', 'teman lama']);
    expectWhole(shop);
  });
});

describe('a title row that is', () => {
  const ROWS = ['Pesanan', 'Rincian', 'Batch', 'Produk'];
  it.each(ROWS)('below an empty row of %s stops the intake, and Periksa puts it back', (tab) => {
    const shop = branch(base);
    live(shop, () => shop.person((hands) => hands.insertRow(tab, 1)));
    expect(toDoText(shop.state)).toContain(`di tab ${tab} tidak ditemukan`);
    expectMended(shop);
  });

  it.each(ROWS)('deleted from %s stops the intake, and Periksa writes it anew', (tab) => {
    const shop = branch(base);
    live(shop, () => shop.person((hands) => hands.deleteRow(tab, 1)));
    expect(toDoText(shop.state)).toContain(`di tab ${tab} tidak ditemukan`);
    const said = periksa(shop);
    expect(said).toContain(`Tab ${tab}: baris judul dibuat lagi.`);
    if (tab === 'Pesanan') shop.person((hands) => hands.renameHeader('Pesanan', 5, HERS));
    expectMended(shop);
  });

  it.each(ROWS)('cleared in %s stops the intake, and Periksa writes it anew', (tab) => {
    const shop = branch(base);
    const columns = lastTitle(base, tab);
    live(shop, () => shop.person((hands) => hands.clear(tab, { row: 1, column: 1, rows: 1, columns })));
    expect(toDoText(shop.state)).toContain(`di tab ${tab} tidak ditemukan`);
    periksa(shop);
    if (tab === 'Pesanan') shop.person((hands) => hands.renameHeader('Pesanan', 5, HERS));
    expectMended(shop);
  });
});

describe('an order row that is pasted again', () => {
  it.each([
    ['below all others', 0],
    ['above its original', 2],
  ])('%s is counted once, named, and not written over', (_name, above) => {
    const shop = branch(base);
    const copied = rowOf(shop.state, 'Pesanan', 4);
    live(shop, () => {
      if (above > 0) shop.person((hands) => hands.insertRow('Pesanan', above));
      shop.person((hands) => hands.paste('Pesanan', above > 0 ? above : 6, 1, [copied]));
    });
    expectWhole(shop, 1);
    expect(toDoText(shop.state)).toMatch(/sudah ada di baris \d+, jadi baris ini tidak dihitung/);
    // Three of ten are in the copied order: counted twice they would leave one, not two.
    order(shop, { 'produk:BOLU': '2' });
    expect(shown(shop.state, 'Pesanan').at(-1)?.Status).toBe('Menunggu DP');
  });
});

describe('a part of an order row that is pasted again', () => {
  const width = (state: Workspace['state']) => rowOf(state, 'Pesanan', 1).indexOf('Alamat');

  it.each([
    ['with its number', 0],
    ['to the right of it, with the response', 1],
  ])('%s keeps nobody out, is named, counted as nothing, and left as it stands', (_name, from) => {
    const shop = branch(base);
    const whole = rowOf(shop.state, 'Pesanan', 4);
    const end = from === 0 ? width(shop.state) : rowOf(shop.state, 'Pesanan', 1).indexOf('ID Respons') + 1;
    const part = whole.slice(from, end);
    live(shop, () => shop.person((hands) => hands.paste('Pesanan', 6, from + 1, [part])));
    expect(toDoText(shop.state)).toMatch(/Tab Pesanan baris 6: PO-\S+ sudah ada di baris 4/);
    const rows = shown(shop.state, 'Pesanan');
    expect(rows.filter((row) => row.Tercatat !== '')).toHaveLength(
      shop.state.forms[0]?.responses.length ?? 0,
    );
    expect(rowOf(shop.state, 'Pesanan', 6).slice(from, end)).toEqual(part);
  });

  it('above its order, with number and response, is the copy all the same: the order keeps its record, and her word beside it', () => {
    const shop = branch(base);
    const part = rowOf(shop.state, 'Pesanan', 4).slice(
      0,
      rowOf(shop.state, 'Pesanan', 1).indexOf('ID Respons') + 1,
    );
    live(shop, () => {
      shop.person((hands) => hands.insertRow('Pesanan', 2));
      shop.person((hands) => hands.paste('Pesanan', 2, 1, [part]));
    });
    const records = shown(shop.state, 'Pesanan').map(({ Tercatat }) => Tercatat !== '');
    expect(records).toEqual([false, true, true, true, true, true]);
    expect(toDoText(shop.state)).toMatch(/Tab Pesanan baris 2: PO-\S+ sudah ada di baris 5/);
  });

  it('and cut out of its own row is no copy: all waits until she has put it back', () => {
    const shop = branch(base);
    const cells = width(shop.state);
    const part = rowOf(shop.state, 'Pesanan', 4).slice(0, cells);
    live(shop, () => {
      shop.person((hands) => hands.paste('Pesanan', 8, 1, [part]));
      shop.person((hands) => hands.clear('Pesanan', { row: 4, column: 1, rows: 1, columns: cells }));
    });
    expect(toDoText(shop.state)).toContain('urungkan');
    expect(rowOf(shop.state, 'Pesanan', 8).slice(0, cells)).toEqual(part);
  });
});

describe('a block pasted over rows', () => {
  it('of another order brings that response back as an order, and loses none', () => {
    const shop = branch(base);
    const copied = rowOf(shop.state, 'Pesanan', 2);
    live(shop, () => shop.person((hands) => hands.paste('Pesanan', 3, 1, [copied])));
    shop.menu('Sinkronkan', ['OK']);
    const keys = shown(shop.state, 'Pesanan').map((row) => row['ID Respons']);
    expect(new Set(keys)).toEqual(new Set(shop.state.forms[0]?.responses.map(({ id }) => id)));
    expect(toDoText(shop.state)).toContain('jadi baris ini tidak dihitung');
  });

  it('of words over cells that decide is put back from the record, with a note', () => {
    const shop = branch(base);
    const before = shown(shop.state, 'Pesanan').map((row) => row.Status);
    const column = titles('Pesanan').find(({ title }) => title === 'Status')?.column ?? 0;
    live(shop, () => shop.person((hands) => hands.paste('Pesanan', 2, column, [['x'], ['y']])));
    expect(
      shown(shop.state, 'Pesanan')
        .map((row) => row.Status)
        .slice(0, 3),
    ).toEqual(before);
    const notes = sheetNamed(shop.state.spreadsheet, 'Pesanan')?.cells.map((row) => row?.[column - 1]?.note);
    expect(notes?.slice(1, 3)).toEqual([
      expect.stringContaining('“x” bukan pilihan'),
      expect.stringContaining('“y” bukan pilihan'),
    ]);
    expect(shown(shop.state, 'Pesanan')).toHaveLength(5);
  });
});

describe('what nothing can make again', () => {
  it.each(['Pesanan', 'Rincian'])(
    'tab %s, deleted, is not made empty; what can be is made all the same',
    (tab) => {
      const shop = branch(base);
      live(shop, () => {
        shop.person((hands) => hands.deleteTab(tab));
        shop.person((hands) => hands.deleteTab('Log'));
        shop.person((hands) => hands.deleteTab('Perlu Tindakan'));
      });
      expect(toDoText(shop.state)).toContain(`Tab ${tab} tidak ditemukan`);
      expect(periksa(shop)).toContain(`Tab ${tab} tidak ditemukan`);
      expect(sheetNamed(shop.state.spreadsheet, tab)).toBeUndefined();
      expect(sheetNamed(shop.state.spreadsheet, 'Log')).toBeDefined();
      expect(toDoText(shop.state)).toContain(`Tab ${tab} tidak ditemukan`);
    },
  );

  it('a column of Pesanan, deleted with what is on record of its orders, stops the intake and is not made empty', () => {
    const shop = branch(base);
    live(shop, () => {
      shop.person((hands) => hands.deleteColumn('Pesanan', hands.column('Pesanan', 'Tercatat')));
      shop.person((hands) => hands.deleteColumn('Pesanan', 1));
    });
    const register = JSON.stringify(sheetNamed(shop.state.spreadsheet, 'Pesanan')?.cells);
    expect(periksa(shop)).toContain('Kolom No. Pesanan di tab Pesanan tidak ditemukan');
    expect(JSON.stringify(sheetNamed(shop.state.spreadsheet, 'Pesanan')?.cells)).toBe(register);
    expect(toDoText(shop.state)).toContain('Kolom No. Pesanan di tab Pesanan tidak ditemukan');
  });
});

describe('a failure after the Log was', () => {
  it.each<[string, (shop: Workspace) => void]>([
    [
      'cleared',
      (shop) => shop.person((hands) => hands.clear('Log', { row: 1, column: 1, rows: 20, columns: 7 })),
    ],
    ['deleted', (shop) => shop.person((hands) => hands.deleteTab('Log'))],
    ['robbed of its first row', (shop) => shop.person((hands) => hands.deleteRow('Log', 1))],
  ])('%s has its row there, under titles', (_name, act) => {
    const shop = branch(base);
    act(shop);
    shop.person((hands) => hands.deleteTab('Batch'));
    sweepTwice(shop);
    expect(shown(shop.state, 'Log')).toEqual([
      expect.objectContaining({ Pelaku: 'Otomatis', Kejadian: 'Gagal', Objek: 'Membaca isian Anda' }),
    ]);
  });
});

describe('a tab that she has duplicated', () => {
  it('is hers, also when she deletes the one it was made from', () => {
    const shop = branch(base);
    shop.person((hands) => hands.duplicateTab('Rekap Produksi', 'Rekap minggu ini'));
    const kept = JSON.stringify(sheetNamed(shop.state.spreadsheet, 'Rekap minggu ini')?.cells);
    live(shop, () => shop.person((hands) => hands.deleteTab('Rekap Produksi')));
    periksa(shop);
    expect(JSON.stringify(sheetNamed(shop.state.spreadsheet, 'Rekap minggu ini')?.cells)).toBe(kept);
    expect(shown(shop.state, 'Rekap Produksi')).not.toEqual([]);
  });

  it('is no register: without its original the intake waits', () => {
    const shop = branch(base);
    shop.person((hands) => hands.duplicateTab('Pesanan', 'Cadangan'));
    const kept = JSON.stringify(sheetNamed(shop.state.spreadsheet, 'Cadangan')?.cells);
    live(shop, () => shop.person((hands) => hands.deleteTab('Pesanan')));
    expect(JSON.stringify(sheetNamed(shop.state.spreadsheet, 'Cadangan')?.cells)).toBe(kept);
    expect(toDoText(shop.state)).toContain('Tab Pesanan tidak ditemukan');
  });
});
