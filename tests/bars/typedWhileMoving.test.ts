import type { State } from '../../local/google/state';
import { closeThreads, openWorkspace } from '../../local/openWorkspace';
import type { Workspace } from '../../local/workspace';
import { type Mutation, mutantBundle } from '../support/mutant';
import { branch, openShop, order, shown, sweepTwice, TEN_CAKES, typeUnder } from '../support/shop';
import { callsToTry, type Refreshed, refreshWhile } from './support/refreshWhile';

afterAll(closeThreads);
afterEach(() => jest.restoreAllMocks());

const [cake = {}] = TEN_CAKES.Produk ?? [];
const buyer = (nth: number) => ({ nama: `Pembeli Contoh ${nth}`, whatsapp: `08120000000${nth}` });
const phones = (state: State) => shown(state, 'Pesanan').map(({ WhatsApp }) => WhatsApp);
const LAST = 3;

/** A recap whose lines are about to go elsewhere, and what she types into one of them meanwhile. */
interface Scene {
  readonly tab: string;
  readonly header: string;
  readonly typed: string;
  /** The line that she means, by what it shows. */
  readonly isHers: (line: Record<string, string>) => boolean;
  readonly before: () => State;
  /** What the register must hold in the end. */
  readonly kept: (state: State) => unknown;
  readonly expected: unknown;
}

/** Lapis is in the recap; Bolu, which stands above it, is ordered and not in it yet. */
function beforeBolu(): State {
  const shop = branch(
    openShop({ ...TEN_CAKES, Produk: [cake, { ...cake, Kode: 'LAPIS', Produk: 'Lapis' }] }),
  );
  order(shop, { ...buyer(1), 'produk:LAPIS': '1' });
  sweepTwice(shop);
  order(shop, { ...buyer(2), 'produk:LAPIS': '1' });
  shop.state.clock += 1000;
  order(shop, { ...buyer(LAST), 'produk:BOLU': '1' });
  return shop.state;
}

/** Three parcels of one courier: the first is about to go to another, the second has gone, a new one stands before the third. */
function beforeCourier(): State {
  const shop = branch(openShop(TEN_CAKES));
  for (const nth of [1, 2, 3]) order(shop, { ...buyer(nth), 'produk:BOLU': '1' });
  for (const row of [2, 3, 4]) typeUnder(shop, 'Pesanan', row, 'Kurir', 'JNE');
  for (const row of [2, 3, 4]) typeUnder(shop, 'Pesanan', row, 'Status', 'Dikonfirmasi');
  order(shop, { ...buyer(4), 'produk:BOLU': '1' });
  sweepTwice(shop);
  for (const [row, header, typed] of [
    [2, 'Kurir', 'SiCepat'],
    [3, 'Status', 'Batal'],
    [5, 'Kurir', 'Anteraja'],
    [5, 'Status', 'Dikonfirmasi'],
  ] as const)
    typeUnder(shop, 'Pesanan', row, header, typed);
  return shop.state;
}

const scenes: Scene[] = [
  {
    tab: 'Rekap Produksi',
    header: 'Dibuat',
    typed: '7',
    isHers: ({ Kode }) => Kode === 'LAPIS',
    before: beforeBolu,
    kept: (state) => shown(state, 'Batch')[0]?.['Unit dibuat'],
    expected: '{"LAPIS":7}',
  },
  {
    tab: 'Rekap Kirim',
    header: 'Resi',
    typed: 'CONTOH-7',
    isHers: ({ WhatsApp }) => WhatsApp === '6281200000003',
    before: beforeCourier,
    kept: (state) => shown(state, 'Pesanan').map(({ Resi }) => Resi),
    expected: ['', '', 'CONTOH-7', ''],
  },
];

function typeNow(shop: Workspace, { tab, header, typed, isHers }: Scene): boolean {
  const row = shown(shop.state, tab).findIndex(isHers) + 2;
  if (row < 2) return false;
  const hands = openWorkspace({ state: shop.state });
  // What she has typed is found by whoever looks next: the run under way holds the lock.
  hands.arm({ next: 'onRegisterEdit', drop: true });
  typeUnder(hands, tab, row, header, typed);
  return true;
}

function refresh(scene: Scene, before: State, call: number, bundle?: string): Refreshed {
  return refreshWhile(before, call, (shop) => expect(typeNow(shop, scene)).toBe(true), bundle);
}

describe.each(scenes)('what she types into $tab while its lines move', (scene) => {
  const before = scene.before();
  const { calls, shop } = refresh(scene, before, 0);

  it('is about lines that move', () => {
    const row = (state: State) => shown(state, scene.tab).findIndex(scene.isHers);
    expect(row(before)).toBeGreaterThanOrEqual(0);
    expect(row(shop.state)).not.toBe(row(before));
    expect(new Set(phones(before)).size).toBe(phones(before).length);
  });

  it('is never lost, and never lands in another line, at whatever call it is', () => {
    for (const call of callsToTry(calls))
      expect({ call, kept: scene.kept(refresh(scene, before, call).shop.state) }).toEqual({
        call,
        kept: scene.expected,
      });
  }, 600_000);

  const writesAnew: Mutation = {
    file: 'src/entry/publish/writeTypedRecap.ts',
    find: 'moves === null || !moved(',
    replace: 'moves?.steps.length !== 0 || !moved(',
  };
  it('the bar catches recaps whose lines are written over', async () => {
    const bundle = await mutantBundle(writesAnew);
    const lost = callsToTry(calls).some((call) => {
      const { shop: after } = refresh(scene, before, call, bundle);
      return JSON.stringify(scene.kept(after.state)) !== JSON.stringify(scene.expected);
    });
    expect(lost).toBe(true);
  }, 600_000);
});
