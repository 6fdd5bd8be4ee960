import { flushWrites, forgetCopies } from '../sheets/range/flush';

/** How long a run waits for a lock; after that the sweep does its work. */
export const PATIENCE_MS = 5000;

/**
 * Does `work` as the only run that touches the register. `null` = the lock was not got: whoever holds it, or
 * the sweep, will see to what is left. Not re-entrant: Google's locks are not counted, so a second use
 * inside would free the first.
 */
export function withLock<T extends object>(work: () => T): T | null {
  const lock = LockService.getScriptLock();
  if (!tryLock(lock, PATIENCE_MS)) return null;
  try {
    forgetCopies();
    return work();
  } finally {
    // Before the release: the next holder must not read what was there before.
    flushWrites();
    release(lock);
  }
}

/** `false` also where Google refuses to say, because too many runs ask at once. */
export function tryLock(lock: GoogleAppsScript.Lock.Lock, patience: number): boolean {
  try {
    return lock.tryLock(patience);
  } catch (error) {
    return ignoreCrowd(error);
  }
}

/** The end of the run frees a lock that could not be released. */
export function release(lock: GoogleAppsScript.Lock.Lock): void {
  try {
    lock.releaseLock();
  } catch (error) {
    ignoreCrowd(error);
  }
}

function ignoreCrowd(error: unknown): false {
  if (String(error).includes('too many LockService operations')) return false;
  throw error;
}
