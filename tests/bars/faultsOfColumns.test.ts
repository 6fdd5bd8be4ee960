import type { State } from '../../local/google/state';
import { closeThreads } from '../../local/openWorkspace';
import type { Workspace } from '../../local/workspace';
import { periksa } from '../support/hands';
import { mutantBundle } from '../support/mutant';
import { branch, openShop, order, shown, sweepTwice, TEN_CAKES, typeUnder } from '../support/shop';
import { DISTURBANCES, someCalls } from './support/disturbances';
import { Futures } from './support/futures';

afterAll(closeThreads);

const MINUTE = 60_000;
const TABS = ['Pesanan', 'Rincian', 'Produk'];

function titlesOf(state: State, tab: string): string[] {
  const cells = state.spreadsheet.sheets.find(({ name }) => name === tab)?.cells[0] ?? [];
  return cells.map((cell) => String(cell?.v ?? ''));
}

function columnOf(shop: Workspace, tab: string, title: string): number {
  return titlesOf(shop.state, tab).indexOf(title) + 1;
}

/** Of each column that was deleted another sort: read from the form, told by the record, by what was last taken in, by the name of a slice; and titles swapped. */
function harmed(): State {
  const shop = branch(openShop(TEN_CAKES));
  order(shop, { 'produk:BOLU': '2', alamat: 'Jl. Melati 1, Bandung', catatan: 'tanpa gula' });
  order(shop, { 'produk:BOLU': '3', alamat: 'Jl. Mawar 2, Bandung', whatsapp: '081200000002' });
  typeUnder(shop, 'Pesanan', 2, 'Ongkir', '15000');
  typeUnder(shop, 'Pesanan', 2, 'Status', 'Dikonfirmasi');
  sweepTwice(shop);
  const drop = (tab: string, title: string): void =>
    void shop.person((hands) => hands.deleteColumn(tab, columnOf(shop, tab, title)));
  for (const title of ['Alamat', 'Status', 'Ongkir', 'Batas DP', 'Pesan WA']) drop('Pesanan', title);
  for (const title of ['No. Pesanan', 'Jumlah']) drop('Rincian', title);
  const [catatan, nama] = [columnOf(shop, 'Pesanan', 'Catatan'), columnOf(shop, 'Pesanan', 'Nama')];
  shop.person((hands) => hands.renameHeader('Pesanan', catatan, 'Nama'));
  shop.person((hands) => hands.renameHeader('Pesanan', nama, 'Catatan'));
  return shop.state;
}

const before = harmed();

/** What she sees in them, where it stands, and which marks say so. */
function seenOf(state: State): unknown {
  return TABS.map((tab) => {
    const sheet = state.spreadsheet.sheets.find(({ name }) => name === tab);
    const marks = (sheet?.metadata ?? []).map(({ id: _, ...mark }) => JSON.stringify(mark));
    return { titles: titlesOf(state, tab), rows: shown(state, tab), marks: [...new Set(marks)].sort() };
  });
}

const WAYS = {
  Periksa: (shop: Workspace, fault = {}) => shop.menu('Periksa', ['OK'], fault),
  'the sweep': (shop: Workspace, fault = {}) => {
    shop.state.clock += 10 * MINUTE;
    return shop.run('onSweep', 'clock', [], [], fault);
  },
} as const;

/** The first call at which a run that is killed there, its writes applied, has done what `isDone` asks; it is done at all later ones, too. */
function firstCall(calls: number, isDone: (call: number) => boolean): number {
  let [low, high] = [1, calls];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (isDone(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

describe.each(Object.keys(WAYS) as (keyof typeof WAYS)[])('%s that puts columns and titles back', (name) => {
  const way = WAYS[name];
  const clean = branch(before);
  const { record } = way(clean);
  const calls = Object.values(record.calls).reduce((sum, each) => sum + each, 0);
  way(clean);

  const killed = (kill: number, bundle?: string): State => {
    const shop = branch(before, 1, { unflushedAtKill: 'applied' }, bundle);
    way(shop, { fault: { kill } });
    return shop.state;
  };
  /** The call that gives Pesanan its columns back. */
  const given = firstCall(calls, (call) => titlesOf(killed(call), 'Pesanan').includes('Ongkir'));

  it('leaves nothing to be mended when nothing disturbs it', () => {
    const cells = shown(clean.state, 'Pesanan').map(({ Nama, Catatan, Alamat, Ongkir }) => [
      Nama,
      Catatan,
      Alamat,
      Ongkir,
    ]);
    expect(cells).toEqual([
      ['Pembeli Uji', 'tanpa gula', 'Jl. Melati 1, Bandung', 'Rp15.000'],
      ['Pembeli Uji', '', 'Jl. Mawar 2, Bandung', 'Rp0'],
    ]);
    expect(shown(clean.state, 'Rincian').map((row) => row.Jumlah)).toEqual(['2', '3']);
    expect(shown(clean.state, 'Produk')[0]?.Harga).toBe('Rp60.000');
    expect(periksa(branch(clean.state))).toContain('Semua beres.');
  });

  it.each(DISTURBANCES.map((each, phase) => [each.how, each, phase] as const))(
    'ends the same when it comes again, wherever it was %s',
    (_how, { assume, fault }, phase) => {
      const expected = seenOf(clean.state);
      const futures = new Futures();
      const around = someCalls(calls - 1, phase, 750);
      const within = someCalls(40, phase, 6).map((call) => given - 20 + call);
      for (const call of [...around, ...within]) {
        const shop = branch(before, 1, assume);
        way(shop, { fault: fault(call) });
        const end = futures.after(shop, () => {
          for (let again = 0; again < 2; again += 1) way(shop);
        });
        expect({ call, seen: seenOf(end) }).toEqual({ call, seen: expected });
      }
    },
    900_000,
  );

  if (name === 'Periksa')
    it('would leave blank cells if titles were written before them: the bar sees it', async () => {
      const bundle = await mutantBundle({
        file: 'src/sheets/prepare/regainColumns.ts',
        find: 'writeBlock(sheet, block, roomOf(sheet));',
        replace:
          'writeBlock(sheet, { ...block, cells: [titles], formats: [titles.map(() => "@")] }, roomOf(sheet)); writeBlock(sheet, block, roomOf(sheet));',
      });
      const titled = firstCall(calls, (call) => titlesOf(killed(call, bundle), 'Pesanan').includes('Ongkir'));
      expect(shown(killed(titled, bundle), 'Pesanan')[0]?.Ongkir).toBe('');
    });
});
