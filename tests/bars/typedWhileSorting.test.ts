import { sortArea } from '../../local/google/spreadsheet/sortRows';
import type { State } from '../../local/google/state';
import { closeThreads, openWorkspace } from '../../local/openWorkspace';
import { columnUnder, sheetNamed, sheetTable } from '../../local/sheetTable';
import type { Workspace } from '../../local/workspace';
import { type Mutation, mutantBundle } from '../support/mutant';
import { branch, openShop, order, shown, sweepTwice, TEN_CAKES, typeUnder } from '../support/shop';
import { callsToTry, type Refreshed, refreshWhile } from './support/refreshWhile';

afterAll(closeThreads);
afterEach(() => jest.restoreAllMocks());

const [cake = {}] = TEN_CAKES.Produk ?? [];
const buyer = (nth: number) => ({ nama: `Pembeli Contoh ${nth}`, whatsapp: `08120000000${nth}` });

/** A recap that she sorts while it is written, because something has changed; each of its lines holds something else of hers. */
interface Scene {
  readonly tab: string;
  readonly by: string;
  readonly before: () => State;
  /** What the register and the recap hold of each line, wherever she has sorted it to. */
  readonly stands: (state: State) => unknown;
}

/** Two lines, of both of which some are made; a third comes between them. */
function beforeBolu(): State {
  const Produk = ['NAS', 'BOLU', 'LAPIS'].map((Kode) => ({ ...cake, Kode, Produk: `Kue ${Kode}` }));
  const shop = branch(openShop({ ...TEN_CAKES, Produk }));
  for (const [nth, code] of ['NAS', 'LAPIS'].entries())
    order(shop, { ...buyer(nth + 1), [`produk:${code}`]: '1' });
  sweepTwice(shop);
  for (const [row, units] of [
    [2, '3'],
    [3, '5'],
  ] as const)
    typeUnder(shop, 'Rekap Produksi', row, 'Dibuat', units);
  sweepTwice(shop);
  order(shop, { ...buyer(3), 'produk:BOLU': '1' });
  return shop.state;
}

/** Of four parcels one is about to change its courier, one has gone, and another comes. */
function beforeCourier(): State {
  const shop = branch(openShop(TEN_CAKES));
  const rows = [2, 3, 4, 5, 6];
  for (const row of rows) order(shop, { ...buyer(row), 'produk:BOLU': '1' });
  for (const row of rows) {
    typeUnder(shop, 'Pesanan', row, 'Kurir', row < 4 ? 'JNE' : `Kurir ${row}`);
    typeUnder(shop, 'Pesanan', row, 'Resi', `CONTOH-${row}`);
    if (row < 6) typeUnder(shop, 'Pesanan', row, 'Status', 'Dikonfirmasi');
  }
  sweepTwice(shop);
  typeUnder(shop, 'Pesanan', 2, 'Kurir', 'SiCepat');
  typeUnder(shop, 'Pesanan', 3, 'Status', 'Batal');
  typeUnder(shop, 'Pesanan', 6, 'Status', 'Dikonfirmasi');
  return shop.state;
}

const scenes: Scene[] = [
  {
    tab: 'Rekap Produksi',
    by: 'Kode',
    before: beforeBolu,
    stands: (state) => [
      shown(state, 'Batch')[0]?.['Unit dibuat'],
      ...shown(state, 'Rekap Produksi')
        .map(({ Kode, Produk, Dibuat }) => [Kode, Produk, Dibuat].join(' '))
        .filter((line) => line.trim() !== '')
        .sort(),
    ],
  },
  {
    tab: 'Rekap Kirim',
    by: 'WhatsApp',
    before: beforeCourier,
    stands: (state) =>
      ['Pesanan', 'Rekap Kirim'].map((tab) =>
        shown(state, tab)
          .filter((row) => row['No. Pesanan']?.startsWith('PO-'))
          .map((row) => [row['No. Pesanan'], row.WhatsApp, row.Kurir, row.Resi, row.Dikemas].join(' '))
          .sort(),
      ),
  },
];

/** She sorts the whole tab, or what she sees of it: a range by hand leaves the hidden column at its end as it was. */
type Sort = (shop: Workspace, scene: Scene) => void;

function sheetOf({ state }: Workspace, { tab, by }: Scene) {
  const sheet = sheetNamed(state.spreadsheet, tab);
  const table = sheet && sheetTable(sheet, state.spreadsheet.locale);
  const [column, record] = [by, 'Tercatat'].map((header) => (table && columnUnder(table, header)) ?? 0);
  if (sheet === undefined || !column || !record) throw new Error(`${tab} can't be sorted`);
  return { sheet, column, record };
}

const sorts: [how: string, sort: Sort][] = [
  [
    'the whole tab',
    (shop, scene) => {
      const hands = openWorkspace({ state: shop.state });
      // What becomes of it is up to the run under way, and to the sweeps that follow.
      hands.arm({ next: 'onRegisterChange', drop: true });
      hands.person((person) => person.sort(scene.tab, sheetOf(shop, scene).column, true));
    },
  ],
  [
    'the columns that she sees',
    (shop, scene) => {
      const { sheet, column, record } = sheetOf(shop, scene);
      const area = { row: 2, column: 1, rows: sheet.rows - 1, columns: record - 1 };
      sortArea(sheet, area, [{ column, descending: true }]);
    },
  ],
];

describe.each(scenes)('$tab, sorted while it is written', (scene) => {
  const before = scene.before();
  const refresh = (call: number, sort: Sort, bundle?: string): Refreshed =>
    refreshWhile(before, call, (shop) => sort(shop, scene), bundle);
  const { calls, shop: undisturbed } = refresh(0, () => undefined);
  const expected = scene.stands(undisturbed.state);

  it.each(sorts)(
    'holds of each line what is its own, at whatever call she sorts %s',
    (_how, sort) => {
      const once = branch(before);
      sort(once, scene);
      expect(shown(once.state, scene.tab)).not.toEqual(shown(before, scene.tab));
      for (const call of callsToTry(calls)) {
        const { shop } = refresh(call, sort);
        shop.run('menuRefreshRecaps', 'menu', [], ['OK']);
        expect({ call, stands: scene.stands(shop.state) }).toEqual({ call, stands: expected });
      }
    },
    600_000,
  );
});

const WRITER = 'src/entry/publish/writeTypedRecap.ts';

it.each<[what: string, mutation: Mutation]>([
  [
    'write over what tells which line is which',
    { file: WRITER, find: '[...telling, ...hers]', replace: '[...hers]' },
  ],
  [
    'do not look whether the lines stand where they were meant to',
    { file: WRITER, find: 'return cells.every(', replace: 'return true || cells.every(' },
  ],
])(
  'the bar catches runs that %s',
  async (_what, mutation) => {
    const bundle = await mutantBundle(mutation);
    const caught = [...scenes].reverse().some((scene) => {
      const before = scene.before();
      const refresh = (call: number, sort: Sort) =>
        refreshWhile(before, call, (shop) => sort(shop, scene), bundle);
      const { calls, shop } = refresh(0, () => undefined);
      const expected = JSON.stringify(scene.stands(shop.state));
      return sorts.some(([, sort]) =>
        callsToTry(calls).some(
          (call) => JSON.stringify(scene.stands(refresh(call, sort).shop.state)) !== expected,
        ),
      );
    });
    expect(caught).toBe(true);
  },
  600_000,
);
