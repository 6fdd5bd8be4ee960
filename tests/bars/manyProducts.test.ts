import type { CallFault } from '../../local/execution/fault';
import type { FormItemState } from '../../local/google/form/formState';
import { PropertyStore } from '../../local/google/properties/propertyStore';
import type { Session } from '../../local/google/session';
import type { State } from '../../local/google/state';
import { closeThreads } from '../../local/openWorkspace';
import type { Workspace } from '../../local/workspace';
import { wholeValues } from '../../src/sheets/memory/longValues';
import { mutantBundle } from '../support/mutant';
import { seen } from '../support/seen';
import { branch, openShop, order, shown, sweepAt, TEN_CAKES, typeUnder } from '../support/shop';
import { costOfRun, sumOf } from './support/costOfRun';
import { DISTURBANCES } from './support/disturbances';
import { Futures } from './support/futures';

afterAll(closeThreads);
afterEach(() => jest.restoreAllMocks());

const MINUTE = 60_000;

function product(at: number): Record<string, string> {
  const base = { ...TEN_CAKES.Produk?.[0], Kode: `KUE-${at + 100}`, Produk: `Kue kering ${at + 100}` };
  return at % 2 === 0 ? { ...base, Permintaan: 'Tulisan di atas kue' } : base;
}

const MANY = { ...TEN_CAKES, Produk: Array.from({ length: 200 }, (_, at) => product(at)) };

function items({ forms }: State): FormItemState[] {
  return forms[0]?.items ?? [];
}

function helpOf({ state }: Workspace, title: string): string | undefined {
  return items(state).find((item) => item.title === title)?.help;
}

function tripsOfSweep(shop: Workspace): number {
  shop.advance(shop.state.clock + 10 * MINUTE);
  return sumOf(shop.state.executions.findLast(({ entry }) => entry === 'onSweep')?.roundTrips ?? {});
}

const partsOf = ({ state }: Workspace, key: string): string[] =>
  Object.keys(state.properties.document).filter((each) => each.startsWith(`${key}~`));

describe('a shop with 200 products, half of which ask for a wish', () => {
  const state = openShop(MANY);

  it('has all of them on its form; more is remembered of it than one property holds', () => {
    const titles = items(state).map(({ title }) => title);
    expect(titles.filter((title) => title.startsWith('Kue kering'))).toHaveLength(200);
    expect(titles.filter((title) => title.startsWith('Permintaan: '))).toHaveLength(100);
    expect(state.forms[0]).toMatchObject({ accepting: true });
    expect(shown(state, 'Log').filter(({ Kejadian }) => Kejadian === 'Gagal')).toEqual([]);
    expect(partsOf(branch(state), 'form').length).toBeGreaterThan(1);
    expect(partsOf(branch(state), 'formShown').length).toBeGreaterThan(1);
  });

  it('takes an order with its wish, at the cost of any other', () => {
    const shop = branch(state);
    const answers = { 'produk:KUE-298': '2', 'permintaan:KUE-298': 'Selamat 17' };
    const { trips } = costOfRun(shop, () => void order(shop, answers));
    // As of a shop with one product (cost.test.ts).
    expect(trips).toHaveLength(11);
    expect(shown(shop.state, 'Rincian')).toMatchObject([{ Kode: 'KUE-298', Permintaan: 'Selamat 17' }]);
  });

  it('has a new price on the form with the next sweep, and then costs four trips a sweep', () => {
    const shop = branch(state);
    typeUnder(shop, 'Produk', 200, 'Harga', '75.000');
    tripsOfSweep(shop);
    expect(helpOf(shop, 'Kue kering 298')).toBe('Rp75.000 · sisa 10');
    expect(tripsOfSweep(shop)).toBe(4);
    expect(helpOf(shop, 'Kue kering 297')).toBe('Rp60.000 · sisa 10');
  });

  it('keeps what an older version remembered in one property, and its next write parts it', () => {
    const older = structuredClone(state);
    const whole = Object.entries(wholeValues(state.properties.document));
    older.properties.document = Object.fromEntries(whole.filter(([, text]) => text.length <= 9 * 1024));
    expect(older.properties.document.form?.length).toBeGreaterThan(8000);
    const shop = branch(older);
    order(shop, { 'produk:KUE-298': '1' });
    expect(shown(shop.state, 'Pesanan')).toMatchObject([{ Status: 'Menunggu DP' }]);
    shop.person((hands) => hands.append('Produk', ['LAPIS', 'Lapis legit', '90.000']));
    tripsOfSweep(shop);
    expect(items(shop.state)).toHaveLength(items(state).length + 1);
    expect(partsOf(shop, 'form')).not.toEqual([]);
  });
});

