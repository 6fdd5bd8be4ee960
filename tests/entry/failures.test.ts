import { cellAt } from '../../local/google/spreadsheet/sheetCells';
import type { State } from '../../local/google/state';
import { closeThreads } from '../../local/openWorkspace';
import { columnUnder, sheetNamed, sheetTable } from '../../local/sheetTable';
import type { Workspace } from '../../local/workspace';
import { toDoText } from '../support/hands';
import { branch, OPENING, openShop, order, shown, sweepAt, sweepTwice, TEN_CAKES } from '../support/shop';

afterAll(closeThreads);

const state = openShop(TEN_CAKES);
const HOUR = 3_600_000;

/** The seller lets a column of Pesanan take e-mail addresses only: writing anything else is refused. */
function allowOnlyEmail(state: State, header: string): void {
  const sheet = sheetNamed(state.spreadsheet, 'Pesanan');
  if (sheet === undefined) throw new Error('no register');
  const column = (columnUnder(sheetTable(sheet, state.spreadsheet.locale), header) ?? 1) - 1;
  const rule = { criteria: 'TEXT_IS_VALID_EMAIL', values: [], allowInvalid: false };
  const row = [...(sheet.blankRow ?? [])];
  row[column] = { ...row[column], rule };
  sheet.blankRow = row;
}

describe('an answer longer than a cell', () => {
  it('is cut in the register, and keeps nobody out', () => {
    const shop = branch(state);
    const long = 'x'.repeat(50_001);
    order(shop, { 'produk:BOLU': '1', catatan: long });
    order(shop, { 'produk:BOLU': long, nama: long });
    order(shop, { 'produk:BOLU': '1' });
    const rows = shown(shop.state, 'Pesanan');
    expect(rows.map((row) => row.Status)).toEqual(['Menunggu DP', 'Perlu dicek', 'Menunggu DP']);
    expect(rows[0]?.Catatan?.length).toBe(49_001);
    expect(rows[0]?.Catatan?.endsWith('x…')).toBe(true);
  });
});

describe('a response that can not be saved', () => {
  it('keeps out none of those found with it', () => {
    const shop = branch(state);
    allowOnlyEmail(shop.state, 'Catatan');
    for (const note of ['', 'tanpa kacang', '']) {
      shop.arm({ next: 'onFormSubmit', drop: true });
      order(shop, { 'produk:BOLU': '1', catatan: note });
    }
    sweepTwice(shop);
    expect(shown(shop.state, 'Pesanan').map((row) => row.Catatan)).toEqual(['', '']);
    expect(shown(shop.state, 'Log').map(({ Kejadian }) => Kejadian)).toContain('Gagal');
  });
});

describe('a failure that lasts', () => {
  it('is one row of Log and one line of Perlu Tindakan, in words', () => {
    const shop = branch(state);
    shop.person((hands) => hands.deleteTab('Batch'));
    shop.advance(shop.state.clock + 2 * HOUR);
    const failed = shown(shop.state, 'Log').filter(({ Kejadian }) => Kejadian === 'Gagal');
    expect(failed.map(({ Objek }) => Objek)).toEqual(['Membaca isian Anda']);
    const lines = shown(shop.state, 'Perlu Tindakan').filter(
      ({ Tindakan }) => Tindakan === 'Periksa kegagalan',
    );
    expect(lines).toHaveLength(1);
    expect(lines[0]?.Keterangan).not.toMatch(/\.\.|onSweep/);
  });
});

