import type { GivenTabs } from '../../local/givenTabs';
import type { State } from '../../local/google/state';
import { closeThreads, openWorkspace } from '../../local/openWorkspace';
import type { Workspace } from '../../local/workspace';
import { orderTab } from '../../src/sheets/tabs/orderTab';
import { DISTURBANCES, someCalls } from '../bars/support/disturbances';
import { periksa, toDoText } from '../support/hands';
import { olderFile, sheetOf } from '../support/olderFile';
import {
  branch,
  OPENING,
  openShop,
  order,
  shown,
  sweepAt,
  sweepTwice,
  TEN_CAKES,
  typeUnder,
} from '../support/shop';

afterAll(closeThreads);

const DAY = 86_400_000;

/** One of each sort: hers, the add-on's, hidden, a box, a dropdown, several at the end and in the middle. */
const UNKNOWN = {
  orders: ['sender', 'senderPhone', 'courier', 'balanceDue', 'packed', 'messageMark'],
  lines: ['returnUnits', 'returnReason', 'returnOutcome'],
};
const TITLES = {
  Pesanan: ['Batas pelunasan', 'Kurir', 'Pengirim', 'HP pengirim', 'Dikemas', 'Kode pesan'],
  Rincian: ['Retur', 'Alasan retur', 'Hasil retur'],
};

const sold = branch(openShop(TEN_CAKES));
order(sold, { 'produk:BOLU': '4' });
order(sold, { 'produk:BOLU': '3' });
sweepTwice(sold);
/** A file that an older version has set up, with two orders in it. */
const older = olderFile(sold.state, UNKNOWN);

function titlesOf(state: State, tab: string): string[] {
  const sheet = state.spreadsheet.sheets.find(({ name }) => name === tab);
  return (sheet?.cells[0] ?? []).map((cell) => String(cell?.v ?? ''));
}

function siapkan(shop: Workspace): string {
  const run = shop.run('menuSetUp', 'menu', []);
  const said = run.dialog?.text ?? '';
  run.answer('OK');
  expect(run.error).toBeUndefined();
  return said;
}

/** Both tabs of the register to the last format and mark, whatever the ids of the marks. */
function register(state: State): unknown {
  return ['Pesanan', 'Rincian'].map((tab) => {
    const sheet = state.spreadsheet.sheets.find(({ name }) => name === tab);
    return {
      ...sheet,
      metadata: sheet?.metadata.map(({ id: _, ...mark }) => mark),
    };
  });
}

/** Cells by title: where a column stands is no matter. */
function rowsOf(state: State): unknown {
  return ['Pesanan', 'Rincian'].map((tab) => shown(state, tab));
}

describe('a register in use, and an add-on that knows more columns', () => {
  const shop = branch(older);
  const before = structuredClone(shop.state);
  const said = siapkan(shop);

  it('gets them from Siapkan at the right end; every other column stays where it is', () => {
    for (const tab of ['Pesanan', 'Rincian'] as const)
      expect(titlesOf(shop.state, tab)).toEqual([...titlesOf(before, tab), ...TITLES[tab]]);
    expect(said).not.toContain('kolom');
    expect(toDoText(shop.state)).not.toContain('Kolom');
  });

  it('with note, dropdown, hiding and boxes, as a new file has them', () => {
    const looks = (state: State, tab: string, title: string): unknown => {
      const sheet = state.spreadsheet.sheets.find(({ name }) => name === tab);
      const column = titlesOf(state, tab).indexOf(title);
      const { v: _v, ...body } = sheet?.cells[1]?.[column] ?? { v: '' };
      return {
        note: sheet?.cells[0]?.[column]?.note,
        body,
        hidden: sheet?.hiddenColumns.includes(column + 1),
        width: sheet?.widths[column + 1],
      };
    };
    for (const tab of ['Pesanan', 'Rincian'] as const)
      for (const title of TITLES[tab])
        expect([title, looks(shop.state, tab, title)]).toEqual([title, looks(sold.state, tab, title)]);
  });

  it('shows in them what its orders say, changes nothing when it is done again, and Periksa is content', () => {
    sweepTwice(shop);
    const untouched = branch(sold.state);
    siapkan(untouched);
    sweepTwice(untouched);
    expect(rowsOf(shop.state)).toEqual(rowsOf(untouched.state));
    const whole = register(shop.state);
    siapkan(shop);
    expect(register(shop.state)).toEqual(whole);
    expect(periksa(shop)).toContain('Semua beres.');
  });

  it('decides on with them: an order comes in, one is cancelled and the next comes up', () => {
    order(shop, { 'produk:BOLU': '5' });
    typeUnder(shop, 'Pesanan', 2, 'Status', 'Batal');
    typeUnder(shop, 'Pesanan', 3, 'Kurir', 'JNE');
    sweepTwice(shop);
    const rows = shown(shop.state, 'Pesanan');
    expect(rows.map((row) => row.Status)).toEqual(['Batal', 'Menunggu DP', 'Ditawari']);
    expect(rows[1]?.Kurir).toBe('JNE');
  });
});

