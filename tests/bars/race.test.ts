import { closeThreads } from '../../local/openWorkspace';
import type { Workspace } from '../../local/workspace';
import { seeds } from '../support/seeds';
import { branch, openShop, order, shown, sweepTwice, TEN_CAKES } from '../support/shop';

const BUYERS = 30;
const UNITS = 10;

/** Thirty buyers press Kirim in the same moment; then the sweep passes. Returns their response ids. */
function rush(workspace: Workspace): string[] {
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
  sweepTwice(workspace);
  return ids;
}

describe('thirty simultaneous submissions for ten units', () => {
  const shop = openShop(TEN_CAKES);
  const all = seeds(1000);
  afterAll(closeThreads);

  it(`never accepts more than ten and makes of each response exactly one order (${all.length} seeds)`, () => {
    for (const seed of all) {
      const workspace = branch(shop, seed);
      const ids = rush(workspace);
      const orders = shown(workspace.state, 'Pesanan');
      const accepted = orders.filter((each) => each.Status === 'Menunggu DP').length;
      const queued = orders.filter((each) => each.Status === 'Daftar tunggu').length;
      const keys = orders.map((each) => each['ID Respons']).sort();
      const numbers = new Set(orders.map((each) => each['No. Pesanan']));
      expect({ seed, accepted, queued, keys, numbers: numbers.size }).toEqual({
        seed,
        accepted: UNITS,
        queued: BUYERS - UNITS,
        keys: [...ids].sort(),
        numbers: BUYERS,
      });
    }
  }, 2_400_000);
});
