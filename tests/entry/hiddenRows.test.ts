import * as fc from 'fast-check';
import { Hands } from '../../local/google/spreadsheet/hands';
import { cellAt, lastRow } from '../../local/google/spreadsheet/sheetCells';
import type { State } from '../../local/google/state';
import { closeThreads } from '../../local/openWorkspace';
import { columnUnder, sheetNamed, sheetTable } from '../../local/sheetTable';
import type { Workspace } from '../../local/workspace';
import { type Mutation, mutantBundle } from '../support/mutant';
import { branch, openShop, order, shown, sweepTwice, TEN_CAKES, typeUnder } from '../support/shop';

afterAll(closeThreads);

const REGISTER = ['Pesanan', 'Rincian', 'Pembayaran', 'Produk', 'Batch'];
const TYPED = ['Rekap Produksi', 'Rekap Kirim'];
const RECAPS = [
  ...TYPED,
  'Rekap Kuota',
  'Rekap Pembayaran',
  'Rekap Pelanggan',
  'Rekap Batch',
  'Perlu Tindakan',
];

const [cake = {}] = TEN_CAKES.Produk ?? [];
const TWO = { ...TEN_CAKES, Produk: [cake, { ...cake, Kode: 'LAPIS', Produk: 'Lapis' }] };
const buyer = (nth: number) => ({ nama: `Pembeli Contoh ${nth}`, whatsapp: `08120000000${nth}` });

/** Two orders, of which one is paid; the recaps are made. */
const state = (() => {
  const shop = branch(openShop(TWO));
  for (const nth of [1, 2]) order(shop, { ...buyer(nth), 'produk:LAPIS': '1' });
  typeUnder(shop, 'Pesanan', 2, 'Catat lunas', 'TRUE');
  sweepTwice(shop);
  return shop.state;
})();

function hidden(after: State, tab: string): readonly number[] {
  return sheetNamed(after.spreadsheet, tab)?.hiddenRows ?? [];
}

function hide(shop: Workspace, tab: string, row: number, count = 1): void {
  const hands = new Hands(shop.state, shop.state.owner);
  hands.hideRows(tab, row, count);
}

/** What a season comes to: every cell of these tabs. */
function tabs(after: State): Record<string, unknown> {
  return Object.fromEntries([...REGISTER, ...RECAPS].map((tab) => [tab, shown(after, tab)]));
}

/** What may happen in a shop with two orders. */
const act = fc.oneof(
  fc.record({ kind: fc.constant('order' as const), code: fc.constantFrom('BOLU', 'LAPIS'), units: fc.integer({ min: 1, max: 9 }) }), // biome-ignore format: one line
  fc.record({ kind: fc.constant('type' as const), row: fc.integer({ min: 2, max: 4 }), cell: fc.constantFrom(['Catat DP', 'TRUE'], ['Catat lunas', 'TRUE'], ['Status', 'Batal'], ['Kurir', 'JNE']) }), // biome-ignore format: one line
  fc.record({ kind: fc.constant('made' as const), units: fc.integer({ min: 0, max: 5 }) }),
);
type Act = typeof act extends fc.Arbitrary<infer One> ? One : never;

function live(shop: Workspace, acts: readonly Act[]): void {
  for (const [index, each] of acts.entries()) {
    if (each.kind === 'order')
      order(shop, { ...buyer(3 + index), [`produk:${each.code}`]: String(each.units) });
    else if (each.kind === 'type')
      typeUnder(shop, 'Pesanan', each.row, each.cell[0] ?? '', each.cell[1] ?? '');
    else typeUnder(shop, 'Rekap Produksi', 2, 'Dibuat', String(each.units));
    shop.state.clock += 61_000;
  }
  sweepTwice(shop);
}

/** Tab by tab from which row on, and how many: none, some, or all there will ever be. */
const hiding = fc.tuple(
  ...[...REGISTER, ...RECAPS].map((tab) =>
    fc.record({
      tab: fc.constant(tab),
      row: fc.integer({ min: 2, max: 3 }),
      count: fc.constantFrom(0, 1, 2, 900),
    }),
  ),
);

