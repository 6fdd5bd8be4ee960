import { LoneRun } from '../../local/execution/loneRun';
import type { GivenTabs } from '../../local/givenTabs';
import { HtmlServiceStandIn } from '../../local/google/html/htmlService';
import { LockTable } from '../../local/google/lock/lockTable';
import type { ExecutionRecord, State } from '../../local/google/state';
import { closeThreads } from '../../local/openWorkspace';
import { branch, openShop, order, shown, sweepTwice, TEN_CAKES } from '../support/shop';
import { withOrders } from './support/manyOrders';
import { shopWith } from './support/queueShop';

afterAll(closeThreads);
afterEach(() => jest.restoreAllMocks());

function sumOf(counts: Record<string, number>): number {
  return Object.values(counts).reduce((sum, each) => sum + each, 0);
}

function ofEach(codes: readonly string[]): Record<string, string> {
  return Object.fromEntries(codes.map((code) => [`produk:${code}`, '2']));
}

/** Working orders of the shapes of shops; the plainest has 5,000 at any time. */
const SIZES = [10, process.env.SEEDS === 'full' ? 5000 : 300];

interface Cost {
  readonly upToUnlock: number;
  readonly calls: number;
  readonly underLock: number;
  /** Seconds in which nobody but the script computed. */
  readonly script: number;
}

/** One more order, and what its run costs until it gives the script lock back, that call included. */
function costOfOrder(state: State, codes: readonly string[] = ['BOLU']): Cost {
  const shop = branch(state);
  jest.restoreAllMocks();
  const trips: number[] = [];
  const release = LockTable.prototype.release;
  const pages = jest.spyOn(HtmlServiceStandIn.prototype, 'createHtmlOutputFromFile');
  let wordsUpToUnlock = 0;
  jest.spyOn(LockTable.prototype, 'release').mockImplementation(function (this: LockTable, lock, session) {
    if (lock === 'script') {
      trips.push(sumOf((session as unknown as { record: ExecutionRecord }).record.roundTrips));
      wordsUpToUnlock = pages.mock.calls.length;
    }
    release.call(this, lock, session);
  });
  let script = 0;
  const { play } = LoneRun.prototype;
  jest.spyOn(LoneRun.prototype, 'play').mockImplementation(function (this: LoneRun, player, serve) {
    let served = 0;
    const whole = secondsOf(() =>
      play.call(this, player, () => {
        served += secondsOf(serve);
      }),
    );
    script += whole - served;
  });
  const before = shown(shop.state, 'Pesanan').length;
  order(shop, ofEach(codes));
  expect(shown(shop.state, 'Pesanan').slice(before)).toEqual([
    expect.objectContaining({ Status: 'Menunggu DP' }),
  ]);
  expect(wordsUpToUnlock).toBe(0);
  const record = shop.state.executions.at(-1);
  return {
    upToUnlock: trips[0] ?? 0,
    calls: sumOf(record?.calls ?? {}),
    underLock: record?.underLock ?? 0,
    script,
  };
}

function secondsOf(work: () => void): number {
  const before = performance.now();
  work();
  return (performance.now() - before) / 1000;
}