describe('a failure while there are other things to do', () => {
  const busy = (() => {
    const shop = branch(state);
    order(shop, { 'produk:BOLU': '1', nama: '' });
    sweepTwice(shop);
    return shop.state;
  })();
  const rows = ({ state: { spreadsheet } }: Workspace): string[] =>
    (sheetNamed(spreadsheet, 'Perlu Tindakan')?.cells ?? []).map((row) => String(row?.[0]?.v ?? ''));
  const looks = ({ state: { spreadsheet } }: Workspace, row: number) => {
    const sheet = sheetNamed(spreadsheet, 'Perlu Tindakan');
    const { v: _v, links: _links, ...look } = (sheet && cellAt(sheet, row, 3)) ?? {};
    return look;
  };

  it('stands above them and looks as they do; what was made good leaves no trace', () => {
    const shop = branch(busy);
    const before = rows(shop);
    expect(before.slice(0, 2)).toEqual(['Tindakan', 'Cek pesanan']);
    const look = looks(shop, 2);
    const batch = structuredClone(sheetNamed(shop.state.spreadsheet, 'Batch'));
    shop.person((hands) => hands.deleteTab('Batch'));
    expect(rows(shop).slice(0, 3)).toEqual(['Tindakan', 'Periksa kegagalan', 'Cek pesanan']);
    expect(looks(shop, 2)).toEqual(look);
    expect(rows(shop).at(-1)).toMatch(/^dibuat /);
    if (batch) shop.state.spreadsheet.sheets.push(batch);
    sweepTwice(shop);
    expect(rows(shop).filter((cell) => cell !== '')).toEqual([
      ...before.slice(0, -2).filter((cell) => cell !== ''),
      expect.stringMatching(/^dibuat /),
    ]);
    for (const row of [2, 3, 4]) expect(looks(shop, row)).toEqual(looks(branch(busy), row));
  });

  it('moves nothing that she has put beside', () => {
    const shop = branch(busy);
    shop.person((hands) => hands.edit('Perlu Tindakan', 2, 6, 'sudah ditelepon'));
    shop.person((hands) => hands.deleteTab('Batch'));
    const sheet = sheetNamed(shop.state.spreadsheet, 'Perlu Tindakan');
    expect(sheet && cellAt(sheet, 2, 6)?.v).toBe('sudah ditelepon');
    expect(rows(shop).slice(0, 3)).toEqual(['Tindakan', 'Periksa kegagalan', 'Cek pesanan']);
    const link = (state: State, row: number) => {
      const tab = sheetNamed(state.spreadsheet, 'Perlu Tindakan');
      return tab && cellAt(tab, row, 2)?.link;
    };
    expect(link(busy, 2)).toContain('range=');
    expect(link(shop.state, 3)).toBe(link(busy, 2));
  });

  it('stands below them where a column of hers is among ours: what she has noted there stays beside its line', () => {
    const shop = branch(busy);
    shop.person((hands) => hands.insertColumn('Perlu Tindakan', 2, 'Catatan saya'));
    sweepTwice(shop);
    shop.person((hands) => hands.edit('Perlu Tindakan', 2, 2, 'sudah ditelepon'));
    const beside = (): unknown => {
      const cells = sheetNamed(shop.state.spreadsheet, 'Perlu Tindakan')?.cells ?? [];
      return cells.find((row) => row?.[1]?.v === 'sudah ditelepon')?.[0]?.v;
    };
    expect(beside()).toBe('Cek pesanan');
    shop.person((hands) => hands.deleteTab('Batch'));
    expect(rows(shop)).toContain('Periksa kegagalan');
    expect(beside()).toBe('Cek pesanan');
  });

  it('leaves a number that she has typed below as it is shown', () => {
    const shop = branch(busy);
    const below = rows(shop).length + 2;
    shop.person((hands) => hands.edit('Perlu Tindakan', below, 1, '5'));
    shop.person((hands) => hands.deleteTab('Batch'));
    expect(rows(shop).filter((cell) => cell === 'Periksa kegagalan')).toHaveLength(1);
    expect(rows(shop)).toContain('5');
  });
});

