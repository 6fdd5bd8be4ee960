import { isDeepStrictEqual } from 'node:util';
import type { State } from '../../../local/google/state';
import { closeThreads } from '../../../local/openWorkspace';
import { branch, sweepAt } from '../../support/shop';
import { thinned } from '../../support/thinned';
import { callsToHit, DISTURBANCES } from './disturbances';
import { endState } from './endState';
import { callsOf, type FaultScene, type Played, playScene } from './faultScene';
import { Futures } from './futures';
import { ownCalls } from './ownCalls';

/** Entry points that hear of what a person did: a lost event is made up for by the sweep. */
const EVENTS: readonly string[] = ['onFormSubmit', 'onConfirmation', 'onRegisterEdit', 'onRegisterChange'];

/** All that a person sees right after the sweep that found the act by itself, and after a refresh by hand. */
function foundBySweep({ entry, assume, act }: FaultScene, before: State): [State, State] {
  const shop = branch(before, 1, assume);
  shop.arm({ next: entry, drop: true });
  act(shop);
  // It looks deep: an edit leaves no trace but in the tabs.
  sweepAt(shop, shop.state.clock + 75 * 60_000);
  const refreshed = branch(shop.state);
  refreshed.menu('Perbarui semua rekap', ['OK']);
  return [shop.state, refreshed.state];
}

function failuresOf({ state }: Played): unknown[] {
  return state.executions.filter(({ error, killed }) => error !== undefined || killed);
}

/** Unless all is played, few worlds that are right after a sweep are swept any further. */
function sweepsOn(future: number): boolean {
  return future % thinned(3) === 0;
}

/** Each scene, under each disturbance at each call: the end is that of the undisturbed run. */
export function describeFaults(scenes: readonly FaultScene[]): void {
  afterAll(closeThreads);
  describe.each(scenes.map((scene, index) => [scene.name, scene, index] as const))(
    '%s',
    (_name, scene, index) => {
      const before = scene.before();
      const [clean, own] = ownCalls(() => playScene(scene, before));
      const expected = endState(clean.state, scene.clock);
      const calls = callsOf(clean);
      const isRight = (state: State): boolean => isDeepStrictEqual(endState(state, scene.clock), expected);
      const futures: Futures = new Futures((state) => !sweepsOn(futures.played) && isRight(state));

      it('shows what it is about when nothing disturbs it', () => {
        expect(failuresOf(clean)).toEqual([]);
        expect(calls).toBeGreaterThan(5);
        expect(JSON.stringify(expected).replaceAll('\\', '')).toContain(scene.shows);
      });

      if (EVENTS.includes(scene.entry))
        it('is told whole by the sweep that finds it, should its event be lost', () => {
          const [found, refreshed] = foundBySweep(scene, before).map((state) => endState(state));
          expect(found).toEqual(refreshed);
        });

      it.each(
        DISTURBANCES.map((each, phase) => {
          const hit = callsToHit(calls, index * DISTURBANCES.length + phase, scene.publishes ? calls : own);
          return [each.how, hit.length, calls, each, hit] as const;
        }),
      )(
        'ends the same when it is %s, at %d of its %d calls',
        (_how, _hits, _calls, { assume, fault }, hit) => {
          for (const call of hit) {
            const disturbed = playScene(scene, before, assume, fault(call), undefined, futures);
            const met =
              'kill' in fault(call) ? disturbed.record?.killed === true : disturbed.record !== undefined;
            const { oversold } = disturbed;
            expect({ call, met, oversold, ...endState(disturbed.state, scene.clock) }).toEqual({
              call,
              met: true,
              oversold: [],
              ...expected,
            });
          }
        },
        600_000,
      );
    },
  );
}
