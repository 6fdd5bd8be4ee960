import { closeThreads } from '../../local/openWorkspace';
import type { Workspace } from '../../local/workspace';
import { seeds, whileTimeLasts } from '../support/seeds';
import { branch, openShop, order, savingRuns, shown, sweepTwice, TEN_CAKES } from '../support/shop';
import { wrongsKept } from './support/laws';

const BUYERS = 30;
const UNITS = 10;

/** Thirty buyers press Kirim in the same moment; then the sweep passes. Returns their response ids, and how many
 * of the orders that runs had saved were gone before any sweep could mend it. */
function rush(workspace: Workspace): { ids: string[]; saved: number; vanished: number } {
  const ids: string[] = [];
  workspace.together(() => {
    for (let buyer = 1; buyer <= BUYERS; buyer++) {
      ids.push(
        order(workspace, {
          nama: `Pembeli ${buyer}`,
          whatsapp: `0812000000${10 + buyer}`,
          'produk:BOLU': '1',
        }),
      );
    }
  });
  const saved = savingRuns(workspace.state);
  const vanished = saved - shown(workspace.state, 'Pesanan').length;
  sweepTwice(workspace);
  return { ids, saved, vanished };
}

describe('thirty simultaneous submissions for ten units', () => {
  const shop = openShop(TEN_CAKES);
  const all = seeds(1000);
  afterAll(closeThreads);

  it(`never accepts more than ten and makes of each response exactly one order (${all.length} seeds at most)`, () => {
    let played = 0;
    for (const seed of whileTimeLasts(all)) {
      const workspace = branch(shop, seed);
      const { ids, saved, vanished } = rush(workspace);
      const orders = shown(workspace.state, 'Pesanan');
      const accepted = orders.filter((each) => each.Status === 'Menunggu DP').length;
      const queued = orders.filter((each) => each.Status === 'Daftar tunggu').length;
      const keys = orders.map((each) => each['ID Respons']).sort();
      const numbers = new Set(orders.map((each) => each['No. Pesanan']));
      expect(saved).toBeGreaterThan(0);
      expect([seed, wrongsKept(workspace.state)]).toEqual([seed, []]);
      expect({ seed, vanished, accepted, queued, keys, numbers: numbers.size }).toEqual({
        seed,
        vanished: 0,
        accepted: UNITS,
        queued: BUYERS - UNITS,
        keys: [...ids].sort(),
        numbers: BUYERS,
      });
      played += 1;
    }
    process.stdout.write(`thirty for ten units: ${played} of ${all.length} seeds\n`);
  }, 2_400_000);
});
