import type { GivenTabs } from '../../local/givenTabs';
import type { State } from '../../local/google/state';
import { closeThreads } from '../../local/openWorkspace';
import type { Workspace } from '../../local/workspace';
import { tenthOf } from '../support/seeds';
import { branch, openShop, order, shown, TEN_CAKES, typeUnder } from '../support/shop';
import { costOfRun } from './support/costOfRun';
import { withOrders } from './support/manyOrders';
import { changeAnswer } from './support/queueShop';

afterAll(closeThreads);
afterEach(() => jest.restoreAllMocks());

const HOUR = 3_600_000;
/** Working orders of a shop with many. */
const MANY = tenthOf(5000);

const [batch = {}] = TEN_CAKES.Batch ?? [];
const [bolu = {}] = TEN_CAKES.Produk ?? [];
const cake = { ...bolu, 'Kuota bersama': 'Oven' };
const chips = { ...bolu, Kode: 'KRP', Produk: 'Keripik', Mode: 'Ready stock' };
const sweets = { ...bolu, Kode: 'PRM', Produk: 'Permen' };
const lapis = { ...cake, Kode: 'LPS', Produk: 'Lapis', 'Kuota bersama': 'Kukus' };
const tabs: GivenTabs = {
  ...TEN_CAKES,
  Batch: [{ ...batch, 'Kuota unit': '40.000' }],
  Produk: [cake, chips, sweets, lapis],
  Kuota: [
    { 'Kuota bersama': 'Oven', Unit: '20.000' },
    { 'Kuota bersama': 'Kukus', Unit: '1' },
  ],
  Stok: [{ Tanggal: '01/08/2026', Kode: 'KRP', Jumlah: '20000' }],
};

/** A shop with both tabs of limits in which one buyer has ordered sweets, and all of it is published. */
function shopWithOne(changes: GivenTabs = {}): { shop: Workspace; id: string } {
  const shop = branch(openShop({ ...tabs, ...changes }));
  const id = order(shop, { 'produk:PRM': '1', whatsapp: '081200000100' });
  shop.advance(shop.state.clock + HOUR / 3);
  return { shop, id };
}

/** The trips of an act in a shop of each size: the same, however many orders there are. */
function tripsOf(state: State, act: (shop: Workspace) => void): readonly string[] {
  const [few = [], many = []] = [10, MANY].map((count) => {
    const shop = branch(withOrders(state, count));
    return costOfRun(shop, () => act(shop)).trips;
  });
  expect(many).toEqual(few);
  return few;
}

const accepted =
  (answers: Record<string, string>) =>
  (shop: Workspace): void => {
    order(shop, { whatsapp: '081311110000', ...answers });
    expect(shown(shop.state, 'Pesanan').at(-1)).toMatchObject({ Status: 'Menunggu DP' });
  };

/** Of an accepted order: the answers, the lock, what is remembered beside the tabs, the file, five tabs, one write, the unlock; `looks` = what else. */
function tripsWith(...looks: readonly string[]): string[] {
  const begin = ['FormResponse.getItemResponses', 'Lock.tryLock', 'Properties.getProperties'];
  const register = ['Spreadsheet.getSheetByName', 'Pengaturan', 'Batch', 'Produk', 'Pesanan', 'Rincian'];
  return [...begin, ...register, ...looks, 'SpreadsheetApp.flush', 'unlock'];
}

const SWEETS = { 'produk:PRM': '2' };
const QUOTA = { 'produk:BOLU': '2' };
const STOCK = { 'produk:KRP': '1' };

type Prepare = (shop: Workspace) => void;
const nothing: Prepare = () => {};
/** The buyer has ordered before: is this an edit under another id? The form tells. */
const before: Prepare = (shop) => {
  order(shop, { whatsapp: '081311110000', ...SWEETS });
  shop.state.clock += 60_000;
};
/** And Google has shown that an edit keeps the id of its response: nobody is asked any more. */
const beforeAndKnown =
  (id: string): Prepare =>
  (shop) => {
    changeAnswer(shop, id, { 'produk:PRM': '3' });
    before(shop);
  };