it('law: whatever rows are hidden, decisions, register and recaps are the same', () => {
  const season = fc.array(act, { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(season, hiding, (acts, hides) => {
      const [open, veiled] = [branch(state), branch(state)];
      for (const { tab, row, count } of hides) hide(veiled, tab, row, count);
      for (const shop of [open, veiled]) live(shop, acts);
      expect(tabs(veiled.state)).toEqual(tabs(open.state));
    }),
    { numRuns: process.env.SEEDS === 'full' ? 60 : 6 },
  );
}, 120_000);

/** Rows in the middle, blank or with nothing but a blank that she has typed; hidden or not. */
const gaps = fc.array(
  fc.record({
    tab: fc.constantFrom('Pesanan', 'Rincian', 'Pembayaran'),
    before: fc.integer({ min: 2, max: 4 }),
    typed: fc.constantFrom('', ' '),
    hidden: fc.boolean(),
  }),
  { minLength: 1, maxLength: 4 },
);

/** Row (1-based) in which the so-manyeth order stands: 2 = the first. */
function rowOfOrder({ state: { spreadsheet } }: Workspace, nth: number): number {
  const sheet = sheetNamed(spreadsheet, 'Pesanan');
  const column = sheet && columnUnder(sheetTable(sheet, spreadsheet.locale), 'No. Pesanan');
  const filled = (sheet?.cells ?? []).flatMap((row, index) => (row[(column ?? 1) - 1]?.v ? [index + 1] : []));
  return filled[nth - 1] ?? 99;
}

/** What stands in the tabs, without what is blank, and without when it was written. */
function inOrder(after: State): unknown {
  const lines = (rows: unknown): string[][] =>
    (rows as Record<string, string>[])
      .map((row) => Object.values(row).map((cell) => cell.replace(/(?<=dibuat|per) .* WIB/, '').trim()))
      .filter((row) => row.some((cell) => cell !== '' && cell !== 'FALSE'));
  return Object.fromEntries(Object.entries(tabs(after)).map(([tab, rows]) => [tab, lines(rows)]));
}

it('law: blank rows that she leaves in the middle, or hides, change nothing of decisions, register and recaps', () => {
  const season = fc.array(act, { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(season, gaps, (acts, all) => {
      const [whole, gappy] = [branch(state), branch(state)];
      for (const { tab, before, typed, hidden: isHidden } of all) {
        gappy.person((hands) => hands.insertRow(tab, before));
        if (typed !== '') gappy.person((hands) => hands.edit(tab, before, 3, typed));
        if (isHidden) hide(gappy, tab, before);
      }
      for (const shop of [whole, gappy])
        for (const each of acts)
          live(shop, [each.kind === 'type' ? { ...each, row: rowOfOrder(shop, each.row) } : each]);
      expect(inOrder(gappy.state)).toEqual(inOrder(whole.state));
    }),
    { numRuns: process.env.SEEDS === 'full' ? 60 : 4 },
  );
}, 120_000);

it('an order, its line and its money go below the last row, hidden or not', () => {
  const shop = branch(state);
  for (const tab of REGISTER) hide(shop, tab, 2, 900);
  const before = ['Pesanan', 'Rincian', 'Pembayaran'].map((tab) => shown(shop.state, tab));
  order(shop, { ...buyer(3), 'produk:BOLU': '2' });
  typeUnder(shop, 'Pesanan', 4, 'Catat DP', 'TRUE');
  sweepTwice(shop);
  expect(before.map((rows) => rows.length)).toEqual([2, 2, 1]);
  expect(shown(shop.state, 'Pesanan').map(({ Nama }) => Nama)).toEqual(
    [1, 2, 3].map((nth) => buyer(nth).nama),
  );
  expect(shown(shop.state, 'Rincian').map(({ Kode }) => Kode)).toEqual(['LAPIS', 'LAPIS', 'BOLU']);
  expect(shown(shop.state, 'Pembayaran').map((row) => row['No. Pesanan'])).toEqual(
    [0, 2].map((index) => shown(shop.state, 'Pesanan')[index]?.['No. Pesanan']),
  );
});

/** Rekap Produksi with Lapis alone, hidden, its Dibuat typed; then Bolu, which stands above it, is ordered. */
function boluAboveHiddenLapis(bundle?: string): Workspace {
  const shop = branch(state, 1, {}, bundle);
  typeUnder(shop, 'Rekap Produksi', 2, 'Dibuat', '1');
  sweepTwice(shop);
  hide(shop, 'Rekap Produksi', 2);
  order(shop, { ...buyer(3), 'produk:BOLU': '2' });
  sweepTwice(shop);
  return shop;
}

describe('a typed recap', () => {
  it('keeps her line hidden, with what she typed, and shows the new one above it', () => {
    const shop = boluAboveHiddenLapis();
    const lines = shown(shop.state, 'Rekap Produksi').slice(0, 2);
    expect(lines.map(({ Kode, Dibuat }) => [Kode, Dibuat])).toEqual([['BOLU', '0'], ['LAPIS', '1']]); // biome-ignore format: a table
    expect(hidden(shop.state, 'Rekap Produksi')).toEqual([3]);
  });

  it('shows a new line below the last, where the sums stood that she had hidden', () => {
    const shop = branch(openShop(TWO));
    order(shop, { ...buyer(1), 'produk:BOLU': '1' });
    sweepTwice(shop);
    hide(shop, 'Rekap Produksi', 2, 9);
    order(shop, { ...buyer(2), 'produk:LAPIS': '1' });
    sweepTwice(shop);
    expect(
      shown(shop.state, 'Rekap Produksi')
        .map(({ Kode }) => Kode)
        .slice(0, 2),
    ).toEqual(['BOLU', 'LAPIS']);
    expect(hidden(shop.state, 'Rekap Produksi')).toContain(2);
    expect(hidden(shop.state, 'Rekap Produksi')).not.toContain(3);
  });

  it.each([
    [
      'moveRows alone would hide the new line',
      'if (anew) showRows(',
      'if (anew && spared === null) showRows(',
      [2, 3],
    ],
    ['showing all would show hers, too', 'spared === null || !stays(recap, spared, row)', 'true || !stays(recap, spared ?? { columns: [], present: [], rows: 0 }, row)', []], // biome-ignore format: one line
  ])('%s', async (_name, find, replace, expected) => {
    const mutation: Mutation = { file: 'src/sheets/tabs/writeRecap.ts', find, replace };
    expect(hidden(boluAboveHiddenLapis(await mutantBundle(mutation)).state, 'Rekap Produksi')).toEqual(
      expected,
    );
  });
});

describe('a recap that is written anew', () => {
  it('shows all its rows once it says something new, and leaves them until then', () => {
    const shop = branch(state);
    const written = RECAPS.filter((tab) => !TYPED.includes(tab));
    for (const tab of written) hide(shop, tab, 2, 5);
    sweepTwice(shop);
    shop.menu('Perbarui semua rekap', ['OK']);
    expect(written.map((tab) => hidden(shop.state, tab))).toEqual(written.map(() => [2, 3, 4, 5, 6]));
    order(shop, { ...buyer(3), 'produk:BOLU': '2' });
    sweepTwice(shop);
    for (const tab of written) {
      const sheet = sheetNamed(shop.state.spreadsheet, tab);
      expect([tab, hidden(shop.state, tab).filter((row) => sheet && row <= lastRow(sheet))]).toEqual([
        tab,
        [],
      ]);
    }
  });
});

it('a failure that is put below what stands there is seen, though every row was hidden', () => {
  for (const count of [1, 900]) {
    const shop = branch(state);
    hide(shop, 'Perlu Tindakan', 2, count);
    shop.person((hands) => hands.deleteTab('Batch'));
    shop.run('onSweep', 'clock', []);
    const cells = sheetNamed(shop.state.spreadsheet, 'Perlu Tindakan')?.cells ?? [];
    const row = cells.findIndex((line) => line[0]?.v === 'Periksa kegagalan') + 1;
    expect(row).toBeGreaterThan(1);
    expect(hidden(shop.state, 'Perlu Tindakan')).not.toContain(row);
  }
});

it('titles over numbers stand on the right, as the numbers do', () => {
  const sheet = sheetNamed(state.spreadsheet, 'Rekap Pembayaran');
  const titles = Object.keys(shown(state, 'Rekap Pembayaran')[0] ?? {});
  const side = (title: string) => sheet && cellAt(sheet, 1, titles.indexOf(title) + 1)?.align;
  expect(titles.map((title) => [title, side(title)])).toMatchObject(
    titles.map((title) => [title, sheet && cellAt(sheet, 2, titles.indexOf(title) + 1)?.n?.includes('#') ? 'right' : undefined]), // biome-ignore format: one line
  );
  expect(titles.map(side)).toContain('right');
});
