import { ofRun } from '../../run/ofRun';

/**
 * Google answers a repeated read from the run's own copy and holds writes back until a flush. These two
 * marks say whether a flush would change anything, so that none is paid for in vain.
 */
const copied = ofRun(() => false);
const unwritten = ofRun(() => false);

export function noteRead(): void {
  copied.value = true;
}

export function noteWrite(): void {
  unwritten.value = true;
}

/** Sends what this run has written; the next reader sees it. */
export function flushWrites(): void {
  if (unwritten.value) flush();
}

/** Called when a lock is got: what was read before it may be old, and must not be answered again. */
export function forgetCopies(): void {
  if (copied.value || unwritten.value) flush();
}

function flush(): void {
  SpreadsheetApp.flush();
  unwritten.value = false;
  copied.value = false;
}
