import type { Execution } from '../../../local/execution/execution';
import { LockTable } from '../../../local/google/lock/lockTable';

/** What `play` makes of it, and how many calls the run of `entry` made before it published, for which it locks the document. */
export function ownCalls<T>(entry: string, play: () => T): [T, number] {
  const { take } = LockTable.prototype;
  let own = Number.POSITIVE_INFINITY;
  const spy = jest.spyOn(LockTable.prototype, 'take').mockImplementation(function (
    this: LockTable,
    lock,
    by,
  ) {
    const run = by as Execution;
    if (lock === 'document' && run.start.entry === entry) own = Math.min(own, run.callsMade);
    take.call(this, lock, by);
  });
  try {
    return [play(), own];
  } finally {
    spy.mockRestore();
  }
}