describe('what a run costs', () => {
  const [batch = {}] = TEN_CAKES.Batch ?? [];
  const { state } = shopWith(new Array<number>(10).fill(1), {
    ...TEN_CAKES,
    Batch: [{ ...batch, 'Kuota unit': '20.000', 'Kuota per hari': '20.000', 'Maks per pembeli': '9' }],
    Produk: (TEN_CAKES.Produk ?? []).map((row) => ({ ...row, Kuota: '20.000' })),
  });

  it('an accepted order: at most 12 round trips up to the unlock, with 10 working orders as with 5,000', () => {
    const few = costOfOrder(state);
    const many = costOfOrder(withOrders(state, 5000));
    for (const [orders, cost] of [
      [10, few],
      [5000, many],
    ] as const) {
      process.stdout.write(
        `${orders} orders: ${cost.upToUnlock} round trips up to the unlock, ${cost.calls} calls, ` +
          `${cost.underLock} modelled ms under the lock, ${cost.script.toFixed(2)} s in the script\n`,
      );
    }
    expect(few.upToUnlock).toBeGreaterThan(3);
    expect(few.upToUnlock).toBeLessThanOrEqual(12);
    expect(many.upToUnlock).toBe(few.upToUnlock);
  });

  const [bolu = {}] = TEN_CAKES.Produk ?? [];
  const cake = { ...bolu, 'Kuota bersama': 'Oven' };
  const chips = { ...bolu, Kode: 'KRP', Produk: 'Keripik', Mode: 'Ready stock' };
  const sweets = { ...bolu, Kode: 'PRM', Produk: 'Permen' };
  /** One of each is there, and somebody waits for three. */
  const scarce = {
    sweets: { ...sweets, Kode: 'DDL', Produk: 'Dodol', Kuota: '1' },
    cake: { ...cake, Kode: 'LPS', Produk: 'Lapis', 'Kuota bersama': 'Kukus' },
    chips: { ...chips, Kode: 'RGN', Produk: 'Rengginang' },
  };
  const Kuota = [
    { 'Kuota bersama': 'Oven', Unit: '20.000' },
    { 'Kuota bersama': 'Kukus', Unit: '1' },
  ];
  const Stok = [
    { Tanggal: '01/08/2026', Kode: 'KRP', Jumlah: '20000' },
    { Tanggal: '01/08/2026', Kode: 'RGN', Jumlah: '1' },
  ];
  const both = { Produk: [cake, chips, sweets, scarce.cake, scarce.chips], Kuota, Stok };

  /** What is ordered, who waits for what, and the round trips up to the unlock, that call included. */
  it.each<[what: string, tabs: GivenTabs, code: string, waits: string | null, trips: number]>([
    ['of a shop with neither stock nor shared quotas', { Produk: [sweets] }, 'PRM', null, 11],
    ['where somebody waits', { Produk: [sweets, scarce.sweets] }, 'PRM', 'DDL', 11],
    ['of a shop with shared quotas', { Produk: [cake], Kuota }, 'BOLU', null, 12],
    ['where somebody waits for a shared quota', { Produk: [sweets, scarce.cake], Kuota }, 'PRM', 'LPS', 12],
    ['of a shop that sells from stock', { Produk: [chips], Stok }, 'KRP', null, 12],
    ['where somebody waits for stock', { Produk: [sweets, scarce.chips], Stok }, 'PRM', 'RGN', 12],
    ['made, of a shop with both', both, 'PRM', null, 11],
    ['that shares a quota, of a shop with both', both, 'BOLU', null, 12],
    ['from stock, of a shop with both', both, 'KRP', null, 12],
    ['where somebody waits for a shared quota, of a shop with both', both, 'BOLU', 'LPS', 12],
    ['where somebody waits for stock, of a shop with both', both, 'KRP', 'RGN', 12],
  ])('an accepted order %s: at most 12 round trips', (_what, tabs, code, waits, trips) => {
    const state = shopOf(tabs, [code], waits);
    const found = SIZES.map((count) => costOfOrder(withOrders(state, count), [code]).upToUnlock);
    expect(found).toEqual([trips, trips]);
  });

  it('of a buyer who has ordered before: the form is asked whether this is an edit, with one round trip', () => {
    const shop = branch(shopOf({ Produk: [sweets] }, ['PRM'], null));
    order(shop, ofEach(['PRM']));
    shop.advance(shop.state.clock + 60_000);
    const found = SIZES.map((count) => costOfOrder(withOrders(shop.state, count), ['PRM']).upToUnlock);
    expect(found).toEqual([12, 12]);
  });

  it.each<[what: string, codes: string[], waits: string | null]>([
    ['a cart that draws on a shared quota and on stock', ['BOLU', 'KRP'], null],
    ['stock, while somebody waits for a shared quota', ['KRP'], 'LPS'],
  ])('%s: both tabs are looked into, so 12 round trips and the unlock', (_what, codes, waits) => {
    const state = shopOf(both, codes, waits);
    const found = SIZES.map((count) => costOfOrder(withOrders(state, count), codes).upToUnlock);
    expect(found).toEqual([13, 13]);
  });

  /** A wide batch with one order of two of these, and, if so, one that waits for three of something scarce. */
  function shopOf(tabs: GivenTabs, codes: readonly string[], waits: string | null): State {
    const shop = branch(openShop({ ...TEN_CAKES, Batch: [{ ...batch, 'Kuota unit': '40.000' }], ...tabs }));
    order(shop, { ...ofEach(codes), whatsapp: '081200000100' });
    if (waits !== null) order(shop, { [`produk:${waits}`]: '3', whatsapp: '081200000200' });
    shop.advance(shop.state.clock + 1_200_000);
    const found = shown(shop.state, 'Pesanan').map(({ Status }) => Status);
    expect(found).toEqual(['Menunggu DP', ...(waits === null ? [] : ['Daftar tunggu'])]);
    return shop.state;
  }
  it('an idle light sweep: at most 4 round trips', () => {
    const shop = branch(state);
    sweepTwice(shop);
    const record = shop.state.executions.findLast(({ entry }) => entry === 'onSweep');
    const trips = sumOf(record?.roundTrips ?? {});
    process.stdout.write(`idle sweep: ${trips} round trips ${JSON.stringify(record?.roundTrips)}\n`);
    expect(trips).toBeGreaterThan(0);
    expect(trips).toBeLessThanOrEqual(4);
  });

  it('onOpen: 0 round trips; it asks for nothing but the menu', () => {
    const { menus, run } = branch(state).open();
    expect(menus.map(({ caption }) => caption)).toEqual(['Open Order']);
    expect(run.record.roundTrips).toEqual({});
    // The way to the editor counts under SpreadsheetApp, all else is the menu's.
    expect(Object.keys(run.record.calls).sort()).toEqual(['Base', 'Spreadsheet']);
    expect(run.record.calls.Spreadsheet).toBe(1);
  });
});
