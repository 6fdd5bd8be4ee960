/**
 * Google answers a repeated read from the run's own copy and holds writes back until a flush. These two
 * marks say whether a flush would change anything, so that none is paid for in vain.
 */
let copied = false;
let unwritten = false;

export function noteRead(): void {
  copied = true;
}

export function noteWrite(): void {
  unwritten = true;
}

/** Sends what this run has written; the next reader sees it. */
export function flushWrites(): void {
  if (!unwritten) return;
  SpreadsheetApp.flush();
  unwritten = false;
  copied = false;
}

/** Called when a lock is got: what was read before it may be old, and must not be answered again. */
export function forgetCopies(): void {
  if (!copied && !unwritten) return;
  SpreadsheetApp.flush();
  unwritten = false;
  copied = false;
}
