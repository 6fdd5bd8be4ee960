import type { CallFault } from '../../../local/execution/fault';
import type { Assumptions } from '../../../local/google/assumptions';

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

/** One call in so many is met by `npm test`. */
const STRIDE = 10;

/** Calls to disturb: `SEEDS=full` all of them; else every tenth, from another one on in each disturbance and scene. */
export function callsToHit(calls: number, phase: number): number[] {
  const all = Array.from({ length: calls }, (_, index) => index + 1);
  return process.env.SEEDS === 'full' ? all : all.filter((call) => call % STRIDE === phase % STRIDE);
}
