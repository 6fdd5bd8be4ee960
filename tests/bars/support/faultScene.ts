import type { CallFault } from '../../../local/execution/fault';
import type { Assumptions } from '../../../local/google/assumptions';
import type { ExecutionRecord, State } from '../../../local/google/state';
import type { Workspace } from '../../../local/workspace';
import { branch } from '../../support/shop';
import type { ClockCells } from './endState';
import { Futures } from './futures';
import { overfilled } from './limitLaws';
import { rest } from './queueShop';

/** Something that people or the clock do, and the run that answers it. */
export interface FaultScene {
  readonly name: string;
  /** The entry point whose run is disturbed. */
  readonly entry: string;
  readonly assume?: Partial<Assumptions>;
  readonly before: () => State;
  readonly act: (shop: Workspace) => void;
  /** A person who clicks, and clicks again when it went wrong. */
  readonly byMenu?: boolean;
  /** It is about what is published, or all of it happens under the document's lock. */
  readonly publishes?: boolean;
  /** Cells that tell when the run came. */
  readonly clock?: ClockCells;
  /** Something that the undisturbed end must show. */
  readonly shows: string;
}

export interface Played {
  /** The world at rest. */
  readonly state: State;
  /** The run that answered. */
  readonly record: ExecutionRecord | undefined;
  /** More units promised than there are as that run left it, before anybody could mend it. */
  readonly oversold: readonly string[];
}

/** The act, disturbed or not; then the sweeps. `futures` are those of this scene and bundle, disturbed. */
export function playScene(
  scene: FaultScene,
  before: State,
  assume: Partial<Assumptions> = {},
  fault?: CallFault,
  bundle?: string,
  futures: Futures = new Futures(),
): Played {
  const shop = branch(before, 1, { ...scene.assume, ...assume }, bundle);
  if (fault) shop.arm({ next: scene.entry, ...fault });
  const known = shop.state.executions.length;
  scene.act(shop);
  const record = shop.state.executions.slice(known).find(({ entry }) => entry === scene.entry);
  const oversold = overfilled(shop.state);
  const state = futures.after(shop, () => {
    if (fault && scene.byMenu) scene.act(shop);
    rest(shop, futures.isAtRest);
  });
  return { state, record, oversold };
}

export function callsOf({ record }: Pick<Played, 'record'>): number {
  return Object.values(record?.calls ?? {}).reduce((sum, calls) => sum + calls, 0);
}
