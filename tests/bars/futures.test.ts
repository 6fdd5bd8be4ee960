import type { State } from '../../local/google/state';
import { closeThreads } from '../../local/openWorkspace';
import { order } from '../support/shop';
import { someCalls } from './support/disturbances';
import { type FaultScene, playScene } from './support/faultScene';
import { Futures } from './support/futures';
import { ownCalls } from './support/ownCalls';
import { shopWith } from './support/queueShop';

afterAll(closeThreads);

const scene: FaultScene = {
  name: 'a new order that must wait',
  entry: 'onFormSubmit',
  before: () => shopWith([6, 4]).state,
  act: (shop) => void order(shop, { 'produk:BOLU': '3' }),
  shows: '',
};

/** All of a world but what its runs recorded of themselves. */
function worldOf({ executions, usage, ...world }: State): unknown {
  return { ...world, runs: executions.length };
}

it('a world that was swept before is swept the same again, to the cell', () => {
  const before = scene.before();
  const assume = { unflushedAtKill: 'applied' } as const;
  const [, own] = ownCalls(() => playScene(scene, before, assume));
  const kills = someCalls(own, 0, 1);
  const shared = new Futures();
  for (const kill of kills) {
    const [once, anew] = [shared, new Futures()].map((futures) =>
      worldOf(playScene(scene, before, assume, { kill }, undefined, futures).state),
    );
    expect({ kill, world: once }).toEqual({ kill, world: anew });
  }
  // Reads leave nothing behind, writes do.
  expect(shared.played).toBeGreaterThan(2);
  expect(shared.played).toBeLessThan(kills.length / 2);
});
