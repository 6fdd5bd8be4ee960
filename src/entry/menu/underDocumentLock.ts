import { release, tryLock } from '../withLock';

/** How long a menu command waits for publishers and for another set-up. */
const PATIENCE_MS = 5000;

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
