import type { GivenTabs } from '../../local/givenTabs';
import type { State } from '../../local/google/state';
import { closeThreads } from '../../local/openWorkspace';
import { tenthOf } from '../support/seeds';
import { branch, openShop, order, shown, sweepTwice, TEN_CAKES } from '../support/shop';
import { type Cost, costOfRun, sumOf } from './support/costOfRun';
import { withOrders } from './support/manyOrders';
import { shopWith } from './support/queueShop';

afterAll(closeThreads);
afterEach(() => jest.restoreAllMocks());

function ofEach(codes: readonly string[]): Record<string, string> {
  return Object.fromEntries(codes.map((code) => [`produk:${code}`, '2']));
}

/** Working orders of a shop with many. */
const MANY = tenthOf(5000);

/**
 * One more order, and what its run costs up to the unlock: every call of the run that reaches Google, before the lock and under it, and
 * the unlock itself. What is read and written after it for recaps and form is not counted: nobody waits for it.
 */
function costOfOrder(state: State, codes: readonly string[] = ['BOLU']): Cost {
  const shop = branch(state);
  const before = shown(shop.state, 'Pesanan').length;
  const cost = costOfRun(shop, () => void order(shop, ofEach(codes)));
  expect(shown(shop.state, 'Pesanan').slice(before)).toEqual([
    expect.objectContaining({ Status: 'Menunggu DP' }),
  ]);
  expect(cost.pages).toBe(0);
  return cost;
}

describe('what a run costs', () => {
  const [batch = {}] = TEN_CAKES.Batch ?? [];
  const { state } = shopWith(new Array<number>(10).fill(1), {
    ...TEN_CAKES,
    Batch: [{ ...batch, 'Kuota unit': '20.000', 'Kuota per hari': '20.000', 'Maks per pembeli': '9' }],
    Produk: (TEN_CAKES.Produk ?? []).map((row) => ({ ...row, Kuota: '20.000' })),
  });

  it(`an accepted order: at most 12 round trips up to the unlock, with 10 working orders as with ${MANY}`, () => {
    const few = costOfOrder(state);
    const many = costOfOrder(withOrders(state, MANY));
    for (const [orders, cost] of [
      [10, few],
      [MANY, many],
    ] as const) {
      process.stdout.write(
        `${orders} orders: ${cost.trips.length} round trips up to the unlock, ${cost.calls} calls, ` +
          `${cost.underLock} modelled ms under the lock, ${cost.script.toFixed(2)} s in the script\n`,
      );
    }
    expect(few.trips.length).toBeGreaterThan(3);
    expect(few.trips.length).toBeLessThanOrEqual(12);
    expect(many.trips).toEqual(few.trips);
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
    const found = [10, MANY].map((count) => costOfOrder(withOrders(state, count), [code]).trips.length);
    expect(found).toEqual([trips, trips]);
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
