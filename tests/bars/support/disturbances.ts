import type { CallFault } from '../../../local/execution/fault';
import type { Assumptions } from '../../../local/google/assumptions';
import { thinned } from '../../support/thinned';

/** What befalls one run at one of its calls, and how Google behaves meanwhile. */
export interface Disturbance {
  readonly how: string;
  readonly assume: Partial<Assumptions>;
  readonly fault: (call: number) => CallFault;
}

export const DISTURBANCES: readonly Disturbance[] = [
  {
    how: 'killed, unflushed writes lost',
    assume: { unflushedAtKill: 'lost' },
    fault: (kill) => ({ kill }),
  },
  {
    how: 'killed, unflushed writes applied',
    assume: { unflushedAtKill: 'applied' },
    fault: (kill) => ({ kill }),
  },
  {
    how: 'failing, the call not done',
    assume: { failedCall: 'notDone' },
    fault: (call) => ({ throw: call }),
  },
  { how: 'failing, the call done', assume: { failedCall: 'done' }, fault: (call) => ({ throw: call }) },
];

/** Thinned, a bar meets one in so many of the calls that a run makes for what it is about ... */
const STRIDE = 20;
/** ... and one in so many of those by which it publishes: every run does that alike, and bars of its own meet it densely. */
const PUBLISHING_STRIDE = 240;

/**
 * Calls to disturb: some of them (thinned.ts), other ones in each disturbance and scene. `own` of them are
 * made before the run publishes (ownCalls.ts).
 */
export function callsToHit(calls: number, phase: number, own = calls): number[] {
  const [step, publishing] = [thinned(STRIDE), thinned(PUBLISHING_STRIDE)];
  return someOf(calls, phase, (call) => (call <= own ? step : publishing));
}

/** The same for a run of thousands of calls: one in `stride` of them. */
export function someCalls(calls: number, phase: number, stride: number): number[] {
  const step = thinned(stride);
  return someOf(calls, phase * Math.ceil(step / DISTURBANCES.length), () => step);
}

/** A test that asks says how many it meets. */
function someOf(calls: number, phase: number, strideAt: (call: number) => number): number[] {
  const all = Array.from({ length: calls }, (_, index) => index + 1);
  const isMet = (call: number): boolean => call % strideAt(call) === phase % strideAt(call);
  const some = all.filter(isMet);
  // No test that meets none.
  const met = some.length > 0 ? some : all.slice(phase % calls, (phase % calls) + 1);
  const { currentTestName: test } = expect.getState();
  if (test !== undefined) process.stdout.write(`${test}: at ${met.length} of ${calls} calls\n`);
  return met;
}