describe('Siapkan', () => {
  it('takes away what a killed run has left of a value that is forgotten', () => {
    const shop = branch(openShop(TEN_CAKES));
    const { document } = shop.state.properties;
    Object.assign(document, { 'former.x~a0': '{"link":', 'former.y': '~print former.y~b0', 'gone~a0': '[' });
    const others = Object.keys(document).filter((key) => !/former|~/.test(key));
    shop.menu('Siapkan', ['OK']);
    expect(Object.keys(document).sort()).toEqual([...new Set([...others, 'sweep'])].sort());
  });
});

/** What people see, without ids of items: a question that was made and not remembered is made again. */
function end(state: State): string {
  const { forms, ...rest } = seen(state) as { forms: { items: FormItemState[] }[] };
  const shapes = forms.map(({ items, ...form }) => ({
    ...form,
    items: items.map(({ id: _, ...item }) => item),
  }));
  return JSON.stringify({ ...rest, forms: shapes });
}

type Counting = Session & { readonly callsMade: number };

/** Calls by which `play` writes a long value, and those beside them. */
function callsOfParts(play: () => void): number[] {
  const calls = new Set<number>();
  const { setProperties } = PropertyStore.prototype;
  jest.spyOn(PropertyStore.prototype, 'setProperties').mockImplementation(function (
    this: PropertyStore,
    ...all
  ) {
    const { callsMade } = (this as unknown as { session: Counting }).session;
    for (const beside of [-1, 0, 1, 2]) calls.add(callsMade + beside);
    return setProperties.apply(this, all);
  });
  play();
  jest.restoreAllMocks();
  return [...calls].sort((a, b) => a - b);
}

/** Few products under codes so long that their questions take more than one property: cheap to play often. */
const LONG_CODES = {
  ...TEN_CAKES,
  Produk: Array.from({ length: 3 }, (_, at) => ({ ...product(at), Kode: `${at}`.repeat(4000) })),
};

describe('a sweep that writes what is too long for one property', () => {
  const { state } = branch(openShop(LONG_CODES));
  const typed = branch(state);
  typeUnder(typed, 'Produk', 2, 'Harga', '75.000');
  typed.person((hands) => hands.append('Produk', ['LAPIS', 'Lapis legit', '90.000']));
  const play = (futures: Futures, assume = {}, fault?: CallFault, bundle?: string): State => {
    const shop = branch(typed.state, 1, assume, bundle);
    if (fault) shop.arm({ next: 'onSweep', ...fault });
    sweepAt(shop, shop.state.clock + 10 * MINUTE);
    return futures.after(shop, () => {
      tripsOfSweep(shop);
      tripsOfSweep(shop);
    });
  };
  const ends = new Map<string, State>();
  const calls = callsOfParts(() => void ends.set('clean', play(new Futures())));
  const expected = end(ends.get('clean') ?? state);
  const isMet = (at: number, phase: number): boolean => process.env.SEEDS === 'full' || at % 4 === phase;

  it('is about what stands in parts before it and after it', () => {
    expect(partsOf(branch(state), 'form')).not.toEqual([]);
    expect(calls.length).toBeGreaterThan(10);
    expect(expected).toContain('Rp75.000');
    expect(expected).toContain('Rp90.000');
  });

  const futures = new Futures();
  it.each(DISTURBANCES.map((each, phase) => [each.how, each, phase] as const))(
    'ends the same when it is %s, at and beside each of those writes',
    (_how, { assume, fault }, phase) => {
      for (const call of calls.filter((_, at) => isMet(at, phase)))
        expect({ call, end: end(play(futures, assume, fault(call))) }).toEqual({ call, end: expected });
    },
  );

  it('would tell of parts that are written over those that count', async () => {
    const file = 'src/sheets/memory/longValues.ts';
    const bundle = await mutantBundle({ file, find: "? 'b' : 'a'", replace: "? 'a' : 'a'" });
    const differs = (kill: number): boolean => end(play(new Futures(), {}, { kill }, bundle)) !== expected;
    expect(calls.some(differs)).toBe(true);
  });
});
