import { isDeepStrictEqual } from 'node:util';
import { callsToHit } from './disturbances';
import { endState } from './endState';
import { callsOf, type FaultScene, playScene } from './faultScene';
import { Futures } from './futures';

/**
 * Whether a kill at some call of the scene's run leaves another end than no kill; unflushed writes are applied. A mutant
 * is met at all calls; the real bundle at some, for bars of their own meet it at the others.
 */
export function killTells(scene: FaultScene, bundle?: string): boolean {
  const [before, assume] = [scene.before(), { unflushedAtKill: 'applied' } as const];
  const clean = playScene(scene, before, assume, undefined, bundle);
  const expected = endState(clean.state, scene.clock);
  const futures = new Futures((state) => isDeepStrictEqual(endState(state, scene.clock), expected));
  const calls = callsOf(clean);
  const hit =
    bundle === undefined ? callsToHit(calls, 0) : Array.from({ length: calls }, (_, index) => index + 1);
  return hit.some((kill) => {
    const { state } = playScene(scene, before, assume, { kill }, bundle, futures);
    return !isDeepStrictEqual(endState(state, scene.clock), expected);
  });
}
