import { closeThreads } from '../../local/openWorkspace';
import { seeds } from '../support/seeds';
import { shopWith, TEN_AND_A_QUEUE } from './support/queueShop';
import { playRush, type RushKind, settle } from './support/rush';
import { BUYERS, HANDS, RUNS } from './support/rushActs';

afterAll(closeThreads);

const kind: RushKind = { name: '', seeds: 0, acts: [...BUYERS, ...HANDS, ...RUNS], atOnce: [2, 4], later: 2 };

/**
 * The bars play the bundle in worlds that are kept from run to run (local/execution/worlds.ts). That is right only while the
 * script keeps nothing there by itself: whatever is played comes out the same, to the byte, in fresh ones.
 */
describe('what comes of a rush', () => {
  const before = shopWith([5, 3, 4, 1], TEN_AND_A_QUEUE);

  it.each(seeds(100))('is the same in fresh worlds as in kept ones: seed %i', (seed) => {
    const [fresh = '', kept = ''] = (['fresh', 'kept'] as const).map((world) => {
      const shop = playRush(before.state, kind, seed, undefined, world);
      settle(shop);
      return JSON.stringify(shop.state);
    });
    const same = firstApart(fresh, kept);
    expect(kept.slice(same, same + 200)).toBe(fresh.slice(same, same + 200));
    expect(kept.length).toBe(fresh.length);
  });
});

/** Where two texts begin to differ; their common length where they don't. A state is megabytes long. */
function firstApart(one: string, other: string): number {
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return at;
  return one.length;
}
