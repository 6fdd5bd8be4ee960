import type { State } from '../../local/google/state';
import { sheetNamed } from '../../local/sheetTable';
import type { Workspace } from '../../local/workspace';
import { HERS } from '../support/hands';
import { branch, shown, typeUnder } from '../support/shop';
import { describeFaults } from './support/describeFaults';
import { callsToHit, DISTURBANCES } from './support/disturbances';
import { callsOf, type FaultScene, playScene } from './support/faultScene';
import { ownCalls } from './support/ownCalls';
import { after } from './support/paidShop';
import { rest, shopWith } from './support/queueShop';

/** Ten cakes are accepted in two orders, of which one is paid for; two orders wait. Beside Status is a column of hers. */
const busy = after(shopWith([6, 4, 3, 2]).state, (shop) => {
  typeUnder(shop, 'Pesanan', 2, 'Catat DP', 'TRUE');
  shop.person((hands) => hands.insertColumn('Batch', hands.column('Batch', 'Ditutup pada'), HERS));
  typeUnder(shop, 'Batch', 2, HERS, 'titip Bu RT');
});

/** The register has gone on without the tabs that are derived from it, somebody has written into them. */
const stale = after(busy, (shop) => {
  shop.arm({ next: 'onRegisterEdit', drop: true });
  typeUnder(shop, 'Produk', 2, 'Kuota', '12');
  shop.person((hands) => hands.edit('Rekap Produksi', 2, 1, 'coretan'));
});

/** She has deleted a chart, too: Perbarui makes it anew. */
const bare = after(stale, (shop) => {
  sheetNamed(shop.state.spreadsheet, 'Dasbor')?.charts?.splice(1, 1);
});

const press = (entry: string, answers: string[]) => (shop: Workspace) =>
  void shop.run(entry, 'menu', [], answers);

function byMenu(entry: string, answers: string[], before: State, shows: string): FaultScene {
  return {
    name: entry,
    entry,
    before: () => before,
    act: press(entry, answers),
    byMenu: true,
    shows,
  };
}

describeFaults([
  byMenu('menuCloseOrders', ['ya', 'OK'], busy, '{"BOLU":10}'),
  {
    name: 'Status Tutup, picked in tab Batch',
    entry: 'onRegisterEdit',
    before: () => busy,
    act: (shop) => typeUnder(shop, 'Batch', 2, 'Status', 'Tutup'),
    // The run that finds it is the one that knows when it was.
    clock: { tabs: { Batch: 'Ditutup pada' } },
    shows: '"Kejadian":"Tutup order","Objek":"Agustus","Lama":"","Baru":"Tutup"',
  },
  byMenu('menuProductionRecap', ['OK'], stale, 'Kuota BOLU | 12'),
  {
    ...byMenu('menuRefreshRecaps', ['OK'], bare, 'Dari pesanan sampai lunas'),
    publishes: true,
  },
  {
    name: 'a sweep that publishes',
    entry: 'onSweep',
    before: () => stale,
    act: (shop) => void shop.run('onSweep', 'clock', []),
    publishes: true,
    shows: 'Kuota BOLU | 12',
  },
]);

/** What is accepted in Rincian, and whether the batch is closed in the register as it stands. */
function standing(state: State): { units: number; closed: boolean } {
  const accepted = shown(state, 'Rincian').filter(({ Keadaan }) => Keadaan === 'Diterima');
  const units = accepted.reduce((sum, { Jumlah }) => sum + Number(Jumlah), 0);
  return { units, closed: shown(state, 'Batch')[0]?.Status === 'Tutup' };
}

describe('what a batch held when it was closed', () => {
  const close = press('menuCloseOrders', ['ya', 'OK']);
  const scene = byMenu('menuCloseOrders', ['ya', 'OK'], busy, '');

  it.each(DISTURBANCES.map((each, phase) => [each.how, each, phase] as const))(
    'is noted of that moment, though an order is cancelled after it was %s',
    (_how, { assume, fault }, phase) => {
      const [clean, own] = ownCalls(() => playScene(scene, busy));
      const met = { closed: 0, open: 0 };
      for (const call of callsToHit(callsOf(clean), phase, own)) {
        const shop = branch(busy, 1, assume);
        shop.arm({ next: 'menuCloseOrders', ...fault(call) });
        close(shop);
        const { units, closed } = standing(shop.state);
        met[closed ? 'closed' : 'open'] += 1;
        typeUnder(shop, 'Pesanan', 2, 'Status', 'Batal');
        const later = standing(shop.state).units;
        close(shop);
        rest(shop);
        const noted = shown(shop.state, 'Batch')[0]?.['Unit saat tutup'];
        expect({ call, closed, noted }).toEqual({
          call,
          closed,
          noted: `{"BOLU":${closed ? units : later}}`,
        });
      }
      expect(Math.min(met.closed, met.open)).toBeGreaterThan(0);
    },
    600_000,
  );
});
