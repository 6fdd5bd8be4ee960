import type { State } from '../../local/google/state';
import { closeThreads } from '../../local/openWorkspace';
import { sheetNamed } from '../../local/sheetTable';
import type { Workspace } from '../../local/workspace';
import { withOrders } from '../bars/support/manyOrders';
import { RECAP_TABS } from '../support/recapTabs';
import { branch, openShop, order, shown, sweepTwice, TEN_CAKES, typeUnder } from '../support/shop';
import { thinned } from '../support/thinned';

afterAll(closeThreads);

const HERS = 'Milik saya';
const MONEY = 'Rekap Pembayaran';
const buyer = (nth: number) => ({
  nama: `Pembeli ${nth}`,
  whatsapp: `08120000000${nth}`,
  'produk:BOLU': '1',
});

/** Three orders that are confirmed, a material that is short, a parcel to send each. */
const state = (() => {
  const shop = branch(
    openShop({
      ...TEN_CAKES,
      Bahan: [{ Bahan: 'Tepung', Satuan: 'kg', 'Isi kemasan': '1 kg', 'Harga kemasan': '14.000' }],
      Resep: [{ Kode: 'BOLU', Bahan: 'Tepung', Jumlah: '200 g' }],
    }),
  );
  for (const nth of [1, 2, 3]) order(shop, buyer(nth));
  for (const row of [2, 3, 4]) typeUnder(shop, 'Pesanan', row, 'Status', 'Dikonfirmasi');
  sweepTwice(shop);
  return shop.state;
})();

function cells({ spreadsheet }: State, tab: string): string[][] {
  const rows = sheetNamed(spreadsheet, tab)?.cells ?? [];
  return rows.map((row) => row.map((cell) => String(cell?.v ?? '').replace(/^dibuat .*/, 'dibuat')));
}

/** Without the heartbeat, which stands beside them. */
const titles = (after: State, tab: string): string[] =>
  (cells(after, tab)[0] ?? []).filter((title) => !/^[\d.]*$/.test(title));
const put = (shop: Workspace, tab: string, row: number, column: number, value: string): void => {
  shop.person((hands) => hands.paste(tab, row, column, [[value]]));
};
const insert = (shop: Workspace, tab: string, before: number): void => {
  shop.person((hands) => hands.insertColumn(tab, before, HERS));
};
const refresh = (shop: Workspace): void => {
  expect(shop.menu('Perbarui semua rekap', ['OK']).error).toBeUndefined();
};

/** A column of hers before Total, with a word beside each of three orders. */
function noted(): Workspace {
  const shop = branch(state);
  insert(shop, MONEY, titles(state, MONEY).indexOf('Total') + 1);
  for (const row of [2, 3, 4]) typeUnder(shop, MONEY, row, HERS, `janji ${row - 1}`);
  return shop;
}

/** Beside which buyer each of her words stands; '' = beside none. */
function promises(shop: Workspace): string[] {
  const rows = shown(shop.state, MONEY).filter((row) => row[HERS]?.startsWith('janji'));
  return rows.map((row) => `${row.Nama} ${row[HERS]}`.trim());
}

