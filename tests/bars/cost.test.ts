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

interface Cost {
  readonly upToUnlock: number;
  readonly calls: number;
  readonly underLock: number;
  /** Seconds in which nobody but the script computed. */
  readonly script: number;
}

/** One more order, and what its run costs until it gives the script lock back, that call included. */
function costOfOrder(state: State, product = 'BOLU'): Cost {
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
  order(shop, { [`produk:${product}`]: '2' });
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

  it.each<[what: string, product: string, tabs: GivenTabs]>([
    ['from stock', 'KRP', { Stok: [{ Tanggal: '01/08/2026', Kode: 'KRP', Jumlah: '20000', Sebab: 'Juli' }] }],
    ['of a shop with shared quotas', 'BOLU', { Kuota: [{ 'Kuota bersama': 'Oven', Unit: '20.000' }] }],
  ])('an accepted order %s: at most 12 round trips, too', (_what, product, tabs) => {
    const [bolu = {}] = TEN_CAKES.Produk ?? [];
    const cake = { ...bolu, ...('Kuota' in tabs ? { 'Kuota bersama': 'Oven' } : {}) };
    const chips = { ...bolu, Kode: 'KRP', Produk: 'Keripik', Mode: 'Ready stock' };
    const shop = branch(
      openShop({
        ...TEN_CAKES,
        Batch: [{ ...batch, 'Kuota unit': '20.000' }],
        Produk: 'Stok' in tabs ? [chips, cake] : [cake],
        ...tabs,
      }),
    );
    for (const buyer of [1, 2, 3])
      order(shop, { [`produk:${product}`]: '1', whatsapp: `08120000010${buyer}` });
    shop.advance(shop.state.clock + 1_200_000);
    const few = costOfOrder(shop.state, product);
    expect([few.upToUnlock, costOfOrder(withOrders(shop.state, 500), product).upToUnlock]).toEqual([12, 12]);
  });

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
