import { RunMeter } from '../../local/execution/runMeter';
import type { CostKind } from '../../local/google/meter';
import { Range } from '../../local/google/spreadsheet/range';
import type { State } from '../../local/google/state';
import { closeThreads } from '../../local/openWorkspace';
import { messageLinks } from '../../local/play/outputs/messageLinks';
import { columnUnder, sheetNamed, sheetTable } from '../../local/sheetTable';
import { branch, openShop, order, TEN_CAKES } from '../support/shop';
import { withOrders } from './support/manyOrders';

afterAll(closeThreads);
afterEach(() => jest.restoreAllMocks());

const ORDERS = 1000;
const OF_SHEET: readonly CostKind[] = ['firstRead', 'readAfterWrite', 'flush'];

/** An order whose buyer is to get a message; nothing of it is published yet. */
const state = (() => {
  const shop = branch(openShop(TEN_CAKES));
  order(shop, { 'produk:BOLU': '1' });
  shop.menu('Perbarui semua rekap', ['OK']);
  return shop.state;
})();

/** The same with no message beside any order, as if none had ever been written. */
function unwritten(from: State): State {
  const copy = structuredClone(from);
  const sheet = sheetNamed(copy.spreadsheet, 'Pesanan');
  const table = sheet && sheetTable(sheet, copy.spreadsheet.locale);
  const columns = ['Pesan WA', 'Kode pesan'].map((header) => (table && columnUnder(table, header)) ?? 0);
  for (const row of sheet?.cells.slice(1) ?? [])
    for (const column of columns) {
      const { v: _text, link: _link, links: _links, ...looks } = row[column - 1] ?? {};
      row[column - 1] = looks;
    }
  return copy;
}

interface Cost {
  readonly trips: number;
  readonly calls: number;
  /** Calls that write into Pesanan: the links, and what says which they are. */
  readonly writes: number;
  readonly links: number;
}

function costOf(before: State): Cost {
  const shop = branch(before);
  const id = sheetNamed(shop.state.spreadsheet, 'Pesanan')?.id;
  let trips = 0;
  const { charge } = RunMeter.prototype;
  jest.spyOn(RunMeter.prototype, 'charge').mockImplementation(function (this: RunMeter, kind, units) {
    trips += OF_SHEET.includes(kind) ? 1 : 0;
    charge.call(this, kind, units);
  });
  const writers = (['setRichTextValue', 'setRichTextValues', 'setValue', 'setValues'] as const).map((name) =>
    jest.spyOn(Range.prototype, name),
  );
  const run = shop.run('menuRefreshRecaps', 'menu', [], ['OK']);
  expect(run.error).toBeUndefined();
  const writes = writers.flatMap(({ mock }) => mock.contexts.filter(({ place }) => place.sheetId === id));
  jest.restoreAllMocks();
  const calls = Object.values(run.record.calls).reduce((sum, each) => sum + each, 0);
  return { trips, calls, writes: writes.length, links: messageLinks(shop.state).length };
}

it('the messages of a thousand orders are written with as many calls as that of one', () => {
  const [one, many] = [1, ORDERS].map((count) => costOf(unwritten(withOrders(state, count))));
  process.stdout.write(`messages of 1 and of ${ORDERS} orders: ${JSON.stringify([one, many])}\n`);
  expect([one?.links, many?.links]).toEqual([1, ORDERS]);
  expect(many?.trips).toBe(one?.trips);
  expect([one?.writes, many?.writes]).toEqual([2, 2]);
  // Each link takes four calls to build, none of which leaves the run; it stands in Perlu Tindakan, too.
  expect((many?.calls ?? 0) - (one?.calls ?? 0)).toBeLessThan(9 * ORDERS);
}, 120_000);
