import { PATIENCE_MS, release, tryLock } from '../withLock';

/** One set-up at a time, or two would each make a form; publishers stand aside meanwhile. `null` = busy. */
export function underDocumentLock<T>(work: () => T): T | null {
  const lock = LockService.getDocumentLock();
  if (!tryLock(lock, PATIENCE_MS)) return null;
  try {
    return work();
  } finally {
    release(lock);
  }
}
