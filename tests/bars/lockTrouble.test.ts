import { type LockTable, lockTableOf } from '../../local/google/lock/lockTable';
import { closeThreads } from '../../local/openWorkspace';
import { seeds } from '../support/seeds';
import { branch, openShop, order, shown, sweepTwice, TEN_CAKES } from '../support/shop';

afterAll(closeThreads);

/**
 * [F] Under load Google refuses lock operations themselves, and [D] a lock may not come in time; whoever does
 * not get it leaves the work to the sweep.
 */
describe.each<[string, (table: LockTable, times: number) => void]>([
  ['"There are too many LockService operations"', (table, times) => table.armTooMany(times)],
  ['a lock that does not come in time', (table, times) => table.armTimeout(times)],
])('%s', (_trouble, arm) => {
  const shop = openShop(TEN_CAKES);

  it('in a rush loses, doubles and oversells nothing', () => {
    for (const seed of seeds(200)) {
      const workspace = branch(shop, seed);
      arm(lockTableOf(workspace.state), 1 + (seed % 12));
      const ids: string[] = [];
      workspace.together(() => {
        for (let buyer = 1; buyer <= 6; buyer++) {
          ids.push(order(workspace, { whatsapp: `08120000${200 + buyer}`, 'produk:BOLU': '2' }));
        }
      });
      // As many sweeps as there may be refusals left over for them.
      for (let round = 0; round < 4; round++) sweepTwice(workspace);
      const orders = shown(workspace.state, 'Pesanan');
      const accepted = orders.filter((each) => each.Status === 'Menunggu DP').length;
      const keys = orders.map((each) => each['ID Respons']).sort();
      expect({ seed, accepted, keys }).toEqual({ seed, accepted: 5, keys: [...ids].sort() });
      expect(workspace.state.executions.filter((each) => each.error)).toEqual([]);
    }
  });
});
