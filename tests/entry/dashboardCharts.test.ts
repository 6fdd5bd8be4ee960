import type { ChartState } from '../../local/google/spreadsheet/spreadsheetState';
import type { State } from '../../local/google/state';
import { closeThreads } from '../../local/openWorkspace';
import { sheetNamed } from '../../local/sheetTable';
import type { Workspace } from '../../local/workspace';
import { branch, openShop, order, sweepTwice, TEN_CAKES, typeUnder } from '../support/shop';

afterAll(closeThreads);

const shop = openShop(TEN_CAKES);
const charts = (state: State): ChartState[] => sheetNamed(state.spreadsheet, 'Dasbor')?.charts ?? [];
const titles = ({ state }: Workspace) => charts(state).map(({ options }) => options.title);
const ALL = ['Kuota', 'Dari pesanan sampai lunas', 'Pesanan per hari', 'Produk terlaris'];

/** As the seller leaves it: another place, another kind, another title. */
function restyle(state: State): ChartState {
  const [first] = charts(state);
  if (first === undefined) throw new Error('no chart');
  Object.assign(first, { at: { row: 60, column: 2, x: 3, y: 4 }, type: 'COLUMN' });
  first.options = { ...first.options, title: 'Punya saya' };
  return structuredClone(first);
}

describe('charts of Dasbor', () => {
  it('are made by Siapkan beside the tables, and never doubled', () => {
    const again = branch(shop);
    expect(titles(again)).toEqual(ALL);
    const before = structuredClone(charts(again.state));
    expect(before.every(({ at }) => at.column > 7)).toBe(true);
    again.menu('Siapkan', ['OK', 'OK']);
    again.menu('Perbarui semua rekap', ['OK']);
    again.menu('Perbarui semua rekap', ['OK']);
    order(again, { 'produk:BOLU': '2' });
    sweepTwice(again);
    expect(charts(again.state)).toEqual(before);
  });

  it('cost an order nothing, nor a sweep that changes only what they show', () => {
    const sold = branch(shop);
    order(sold, { 'produk:BOLU': '2' });
    sweepTwice(sold);
    const calls = sold.state.executions.filter(
      ({ entry }) => entry === 'onFormSubmit' || entry === 'onSweep',
    );
    expect(JSON.stringify(calls.map((each) => each.calls))).not.toMatch(/Chart/);
  });

  it('stay where she has put them, as she has made them', () => {
    const moved = branch(shop);
    const hers = restyle(moved.state);
    moved.menu('Perbarui semua rekap', ['OK']);
    expect([charts(moved.state).length, charts(moved.state)[0]]).toEqual([4, hers]);
  });

  it('show other cells once their table is longer, and nothing else of them changes', () => {
    const longer = branch(shop);
    const hers = restyle(longer.state);
    const [{ range = '' } = {}] = hers.ranges;
    typeUnder(longer, 'Produk', 2, 'Kuota', '8');
    sweepTwice(longer);
    const [first] = charts(longer.state);
    const [, top, bottom] = /^A(\d+):E(\d+)$/.exec(range) ?? [];
    expect(first?.ranges.map((each) => each.range)).toEqual([`A${top}:E${Number(bottom) + 1}`]);
    expect({ ...first, ranges: hers.ranges }).toEqual(hers);
    expect(charts(longer.state).length).toBe(4);
  });

  it('one that she has deleted comes back by Perbarui, and not by itself', () => {
    const fewer = branch(shop);
    charts(fewer.state).splice(2, 1);
    typeUnder(fewer, 'Produk', 2, 'Kuota', '8');
    sweepTwice(fewer);
    expect(titles(fewer)).toEqual(ALL.filter((title) => title !== 'Pesanan per hari'));
    fewer.menu('Perbarui semua rekap', ['OK']);
    expect(titles(fewer).sort()).toEqual([...ALL].sort());
  });

  it('one that she has deleted does not come back because a sweep was killed', () => {
    const fewer = branch(shop);
    charts(fewer.state).splice(2, 1);
    fewer.arm({ next: 'onRegisterEdit', drop: true });
    typeUnder(fewer, 'Produk', 2, 'Kuota', '8');
    fewer.state.clock += 3_600_000;
    const before = structuredClone(fewer.state);
    const whole = branch(before).run('onSweep', 'clock', []);
    const calls = Object.values(whole.record.calls).reduce((sum, each) => sum + each, 0);
    let killed = 0;
    for (let kill = Math.max(1, calls - 130); kill <= calls; kill += 6) {
      const torn = branch(before);
      const run = torn.run('onSweep', 'clock', [], [], { fault: { kill } });
      killed += run.record.killed === true ? 1 : 0;
      sweepTwice(torn);
      expect([kill, ...titles(torn)]).toEqual([kill, ...ALL.filter((title) => title !== 'Pesanan per hari')]);
    }
    expect(killed).toBeGreaterThan(10);
  });

  it('find their cells again where she has put rows in', () => {
    const shifted = branch(shop);
    const before = charts(shifted.state).map(({ ranges }) => ranges);
    shifted.person((hands) => hands.insertRow('Dasbor', 1));
    shifted.menu('Perbarui semua rekap', ['OK']);
    expect(charts(shifted.state).map(({ ranges }) => ranges)).toEqual(before);
  });

  it.each([
    [2, 'A:A,C:C', 'A:A,C:F'],
    [1, 'B:C', 'B:F'],
    [4, 'A:B', 'A:C,E:F'],
  ])('show our columns alone, where she has put one of hers in before column %i', (before, two, five) => {
    const mixed = branch(shop);
    const columns = () =>
      charts(mixed.state).map(({ ranges }) => ranges.map(({ range }) => range.replace(/\d/g, '')).join());
    expect(columns()).toEqual(['A:E', 'A:B', 'A:B', 'A:B']);
    mixed.person((hands) => hands.insertColumn('Dasbor', before, 'Milik saya'));
    expect(columns()).toEqual([five, two, two, two]);
    typeUnder(mixed, 'Produk', 2, 'Kuota', '8');
    sweepTwice(mixed);
    mixed.menu('Perbarui semua rekap', ['OK']);
    expect([columns(), titles(mixed)]).toEqual([[five, two, two, two], ALL]);
    mixed.person((hands) => hands.deleteColumn('Dasbor', before));
    sweepTwice(mixed);
    expect(columns()).toEqual(['A:E', 'A:B', 'A:B', 'A:B']);
  });

  it('are known again, and made, beside as many columns of hers as she puts in before ours', () => {
    const mixed = branch(shop);
    for (const nth of [1, 2, 3]) mixed.person((hands) => hands.insertColumn('Dasbor', 1, `Saya ${nth}`));
    mixed.menu('Perbarui semua rekap', ['OK']);
    expect(titles(mixed)).toEqual(ALL);
    charts(mixed.state).splice(0, 4);
    mixed.menu('Perbarui semua rekap', ['OK']);
    expect(titles(mixed)).toEqual(ALL);
    // Ours end in column I.
    expect(charts(mixed.state).every(({ at }) => at.column > 10)).toBe(true);
  });

  it.each([
    ['before ours', 0],
    ['after ours', 4],
  ])('hers, put %s, are never touched, doubled or removed, whatever they show', (_where, place) => {
    const both = branch(shop);
    const { id: own = 0 } = sheetNamed(both.state.spreadsheet, 'Dasbor') ?? {};
    const { id: other = 0 } = sheetNamed(both.state.spreadsheet, 'Rekap Kuota') ?? {};
    const [quotas, funnel] = charts(both.state);
    if (quotas === undefined || funnel === undefined) throw new Error('no chart');
    const rows = (of: ChartState): string => /\d+:[A-Z]+\d+/.exec(of.ranges[0]?.range ?? '')?.[0] ?? '';
    const [top = '', bottom = ''] = rows(funnel).split(/:[A-Z]+/);
    const hers = [
      [{ sheetId: other, range: 'A1:B4' }],
      [{ sheetId: own, range: `H${top}:I${bottom}` }],
      [{ sheetId: own, range: `A${top}:B${bottom}` }],
      [
        { sheetId: other, range: 'A1:A4' },
        { sheetId: own, range: `B${top}:B${bottom}` },
      ],
    ].map((ranges, nth): ChartState => {
      const at = { row: 70 + nth, column: 2, x: 0, y: 0 };
      return {
        ...structuredClone(funnel),
        id: 9000 + nth,
        type: 'PIE',
        ranges,
        at,
        options: { title: `Saya ${nth}` },
      };
    });
    charts(both.state).splice(place, 0, ...structuredClone(hers));
    // Without ours, hers beside its table must not be taken for it.
    charts(both.state).splice(
      charts(both.state).findIndex(({ id }) => id === quotas.id),
      1,
    );
    const beside = [
      { sheetId: own, range: (quotas.ranges[0]?.range ?? '').replace('A', 'H').replace('E', 'L') },
    ];
    const besideQuotas: ChartState = { ...structuredClone(hers[1] ?? funnel), id: 9009, ranges: beside };
    charts(both.state).push(structuredClone(besideQuotas));
    typeUnder(both, 'Produk', 2, 'Kuota', '8');
    sweepTwice(both);
    both.menu('Perbarui semua rekap', ['OK']);
    both.menu('Siapkan', ['OK', 'OK']);
    const of = (ids: (id: number) => boolean) => charts(both.state).filter(({ id }) => ids(id));
    expect(of((id) => id >= 9000 && id < 9010).map(({ id, ranges }) => [id, ranges])).toEqual(
      [...hers, besideQuotas].map(({ id, ranges }) => [id, ranges]),
    );
    expect(
      titles(both)
        .filter((title) => ALL.includes(String(title)))
        .sort(),
    ).toEqual([...ALL].sort());
  });

  it('are whole, and none twice, whoever was killed while making them', () => {
    const bare = branch(shop);
    charts(bare.state).splice(0, 4);
    const probe = branch(bare.state);
    probe.menu('Perbarui semua rekap', ['OK']);
    const calls = Object.values(probe.state.executions.at(-1)?.calls ?? {}).reduce(
      (sum, each) => sum + each,
      0,
    );
    const seen = new Set<number>();
    // From the last call on: what is made goes in one sending.
    for (let kill = calls; kill > Math.max(0, calls - 150); kill -= 9) {
      const torn = branch(bare.state);
      torn.run('menuRefreshRecaps', 'menu', [], ['OK'], { fault: { kill } });
      seen.add(charts(torn.state).length);
      sweepTwice(torn);
      torn.menu('Perbarui semua rekap', ['OK']);
      expect([kill, ...titles(torn).sort()]).toEqual([kill, ...[...ALL].sort()]);
    }
    expect(seen.size).toBeGreaterThan(1);
  });
});