/** A row of Produk of which no run has heard yet: she has just typed it. */
const typesProduct: Prepare = (shop) => {
  const row = shown(shop.state, 'Produk').length + 2;
  const cells = { Kode: 'KCG', Produk: 'Kacang', Harga: '20.000', Mode: 'Ready stock', Aktif: 'TRUE' };
  for (const [header, typed] of Object.entries(cells)) {
    shop.arm({ next: 'onRegisterEdit', drop: true });
    typeUnder(shop, 'Produk', row, header, typed);
  }
};
/** And an hour later it is on the form, and in stock. */
const sellsProduct: Prepare = (shop) => {
  typesProduct(shop);
  typeUnder(shop, 'Stok', 3, 'Kode', 'KCG');
  typeUnder(shop, 'Stok', 3, 'Jumlah', '50');
  shop.advance(shop.state.clock + HOUR);
};
const waits: Prepare = (shop) => void order(shop, { whatsapp: '081311110001', 'produk:LPS': '3' });
/** A day and three hours later, and no sweep has run. */
const isLate: Prepare = (shop) => {
  shop.state.clock += 27 * HOUR;
};
const WITHIN: [string, Prepare, Record<string, string>, readonly string[]][] = [
  ['of what is made, drawing on nothing shared', nothing, SWEETS, []],
  ['while somebody’s DP is late: who that is ends with the next sweep', isLate, SWEETS, []],
  ['of a buyer who has ordered before', before, SWEETS, ['Form.getResponses']],
  ['that shares a quota, while somebody’s DP is late', isLate, QUOTA, ['Kuota']],
  ['while a product has just been typed', typesProduct, SWEETS, []],
  ['that shares a quota, while a product has just been typed', typesProduct, QUOTA, ['Kuota']],
  ['of a product that was not there before', sellsProduct, { 'produk:KCG': '1' }, ['Stok']],
];

describe('an accepted order in a shop with both tabs of limits: at most 12 round trips, the unlock included', () => {
  const { shop, id } = shopWithOne();

  it.each<(typeof WITHIN)[number]>([
    ...WITHIN,
    ['of a buyer who has ordered before, once an edit has kept its id', beforeAndKnown(id), SWEETS, []],
    ['that shares a quota, of such a buyer', beforeAndKnown(id), QUOTA, ['Kuota']],
    ['from stock, of such a buyer', beforeAndKnown(id), STOCK, ['Stok']],
  ])('%s', (_what, prepare, answers, looks) => {
    const each = branch(shop.state);
    prepare(each);
    const trips = tripsOf(each.state, accepted(answers));
    expect(trips).toEqual(tripsWith(...looks));
    expect(trips.length).toBeLessThanOrEqual(12);
  });

  it('that fills the batch', () => {
    const full = shopWithOne({ Batch: [{ ...batch, 'Kuota unit': '3' }] });
    const each = branch(full.shop.state);
    const { trips } = costOfRun(each, () => accepted(SWEETS)(each));
    expect(shown(each.state, 'Batch')[0]).toMatchObject({ 'Ditutup karena': 'Kuota' });
    expect(trips).toEqual(tripsWith('Kuota'));
  });
});

/**
 * A tab more is a trip more: Google has no call that reads two tabs, and neither may be taken from memory, for she may have changed it a
 * second ago, and what is then sold is oversold. So 12 before the unlock, or what stands here, and no more.
 */
describe('an accepted order that turns on more', () => {
  const { shop, id } = shopWithOne();

  it.each<[string, Prepare, Record<string, string>, readonly string[]]>([
    ['13: on a shared quota and on stock', nothing, { ...QUOTA, ...STOCK }, ['Kuota', 'Stok']],
    ['13: on stock, while somebody waits for a shared quota', waits, STOCK, ['Kuota', 'Stok']],
    [
      '13: on a shared quota, of a buyer who has ordered before',
      before,
      QUOTA,
      ['Form.getResponses', 'Kuota'],
    ],
    [
      '13: on both, of such a buyer, once an edit has kept its id',
      beforeAndKnown(id),
      { ...QUOTA, ...STOCK },
      ['Kuota', 'Stok'],
    ],
  ])('%s', (_what, prepare, answers, looks) => {
    const each = branch(shop.state);
    prepare(each);
    expect(tripsOf(each.state, accepted(answers))).toEqual(tripsWith(...looks));
  });

  it('14: on both, of a buyer who has ordered before', () => {
    const each = branch(shop.state);
    before(each);
    expect(tripsOf(each.state, accepted({ ...QUOTA, ...STOCK }))).toEqual(
      tripsWith('Form.getResponses', 'Kuota', 'Stok'),
    );
  });

  it('13: on units that somebody holds whose DP is late: was it paid?', () => {
    const full = shopWithOne({
      Batch: [{ ...batch, 'Kuota unit': '4', 'Setelah habis': 'Antre' }],
    });
    const each = branch(full.shop.state);
    isLate(each);
    const { trips } = costOfRun(each, () => accepted({ 'produk:PRM': '4' })(each));
    expect(trips).toEqual(tripsWith('Pembayaran', 'Log'));
  });

  it.each<[string, Record<string, string>, readonly string[]]>([
    ['13: an edit, which moves the DP while nothing is paid', { 'produk:PRM': '3' }, []],
    ['14: an edit that shares a quota', QUOTA, ['Kuota']],
    ['15: an edit that draws on both', { ...QUOTA, ...STOCK }, ['Kuota', 'Stok']],
  ])('%s, and stands in Log', (_what, answers, looks) => {
    const each = branch(shop.state);
    const { trips } = costOfRun(each, () => void changeAnswer(each, id, { 'produk:PRM': '1', ...answers }));
    expect(trips).toEqual(tripsWith('Pembayaran', ...looks, 'Log'));
    expect(shown(each.state, 'Pesanan')[0]).toMatchObject({ Status: 'Menunggu DP' });
  });
});
