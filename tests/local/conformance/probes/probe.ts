/**
 * One behaviour of Google, stated once. `run` uses Apps Script only, so that the same text runs in the local
 * Workspace and, pushed, on Google; what it returns must be JSON. `source`: [D] Google's documentation,
 * [F] a field report, [I] inferred, [U] nobody knows (then `expected` is our assumption's default).
 */
export interface Probe {
  name: string;
  source: string;
  run(desk: Desk): unknown;
  expected: unknown;
}

/** A clean tab and, on demand, a clean form; both are removed afterwards. */
export interface Desk {
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  sheet: GoogleAppsScript.Spreadsheet.Sheet;
  form(): GoogleAppsScript.Forms.Form;
}

/** The message of what `work` throws, or `no error`. */
export function errorOf(work: () => unknown): string {
  try {
    work();
    return 'no error';
  } catch (error) {
    return (error as Error).message;
  }
}

/** `throws` when `work` throws anything: for errors whose wording Google does not document. */
export function throws(work: () => unknown): string {
  return errorOf(work) === 'no error' ? 'no error' : 'throws';
}