describe('until Siapkan was chosen', () => {
  const shop = branch(older);
  const before = register(shop.state);
  order(shop, { 'produk:BOLU': '2' });
  sweepTwice(shop);

  it('an order waits in the form, nothing of the register is touched, and she is told what to do', () => {
    expect(register(shop.state)).toEqual(before);
    expect(shop.state.forms[0]?.responses).toHaveLength(3);
    expect(toDoText(shop.state)).toContain(
      'kolom baru Batas pelunasan, yang belum ada di tab Pesanan. Pilih menu Siapkan',
    );
    expect(shown(shop.state, 'Log').map((row) => row.Kejadian)).toContain('Gagal');
  });

  it('and is then decided by its own time', () => {
    const late = branch(shop.state);
    sweepAt(late, OPENING + 6 * DAY);
    siapkan(late);
    sweepTwice(late);
    const row = shown(late.state, 'Pesanan')[2];
    expect(row).toMatchObject({ Jumlah: '2', Batch: 'Agustus', Pengirim: '' });
    expect(row?.Waktu).toContain('01/08/2026');
    expect(toDoText(late.state)).not.toContain('kolom baru');
  });

  it('Periksa adds them, too', () => {
    const mended = branch(shop.state);
    expect(periksa(mended)).toContain('kolom baru Pengirim');
    expect(periksa(mended)).toContain('Semua beres.');
    sweepTwice(mended);
    expect(shown(mended.state, 'Pesanan')).toHaveLength(3);
  });
});

describe('what else she has in the tab', () => {
  it('a column of hers at the end, words without a title beside it, a hidden and an inserted column stay as they are', () => {
    const shop = branch(older);
    const end = titlesOf(shop.state, 'Pesanan').length;
    const sheet = sheetOf(shop.state, orderTab.name);
    sheet.columns = end + 12;
    shop.person((hands) => hands.insertColumn('Pesanan', 4, 'Milik saya'));
    shop.person((hands) => hands.edit('Pesanan', 1, end + 2, 'Warna'));
    shop.person((hands) => hands.edit('Pesanan', 2, end + 2, 'merah'));
    shop.person((hands) => hands.edit('Pesanan', 3, end + 4, 'tanpa judul'));
    shop.person((hands) => hands.hideColumn('Pesanan', 9));
    for (const column of [end + 5, end + 6]) shop.person((hands) => hands.hideColumn('Pesanan', column));
    const hers = (): unknown =>
      sheet.cells.map((row) => Array.from({ length: end + 4 }, (_one, at) => row?.[at]?.v ?? null));
    const before = hers();
    siapkan(shop);
    expect(hers()).toEqual(before);
    const titles = titlesOf(shop.state, 'Pesanan');
    expect(titles.slice(end + 4)).toEqual(TITLES.Pesanan);
    expect(sheet.hiddenColumns).toContain(9);
    // Those that came where she had hidden blank columns are seen, but for the one that is for scripts.
    expect(sheet.hiddenColumns.filter((column) => column > end + 4)).toEqual([
      titles.indexOf('Kode pesan') + 1,
    ]);
    expect(shown(shop.state, 'Pesanan').map((row) => row.Status)).toEqual(['Menunggu DP', 'Menunggu DP']);
  });

  it('a tab cut to its last column gets room, and seen columns beside our hidden ones', () => {
    const shop = branch(older);
    const sheet = sheetOf(shop.state, orderTab.name);
    const width = titlesOf(shop.state, 'Pesanan').length;
    for (const row of sheet.cells) row?.splice(width);
    sheet.columns = width;
    siapkan(shop);
    expect(titlesOf(shop.state, 'Pesanan').slice(width)).toEqual(TITLES.Pesanan);
    expect(sheet.hiddenColumns.filter((column) => column > width)).toEqual([width + TITLES.Pesanan.length]);
  });

  it('under other titles of hers: only what is new is added', () => {
    const shop = branch(older);
    shop.person((hands) =>
      hands.renameHeader('Pesanan', titlesOf(shop.state, 'Pesanan').indexOf('Catatan') + 1, 'Pesan'),
    );
    siapkan(shop);
    const titles = titlesOf(shop.state, 'Pesanan');
    expect(titles).toContain('Pesan');
    expect(titles).not.toContain('Catatan');
    expect(titles.slice(-TITLES.Pesanan.length)).toEqual(TITLES.Pesanan);
  });
});