describe('Log without one of its titles', () => {
  it('does not keep orders from being closed', () => {
    const shop = branch(state);
    shop.person((hands) => hands.renameHeader('Log', 7, 'Kenapa'));
    shop.menu('Tutup order sekarang', ['ya', 'OK']);
    expect(shown(shop.state, 'Batch')[0]).toMatchObject({ Status: 'Tutup', 'Ditutup karena': 'Penjual' });
    expect(shown(shop.state, 'Log')[0]).toMatchObject({ Pelaku: 'Penjual', Objek: 'Agustus' });
  });
});

describe('a form that is gone', () => {
  it('is reported with what to do, and batches close in time', () => {
    const shop = branch(state);
    order(shop, { 'produk:BOLU': '1' });
    shop.state.forms = [];
    sweepAt(shop, OPENING + 5 * 24 * HOUR);
    sweepTwice(shop);
    expect(shown(shop.state, 'Batch')[0]?.Status).toBe('Tutup');
    const said = shown(shop.state, 'Perlu Tindakan').map((row) => row.Keterangan);
    expect(said).toContainEqual(expect.stringContaining('Formulir tidak bisa dibuka'));
  });
});

describe('Sinkronkan while a batch opens only later', () => {
  it('still finds what came in since the last sweep', () => {
    const shop = branch(state);
    shop.person((hands) => hands.append('Batch', ['September', '01/09/2026 09.00', '05/09/2026 20.00']));
    shop.menu('Tutup order sekarang', ['ya', 'OK']);
    const properties = shop.state.properties.document;
    properties.sweep = JSON.stringify({
      cursor: shop.state.clock,
      deepAt: 0,
      openSince: OPENING + 30 * 24 * HOUR,
    });
    shop.arm({ next: 'onFormSubmit', drop: true });
    order(shop, { 'produk:BOLU': '1' });
    shop.menu('Sinkronkan', ['OK']);
    expect(shown(shop.state, 'Pesanan')).toHaveLength(1);
  });
});

describe('a form that Google does not open for a moment', () => {
  /** The sweep whose call to open the form fails. */
  function sweepInVain(before: State): Workspace {
    for (let call = 1; call < 30; call++) {
      const shop = branch(before);
      shop.arm({ next: 'onSweep', throw: call });
      shop.run('onSweep', 'clock', []);
      if (JSON.stringify(shop.state.executions.at(-1)?.log).includes('openById')) return shop;
    }
    throw new Error('no sweep opens the form');
  }

  it('is not called gone: the failure is told as it is, and the next sweep takes in what came', () => {
    const before = branch(state);
    before.arm({ next: 'onFormSubmit', drop: true });
    order(before, { 'produk:BOLU': '1' });
    const shop = sweepInVain(before.state);
    expect(toDoText(shop.state)).toContain('timed out');
    expect(toDoText(shop.state)).not.toContain('Formulir tidak bisa dibuka');
    shop.run('onSweep', 'clock', []);
    expect(shown(shop.state, 'Pesanan')).toHaveLength(1);
    expect(toDoText(shop.state)).not.toContain('timed out');
  });
});

describe('Perlu Tindakan that had nothing to say', () => {
  it.each([
    ['Indonesia', 'Perlu Tindakan', 'Batch', 'Tidak ada yang perlu dilakukan'],
    ['English', 'To do', 'Batch', 'There is nothing to do'],
  ])('in %s says so no more when a failure is put there', (language, tab, gone, nothing) => {
    const shop = branch(
      openShop({
        ...TEN_CAKES,
        Pengaturan: [...(TEN_CAKES.Pengaturan ?? []), { Pengaturan: 'Bahasa', Nilai: language }],
      }),
    );
    const first = (): string[] =>
      (sheetNamed(shop.state.spreadsheet, tab)?.cells ?? []).map((row) => String(row?.[0]?.v ?? ''));
    expect(first().join('\n')).toContain(nothing);
    shop.person((hands) => hands.deleteTab(gone));
    expect(first().join('\n')).not.toContain(nothing);
    expect(first().filter((cell) => cell !== '')).toHaveLength(2);
  });
});
