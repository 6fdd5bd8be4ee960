import { type LockTable, lockTableOf } from '../../local/google/lock/lockTable';
import { closeThreads } from '../../local/openWorkspace';
import type { Workspace } from '../../local/workspace';
import { type Mutation, mutantBundle } from '../support/mutant';
import { seeds } from '../support/seeds';
import { branch, openShop, order, savingRuns, shown, sweepTwice, TEN_CAKES } from '../support/shop';

afterAll(closeThreads);

type Trouble = (table: LockTable, times: number) => void;

/** Six buyers want twelve of ten units, while the lock gives trouble up to twelve times; then the sweep passes. */
function rush(workspace: Workspace, trouble: Trouble): unknown {
  trouble(lockTableOf(workspace.state), 1 + (workspace.state.seed % 12));
  const ids: string[] = [];
  workspace.together(() => {
    for (let buyer = 1; buyer <= 6; buyer++) {
      ids.push(order(workspace, { whatsapp: `08120000${200 + buyer}`, 'produk:BOLU': '2' }));
    }
  });
  // Before a sweep can mend it.
  const vanished = savingRuns(workspace.state) - shown(workspace.state, 'Pesanan').length;
  // As many sweeps as there may be troubles left over for them.
  for (let round = 0; round < 4; round++) sweepTwice(workspace);
  const orders = shown(workspace.state, 'Pesanan');
  return {
    vanished,
    accepted: orders.filter((each) => each.Status === 'Menunggu DP').length,
    lost: ids.filter((id) => !orders.some((each) => each['ID Respons'] === id)),
    orders: orders.length,
    errors: workspace.state.executions.filter((each) => each.error).map((each) => each.error?.message),
  };
}

const WELL = { vanished: 0, accepted: 5, lost: [], orders: 6, errors: [] };

const CROWD_THROWS: Mutation = {
  file: 'src/entry/withLock.ts',
  find: "if (String(error).includes('too many LockService operations')) return false;",
  replace: '',
};

const GOES_ON_WITHOUT: Mutation = {
  file: 'src/entry/withLock.ts',
  find: 'if (!tryLock(lock, PATIENCE_MS)) return null;',
  replace: 'tryLock(lock, PATIENCE_MS);',
};

/**
 * [F] Under load Google refuses lock operations themselves, and [D] a lock may not come in time; whoever does
 * not get it leaves the work to the sweep.
 */
describe.each<[string, Trouble, Mutation]>([
  ['"too many LockService operations"', (table, times) => table.armTooMany(times), CROWD_THROWS],
  ['a lock that does not come in time', (table, times) => table.armTimeout(times), GOES_ON_WITHOUT],
])('%s', (_name, trouble, mutation) => {
  const shop = openShop(TEN_CAKES);

  it('in a rush loses, doubles and oversells nothing', () => {
    for (const seed of seeds(200)) {
      expect({ seed, found: rush(branch(shop, seed), trouble) }).toEqual({ seed, found: WELL });
    }
  });

  it('would be caught where the script does not reckon with it', async () => {
    const bundle = await mutantBundle(mutation);
    const caught = seeds(200).some(
      (seed) => JSON.stringify(rush(branch(shop, seed, {}, bundle), trouble)) !== JSON.stringify(WELL),
    );
    expect(caught).toBe(true);
  });
});