describe('a column that she inserts among those of a recap', () => {
  it.each(RECAP_TABS)(
    'of %s stays where it is with what stands in it, and none of ours stands twice',
    (tab) => {
      const shop = branch(state);
      const ours = titles(state, tab);
      insert(shop, tab, 2);
      put(shop, tab, 2, 2, 'besar');
      const line = cells(shop.state, tab)[1]?.[0];
      order(shop, buyer(4));
      sweepTwice(shop);
      refresh(shop);
      expect(titles(shop.state, tab)).toEqual([ours[0], HERS, ...ours.slice(1)]);
      const marked = cells(shop.state, tab).filter((row) => row[1] === 'besar');
      expect(marked.map(([first]) => first)).toEqual([line]);
      const fresh = branch(state);
      order(fresh, buyer(4));
      sweepTwice(fresh);
      refresh(fresh);
      const without = cells(shop.state, tab).map((row) => row.filter((_, at) => at !== 1));
      const trimmed = (rows: string[][]) => rows.slice(1).map((row) => row.join('|').replace(/\|+$/, ''));
      expect(trimmed(without)).toEqual(trimmed(cells(fresh.state, tab)));
    },
  );

  it('keeps each cell with its line, and below ours what stood beside a line that is gone', () => {
    const shop = noted();
    typeUnder(shop, 'Pesanan', 3, 'Status', 'Batal');
    sweepTwice(shop);
    expect(promises(shop)).toEqual(['Pembeli 1 janji 1', 'Pembeli 3 janji 3', 'janji 2']);
    order(shop, buyer(4));
    order(shop, buyer(5));
    sweepTwice(shop);
    expect(promises(shop)).toEqual(['Pembeli 1 janji 1', 'Pembeli 3 janji 3', 'janji 2']);
    expect(shown(shop.state, MONEY).filter(({ Nama }) => Nama?.startsWith('Pembeli'))).toHaveLength(4);
  });

  it('goes with its line in a recap that she types into, also where that line is gone', () => {
    const shop = branch(state);
    const tab = 'Rekap Kirim';
    insert(shop, tab, titles(state, tab).indexOf('Kurir') + 1);
    for (const row of [2, 3, 4]) typeUnder(shop, tab, row, HERS, `kardus ${row - 1}`);
    typeUnder(shop, tab, 4, 'Resi', '0012');
    typeUnder(shop, 'Pesanan', 2, 'Status', 'Batal');
    sweepTwice(shop);
    const rows = shown(shop.state, tab).filter((row) => row[HERS]);
    expect(rows.map(({ Nama, Resi, [HERS]: hers }) => [Nama, hers, Resi].join(' '))).toEqual([
      'Pembeli 2 kardus 2 ',
      'Pembeli 3 kardus 3 0012',
      ' kardus 1 ',
    ]);
  });

  it('changes nothing any more when nothing else does', () => {
    const shop = noted();
    refresh(shop);
    const once = cells(shop.state, MONEY);
    refresh(shop);
    refresh(shop);
    expect(cells(shop.state, MONEY)).toEqual(once);
  });

  it('survives a change of language, and row 1 deleted', () => {
    const shop = noted();
    refresh(shop);
    shop.person((hands) => hands.deleteRow(MONEY, 1));
    refresh(shop);
    const at = titles(state, MONEY).indexOf('Total');
    const hers = cells(shop.state, MONEY).map((line) => `${line[2]} ${line[at]}`);
    expect(hers.slice(0, 4)).toEqual([
      'Nama ',
      'Pembeli 1 janji 1',
      'Pembeli 2 janji 2',
      'Pembeli 3 janji 3',
    ]);
    put(shop, MONEY, 1, at + 1, HERS);
    const row = shown(shop.state, 'Pengaturan').findIndex(({ Pengaturan }) => Pengaturan === 'Bahasa') + 2;
    typeUnder(shop, 'Pengaturan', row, 'Nilai', 'English');
    sweepTwice(shop);
    expect(titles(shop.state, MONEY).slice(at - 1, at + 2)).toEqual(['Payment', HERS, 'Total']);
    expect(titles(shop.state, MONEY)).toHaveLength(titles(state, MONEY).length + 1);
  });
});

