import { RunMeter } from '../../local/execution/runMeter';
import type { CostKind } from '../../local/google/meter';
import type { State } from '../../local/google/state';
import { closeThreads } from '../../local/openWorkspace';
import { sheetNamed } from '../../local/sheetTable';
import { tenthOf } from '../support/seeds';
import { branch, openShop, order, shown, sweepTwice, TEN_CAKES, typeUnder } from '../support/shop';
import { withOrders } from './support/manyOrders';

afterAll(closeThreads);
afterEach(() => jest.restoreAllMocks());

const [cake = {}] = TEN_CAKES.Produk ?? [];
const CODES = ['BOLU', 'NAS', 'KAS'];
const MANY = tenthOf(10_000);

/** Orders of three lines, all of them in production: nobody is to be told anything. */
const state = (() => {
  const [batch = {}] = TEN_CAKES.Batch ?? [];
  const shop = branch(
    openShop({
      ...TEN_CAKES,
      Produk: CODES.map((Kode) => ({ ...cake, Kode, Produk: `Kue ${Kode}` })),
      Batch: [{ ...batch, 'Kuota unit': '200.000' }],
    }),
  );
  order(shop, Object.fromEntries(CODES.map((code) => [`produk:${code}`, '2'])));
  for (const status of ['Dikonfirmasi', 'Diproduksi']) typeUnder(shop, 'Pesanan', 2, 'Status', status);
  sweepTwice(shop);
  return shop.state;
})();

/** What goes to the spreadsheet and back; the form, the lock and the memory are as dear whatever there is to draw. */
const OF_SHEET: readonly CostKind[] = ['firstRead', 'readAfterWrite', 'flush'];
/** Each is read once. */
const READ = [
  'Pengaturan',
  'Batch',
  'Produk',
  'Kuota',
  'Stok',
  'Pesanan',
  'Rincian',
  'Pembayaran',
  'Bahan',
  'Resep',
];
const WRITTEN = [
  'Rekap Produksi',
  'Rekap Kirim',
  'Rekap Kuota',
  'Rekap Bahan',
  'Rekap Pembayaran',
  'Rekap Pelanggan',
  'Rekap Batch',
  'Dasbor',
  'Perlu Tindakan',
  'Pesanan',
];

/** Of all services: each is a moment at which Google may end the run. With new lines to dress on every tab it takes more. Two a tab ask how wide it is, which is no trip. */
const CALLS = { dressed: 176, dressing: 260 };

function cpuSeconds(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/** Units by Kode of Rincian's cells: the least that anybody who adds up these tabs has to do. */
function plainLoop({ spreadsheet }: State): number {
  const units = new Map<string, number>();
  for (const name of ['Pesanan', 'Rincian'])
    for (const row of sheetNamed(spreadsheet, name)?.cells.slice(1) ?? [])
      units.set(String(row[1]?.v), (units.get(String(row[1]?.v)) ?? 0) + Number(row[4]?.v ?? 0));
  return units.size;
}

/** Counts every trip to the spreadsheet until the spy is taken off. */
function spyOnTrips(counts: Map<CostKind, number>): jest.SpyInstance {
  const charge = RunMeter.prototype.charge;
  return jest.spyOn(RunMeter.prototype, 'charge').mockImplementation(function (this: RunMeter, kind, units) {
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    charge.call(this, kind, units);
  });
}

/** Round trips to the sheet of one Perbarui, which makes `most` calls at most. */
function costOfRefresh(before: State, orders: number, most: number): number {
  const shop = branch(before);
  const counts = new Map<CostKind, number>();
  const spy = spyOnTrips(counts);
  let [modelled, calls] = [0, 0];
  const cpu = cpuSeconds(() => {
    const run = shop.run('menuRefreshRecaps', 'menu', [], ['OK']);
    expect(run.error).toBeUndefined();
    calls = Object.values(run.record.calls).reduce((sum, each) => sum + each, 0);
    modelled = run.record.modelled.mid / 1000;
  });
  spy.mockRestore();
  expect(calls).toBeLessThanOrEqual(most);
  const sum = shown(shop.state, 'Rekap Produksi').find((row) => row.Pemasok === 'Jumlah');
  expect(Number(sum?.Dipesan?.replace(/\D/g, ''))).toBe(orders * CODES.length * 2);
  const trips = OF_SHEET.reduce((all, kind) => all + (counts.get(kind) ?? 0), 0);
  const loop = Math.min(...[1, 2, 3].map(() => cpuSeconds(() => plainLoop(shop.state))));
  process.stdout.write(
    `${orders} orders refreshed: ${trips} round trips to the sheet, ${calls} calls, ${modelled.toFixed(1)} modelled s, ${cpu.toFixed(1)} CPU s ` +
      `with the stand-in, ${(cpu / loop).toFixed(0)} times a plain loop over the same cells (${(loop * 1000).toFixed(1)} ms)\n`,
  );
  return trips;
}

it(`Perbarui costs what it reads and two round trips a tab at most, with ${MANY} orders as with one`, () => {
  const few = costOfRefresh(state, 1, CALLS.dressed);
  const many = costOfRefresh(withOrders(state, MANY), MANY, CALLS.dressing);
  // Ten to read. A typed recap is looked at anew before it is written, and looked at once more; the charts are. All else goes with one flush.
  expect(few).toBe(10 + 2 * 3 + 1 + 1);
  expect(few).toBeLessThanOrEqual(READ.length + 2 * WRITTEN.length);
  expect(many).toBe(few);
}, 600_000);
