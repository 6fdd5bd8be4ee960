import { seededRandom } from '../../../local/execution/random';
import type { WorldKind } from '../../../local/execution/wire';
import type { State } from '../../../local/google/state';
import type { Workspace } from '../../../local/workspace';
import { branch, sweepAt } from '../../support/shop';
import type { RushAct } from './rushActs';

const MINUTE = 60_000;

/** So many things at once, and so many more, each as some run of the rush ends. */
export interface RushKind {
  readonly name: string;
  readonly seeds: number;
  readonly acts: readonly RushAct[];
  readonly atOnce: readonly [least: number, most: number];
  readonly later: number;
  readonly isAboutTabs?: boolean;
  /** Whatever changes an order stands beside what books money on it. */
  readonly isMixed?: boolean;
}

/** Plays one rush: the shop as it is when the last run has ended, before any sweep could mend it. */
export function playRush(
  before: State,
  kind: RushKind,
  seed: number,
  bundle?: string,
  world?: WorldKind,
): Workspace {
  const shop = branch(before, seed, {}, bundle, world);
  const choose = seededRandom(seed);
  const act = (): void => kind.acts[choose(kind.acts.length)]?.(shop, choose);
  let left = kind.later;
  shop.onEnded = ({ record }) => {
    shop.state.clock = Math.max(shop.state.clock, record.start + Math.floor(record.modelled.mid));
    left -= 1;
    if (left >= 0) act();
  };
  const [least, most] = kind.atOnce;
  const atOnce = least + choose(most - least + 1);
  shop.together(() => {
    for (let each = 0; each < atOnce; each++) act();
  });
  shop.onEnded = () => undefined;
  return shop;
}

/** The two sweeps that must have found whatever was left. */
export function settle(shop: Workspace): void {
  for (let sweep = 0; sweep < 2; sweep++) sweepAt(shop, shop.state.clock + 10 * MINUTE);
}