describe('with more lines than move one by one', () => {
  const MANY = 120;
  const GONE = 3;
  const isPhone = (text = ''): boolean => text.startsWith('62812');
  /** Her word beside a line; of every seventh she has none. */
  const wordFor = (phone = ''): string =>
    isPhone(phone) && Number(phone.slice(-3)) % 7 !== 0 ? `untuk ${phone}` : '';
  /** As many parcels; the order of lines is about to be turned round. */
  function many(tab: string, header: string): Workspace {
    const shop = branch(withOrders(state, MANY));
    refresh(shop);
    insert(shop, tab, titles(shop.state, tab).indexOf(header) + 1);
    const words = shown(shop.state, tab).map(({ WhatsApp }) => [wordFor(WhatsApp)]);
    const at = titles(shop.state, tab).indexOf(HERS) + 1;
    shop.person((hands) => hands.paste(tab, 2, at, words));
    return shop;
  }
  const turned = (shop: Workspace, header: string, of: (nth: number) => string): void => {
    const at = titles(shop.state, 'Pesanan').indexOf(header) + 1;
    const values = Array.from({ length: MANY }, (_, nth) => [of(nth)]);
    shop.person((hands) => hands.paste('Pesanan', 2, at, values));
    typeUnder(shop, 'Pesanan', GONE, 'Status', 'Batal');
    sweepTwice(shop);
    refresh(shop);
  };
  const lines = (shop: Workspace, tab: string) =>
    shown(shop.state, tab).filter(({ WhatsApp }) => isPhone(WhatsApp));

  it.each([
    ['Rekap Pelanggan', 'Omzet', 'Diskon', (nth: number) => String(1000 + (MANY - nth) * 10)],
    ['Rekap Kirim', 'Kurir', 'Kurir', (nth: number) => `Kurir ${2000 - nth}`],
  ])(
    '%s keeps each of her cells with its line, and below ours that of one that is gone',
    (tab, before, header, of) => {
      const shop = many(tab, before);
      const first = lines(shop, tab)[0]?.WhatsApp;
      const gone = wordFor(shown(shop.state, 'Pesanan')[GONE - 2]?.WhatsApp);
      turned(shop, header, of);
      const after = lines(shop, tab);
      expect(after).toHaveLength(MANY - 1);
      expect(after[0]?.WhatsApp).not.toBe(first);
      expect(after.map((row) => row[HERS])).toEqual(after.map(({ WhatsApp }) => wordFor(WhatsApp)));
      const others = shown(shop.state, tab).filter(({ WhatsApp }) => !isPhone(WhatsApp));
      expect([gone, others.map((row) => row[HERS]).filter(Boolean)]).toEqual(['untuk 6281200000002', [gone]]);
    },
  );
});

describe('a column of ours', () => {
  it.each([MONEY, 'Rekap Kirim'])(
    'that she deletes in %s comes back without eating hers at the right',
    (tab) => {
      const shop = branch(state);
      const ours = titles(state, tab);
      put(shop, tab, 1, ours.length + 1, HERS);
      put(shop, tab, 2, ours.length + 1, 'besar');
      const before = cells(shop.state, tab);
      shop.person((hands) => hands.deleteColumn(tab, ours.indexOf('Status') + 1));
      refresh(shop);
      expect(cells(shop.state, tab)).toEqual(before);
    },
  );

  it('that she has renamed bears its title again, and stands there once', () => {
    const shop = branch(state);
    insert(shop, MONEY, 1);
    shop.person((hands) =>
      hands.renameHeader(MONEY, titles(shop.state, MONEY).indexOf('Sisa') + 1, 'Kurang'),
    );
    refresh(shop);
    expect(titles(shop.state, MONEY)).toEqual([HERS, ...titles(state, MONEY)]);
  });
});

it.each([MONEY, 'Rekap Kirim'])(
  'a refresh of %s that is killed at any call loses none of what she has put there',
  (tab) => {
    const before = branch(state);
    insert(before, tab, 3);
    for (const row of [2, 3, 4]) typeUnder(before, tab, row, HERS, `janji ${row - 1}`);
    before.person((hands) => hands.deleteColumn(tab, titles(before.state, tab).indexOf('Status') + 1));
    typeUnder(before, 'Pesanan', 3, 'Status', 'Batal');
    const words = (shop: Workspace): string[] =>
      cells(shop.state, tab).flatMap((row) => row.filter((cell) => /^janji \d$/.test(cell)));
    const whole = branch(before.state);
    const calls = Object.values(whole.run('menuRefreshRecaps', 'menu', [], ['OK']).record.calls);
    sweepTwice(whole);
    expect(words(whole)).toEqual(['janji 1', 'janji 3', 'janji 2']);
    const each = thinned(4);
    const last = calls.reduce((sum, count) => sum + count, 0);
    for (let kill = 1; kill <= last; kill += each) {
      const shop = branch(before.state);
      shop.run('menuRefreshRecaps', 'menu', [], ['OK'], { fault: { kill } });
      expect({ kill, words: words(shop).sort() }).toEqual({ kill, words: ['janji 1', 'janji 2', 'janji 3'] });
      refresh(shop);
      expect({ kill, cells: cells(shop.state, tab) }).toEqual({ kill, cells: cells(whole.state, tab) });
    }
  },
  600_000,
);