describe('what she has lost is no new column', () => {
  it.each([
    ['of those that this file had', 'Resi'],
    ['of those that came later, once they were made', 'Pengirim'],
  ])('one that she deletes, %s, is told as lost, and comes back', (_which, title) => {
    const shop = branch(sold.state);
    shop.person((hands) => hands.deleteColumn('Pesanan', titlesOf(shop.state, 'Pesanan').indexOf(title) + 1));
    const before = register(shop.state);
    order(shop, { 'produk:BOLU': '1' });
    expect(register(shop.state)).toEqual(before);
    expect(toDoText(shop.state)).toContain(`Kolom ${title} di tab Pesanan tidak ditemukan`);
    expect(siapkan(shop)).not.toContain('tidak ditemukan');
    expect(titlesOf(shop.state, 'Pesanan').at(-1)).toBe(title);
    expect(periksa(shop)).toContain('Semua beres.');
  });

  it('beside what is new: Siapkan gives both', () => {
    const shop = branch(older);
    const whole = branch(older);
    siapkan(whole);
    shop.person((hands) =>
      hands.deleteColumn('Rincian', titlesOf(shop.state, 'Rincian').indexOf('Kode') + 1),
    );
    siapkan(shop);
    expect(titlesOf(shop.state, 'Rincian').slice(-4)).toEqual(['Kode', ...TITLES.Rincian]);
    expect(rowsOf(shop.state)).toEqual(rowsOf(whole.state));
  });
});

describe('a file from before anybody noted which columns were made', () => {
  const LATER = {
    orders: ['sender', 'senderPhone', 'messageMark'],
    lines: UNKNOWN.lines,
  };

  it('gets those that came later', () => {
    const shop = branch(olderFile(sold.state, LATER, false));
    siapkan(shop);
    sweepTwice(shop);
    expect(titlesOf(shop.state, 'Pesanan').slice(-3)).toEqual(['Pengirim', 'HP pengirim', 'Kode pesan']);
    expect(titlesOf(shop.state, 'Rincian').slice(-3)).toEqual(TITLES.Rincian);
    expect(periksa(shop)).toContain('Semua beres.');
  });

  it('has lost any other that is missing, and gets it back', () => {
    const shop = branch(olderFile(sold.state, { orders: ['sender', 'courier'] }, false));
    order(shop, { 'produk:BOLU': '1' });
    expect(toDoText(shop.state)).toContain('Kolom Kurir di tab Pesanan tidak ditemukan');
    siapkan(shop);
    expect(titlesOf(shop.state, 'Pesanan').slice(-2)).toEqual(['Kurir', 'Pengirim']);
    expect(periksa(shop)).toContain('Semua beres.');
  });

  it('that is whole notes what it has', () => {
    const shop = branch(olderFile(sold.state, {}, false));
    const untouched = branch(sold.state);
    for (const each of [shop, untouched]) siapkan(each);
    expect(register(shop.state)).toEqual(register(untouched.state));
  });
});

it('an English file gets English titles', () => {
  const tabs: GivenTabs = {
    ...TEN_CAKES,
    Pengaturan: [...(TEN_CAKES.Pengaturan ?? []), { Pengaturan: 'Bahasa', Nilai: 'English' }],
  };
  const english = branch(openShop(tabs));
  order(english, { 'produk:BOLU': '4' });
  const shop = openWorkspace({
    state: olderFile(english.state, { orders: ['sender', 'packed'] }),
  });
  siapkan(shop);
  sweepTwice(shop);
  expect(titlesOf(shop.state, 'Orders').slice(-2)).toEqual(['Sender', 'Packed']);
  expect(shown(shop.state, 'Orders').map((row) => row.Status)).toEqual(['Awaiting DP']);
});

describe('Siapkan that is disturbed while it adds them', () => {
  const clean = branch(older);
  const { callsMade } = clean.menu('Siapkan', ['OK']);
  sweepTwice(clean);

  /** The register as a run leaves it that is killed at that call, and whose writes are all applied. */
  function killedAt(call: number): string {
    const shop = branch(older, 1, { unflushedAtKill: 'applied' });
    shop.menu('Siapkan', ['OK'], { fault: { kill: call } });
    return JSON.stringify(register(shop.state));
  }

  /** The first call at which the register is no longer as `state` has it; every call behind it is beyond that, too. */
  function firstBeyond(isBeyond: (call: number) => boolean): number {
    let [low, high] = [1, callsMade - 1];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (isBeyond(middle)) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  const untouched = JSON.stringify(register(older));
  const first = firstBeyond((call) => killedAt(call) !== untouched);
  const last = firstBeyond((call) => /"buka-po-columns"[^}]*returnOutcome/.test(killedAt(call)));

  it.each(DISTURBANCES.map((each, phase) => [each.how, each, phase] as const))(
    'ends the same once it is chosen again, wherever it was %s',
    (_how, { assume, fault }, phase) => {
      expect(last - first).toBeGreaterThan(20);
      const expected = register(clean.state);
      const around = someCalls(callsMade - 1, phase, 320);
      const within = someCalls(last + 10 - first, phase, 12).map((call) => first - 5 + call);
      for (const call of [...around, ...within]) {
        const shop = branch(older, 1, assume);
        shop.menu('Siapkan', ['OK'], { fault: fault(call) });
        shop.menu('Siapkan', ['OK']);
        sweepTwice(shop);
        expect({ call, register: register(shop.state) }).toEqual({ call, register: expected });
      }
    },
    900_000,
  );
});
