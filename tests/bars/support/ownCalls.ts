import { LockTable } from '../../../local/google/lock/lockTable';
import type { Session } from '../../../local/google/session';
import type { ExecutionRecord } from '../../../local/google/state';

type Counting = Session & { readonly callsMade: number };

/** What `play` makes of it, and how many calls its run made before it published, for which it locks the document. */
export function ownCalls<T extends { readonly record: ExecutionRecord | undefined }>(
  play: () => T,
): [T, number] {
  const { take } = LockTable.prototype;
  const firstLocked = new Map<number, number>();
  const spy = jest.spyOn(LockTable.prototype, 'take').mockImplementation(function (
    this: LockTable,
    lock,
    by,
  ) {
    if (lock === 'document' && !firstLocked.has(by.id)) firstLocked.set(by.id, (by as Counting).callsMade);
    take.call(this, lock, by);
  });
  try {
    const played = play();
    return [played, firstLocked.get(played.record?.id ?? 0) ?? Number.POSITIVE_INFINITY];
  } finally {
    spy.mockRestore();
  }
}
