import type { CallFault } from '../../../local/execution/fault';
import type { Assumptions } from '../../../local/google/assumptions';
import type { ExecutionRecord, State } from '../../../local/google/state';
import { closeThreads } from '../../../local/openWorkspace';
import type { Workspace } from '../../../local/workspace';
import { branch } from '../../support/shop';
import { callsToHit, DISTURBANCES } from './disturbances';
import { endState } from './endState';
import { Futures } from './futures';
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
  /** Columns of Pesanan that tell when the run came. */
  readonly clock?: readonly string[];
  /** Something that the undisturbed end must show. */
  readonly shows: string;
}

export interface Played {
  /** The world at rest. */
  readonly state: State;
  /** The run that answered. */
  readonly record: ExecutionRecord | undefined;
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
  const state = futures.after(shop, () => {
    if (fault && scene.byMenu) scene.act(shop);
    rest(shop);
  });
  return { state, record };
}

export function callsOf({ record }: Played): number {
  return Object.values(record?.calls ?? {}).reduce((sum, calls) => sum + calls, 0);
}

function failuresOf({ state }: Played): unknown[] {
  return state.executions.filter(({ error, killed }) => error !== undefined || killed);
}

/** Each scene, under each disturbance at each call: the end is that of the undisturbed run. */
export function describeFaults(scenes: readonly FaultScene[]): void {
  afterAll(closeThreads);
  describe.each(scenes.map((scene, index) => [scene.name, scene, index] as const))(
    '%s',
    (_name, scene, index) => {
      const before = scene.before();
      const clean = playScene(scene, before);
      const expected = endState(clean.state, scene.clock);
      const calls = callsOf(clean);
      const futures = new Futures();

      it('shows what it is about when nothing disturbs it', () => {
        expect(failuresOf(clean)).toEqual([]);
        expect(calls).toBeGreaterThan(15);
        expect(JSON.stringify(expected).replaceAll('\\', '')).toContain(scene.shows);
      });

      it.each(
        DISTURBANCES.map((each, phase) => {
          const hit = callsToHit(calls, index + phase);
          return [each.how, hit.length, calls, each, hit] as const;
        }),
      )(
        'ends the same when it is %s, at %d of its %d calls',
        (_how, _hits, _calls, { assume, fault }, hit) => {
          for (const call of hit) {
            const disturbed = playScene(scene, before, assume, fault(call), undefined, futures);
            const met =
              'kill' in fault(call) ? disturbed.record?.killed === true : disturbed.record !== undefined;
            expect({ call, met, ...endState(disturbed.state, scene.clock) }).toEqual({
              call,
              met: true,
              ...expected,
            });
          }
        },
        600_000,
      );
    },
  );
}
