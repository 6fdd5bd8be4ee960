import { seededRandom } from '../../local/execution/random';
import { LockTable } from '../../local/google/lock/lockTable';
import type { State } from '../../local/google/state';
import { closeThreads, openWorkspace } from '../../local/openWorkspace';
import type { Workspace } from '../../local/workspace';
import { type Mutation, mutantBundle } from '../support/mutant';
import { seeds } from '../support/seeds';
import { seen } from '../support/seen';
import { branch, openShop, order, scheduledShop, sweepTwice, TEN_CAKES } from '../support/shop';

/** Four buyers, a sweep and a refresh at once, three of them killed somewhere; then the sweep passes. */
function tumult(workspace: Workspace, seed: number): void {
  const choose = seededRandom(seed);
  const kill = () => ({ kill: 1 + choose(110) });
  for (let buyer = 1; buyer <= 2; buyer++) workspace.arm({ next: 'onFormSubmit', ...kill() });
  workspace.together(() => {
    for (let buyer = 1; buyer <= 4; buyer++) {
      order(workspace, { whatsapp: `081200000${100 + buyer}`, 'produk:BOLU': '4' });
    }
    workspace.run('onSweep', 'clock', [], [], { fault: kill() });
    workspace.run('menuRefreshRecaps', 'menu', [], ['OK']);
  });
  sweepTwice(workspace);
}

/** What every derived tab and the form show, and what they show once they are made anew from the register. */
function shownAndFresh(workspace: Workspace, seed: number): [unknown, unknown] {
  tumult(workspace, seed);
  const before = seen(workspace.state);
  workspace.menu('Perbarui semua rekap', ['OK']);
  return [before, seen(workspace.state)];
}

afterAll(closeThreads);

describe('publishing', () => {
  const shop = openShop(TEN_CAKES);
  const all = seeds(400);

  it(`is in step with the register after a sweep, whoever was killed while publishing (${all.length} seeds)`, () => {
    for (const seed of all) {
      const [before, fresh] = shownAndFresh(branch(shop, seed), seed);
      expect({ seed, shown: before }).toEqual({ seed, shown: fresh });
    }
  }, 1_200_000);
});

/**
 * Just before a run gets the document lock, another brings out what it had read before, on a machine whose clock is
 * an hour ahead.
 */
function overtake(workspace: Workspace, older: State): void {
  const take = LockTable.prototype.take;
  const spy = jest.spyOn(LockTable.prototype, 'take').mockImplementation(function (
    this: LockTable,
    lock,
    session,
  ) {
    take.call(this, lock, session);
    if (lock !== 'document') return;
    spy.mockRestore();
    const { document } = workspace.state.properties;
    const published = JSON.parse(older.properties.document.published ?? '{}') as { turn: number };
    const { turn } = JSON.parse(document.published ?? '{}') as { turn: number };
    const ahead = { readAt: workspace.state.clock + 3_600_000, at: workspace.state.clock };
    document.published = JSON.stringify({ ...published, ...ahead, turn: turn + 1 });
    Object.assign(workspace.state.forms[0] ?? {}, { accepting: older.forms[0]?.accepting });
    if (older.properties.document.formShown !== undefined)
      document.formShown = older.properties.document.formShown;
  });
}

describe('of two publications', () => {
  it('what was closed by hand stands, though an older reading was published in between', () => {
    const shop = branch(openShop(TEN_CAKES));
    const run = shop.run('menuCloseOrders', 'menu', []);
    overtake(shop, structuredClone(shop.state));
    run.answer('ya');
    run.answer('OK');
    expect(run.error).toBeUndefined();
    expect(shop.state.forms[0]?.accepting).toBe(false);
  });

  it('what was opened by hand stands, too', () => {
    const shop = branch(scheduledShop(TEN_CAKES));
    const run = shop.run('menuOpenBatch', 'menu', []);
    overtake(shop, structuredClone(shop.state));
    run.answer('ya');
    run.answer('OK');
    expect(run.error).toBeUndefined();
    expect(shop.state.forms[0]?.accepting).toBe(true);
  });

  it('an order that fills the batch closes the form at once', () => {
    const shop = branch(openShop(TEN_CAKES));
    overtake(shop, structuredClone(shop.state));
    order(shop, { 'produk:BOLU': '10' });
    expect(shop.state.executions.filter(({ error }) => error)).toEqual([]);
    expect(shop.state.forms[0]?.accepting).toBe(false);
  });

  it('an older reading does not put back what a later one has brought out', () => {
    const shop = branch(openShop(TEN_CAKES));
    const take = LockTable.prototype.take;
    const spy = jest.spyOn(LockTable.prototype, 'take').mockImplementation(function (
      this: LockTable,
      lock,
      session,
    ) {
      if (lock === 'document') {
        spy.mockRestore();
        // The refresh has read; all that follows here is newer.
        order(openWorkspace({ state: shop.state }), { 'produk:BOLU': '10' });
      }
      take.call(this, lock, session);
    });
    shop.menu('Perbarui semua rekap', ['OK']);
    spy.mockRestore();
    const before = seen(shop.state);
    expect(shop.state.forms[0]?.accepting).toBe(false);
    sweepTwice(shop);
    expect(seen(shop.state)).toEqual(before);
  });
});

describe('the bar', () => {
  const shop = openShop(TEN_CAKES);

  it('catches publishers that forget what they have written', async () => {
    const mutation: Mutation = {
      file: 'src/entry/publish/publish.ts',
      find: 'outputs.filter(({ name, print }) => prints[name] !== print)',
      replace: '[]',
    };
    const bundle = await mutantBundle(mutation);
    const caught = seeds(100).some((seed) => {
      const [before, fresh] = shownAndFresh(branch(shop, seed, {}, bundle), seed);
      return JSON.stringify(before) !== JSON.stringify(fresh);
    });
    expect(caught).toBe(true);
  });
});
