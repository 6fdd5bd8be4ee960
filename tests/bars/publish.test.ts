import { seededRandom } from '../../local/execution/random';
import { closeThreads } from '../../local/openWorkspace';
import type { Workspace } from '../../local/workspace';
import { type Mutation, mutantBundle } from '../support/mutant';
import { seeds } from '../support/seeds';
import { seen } from '../support/seen';
import { branch, openShop, order, sweepTwice, TEN_CAKES } from '../support/shop';

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
