import { createHash } from 'node:crypto';
import type { State } from '../../../local/google/state';
import type { Workspace } from '../../../local/workspace';

/**
 * What becomes of a world, played once for all worlds that are alike. What happens next hangs on the state and on the
 * assumptions, and of those only on what befalls later runs: most kills of one run, while it only reads, leave the same
 * world behind, and to sweep it a hundred times would tell nothing new. One of these for each scene and bundle.
 */
export class Futures {
  private readonly known = new Map<string, State>();

  /** `isAtRest` tells the player of a future that it may end early: see queueShop's `rest`. */
  constructor(readonly isAtRest: (state: State) => boolean = () => false) {}

  /** The world after `rest`, in which no further fault strikes; whatever chance it needs begins anew under the seed. */
  after(shop: Workspace, rest: (shop: Workspace) => void): State {
    const print = printOf(shop);
    const known = this.known.get(print);
    if (known !== undefined) return known;
    shop.reseed(shop.state.seed);
    rest(shop);
    this.known.set(print, shop.state);
    return shop.state;
  }

  /** How many were played. */
  get played(): number {
    return this.known.size;
  }
}

/** All that can matter later: what past runs recorded no run can read, and seconds of trigger time only near the day's limit. */
function printOf({ state, faultsWaiting }: Workspace): string {
  const { executions, usage, ...world } = state;
  const used = Object.entries(usage).map(([user, { triggerMs: _, ...rest }]) => [user, rest]);
  const all = JSON.stringify([world, executions.length, used, faultsWaiting]);
  return createHash('sha1').update(all).digest('base64');
}
