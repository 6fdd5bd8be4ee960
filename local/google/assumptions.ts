/**
 * What nobody knows of live Google, as switches: the code must be right under every reading.
 * The first reading is the default. README lists them with the way to check each on a real account.
 */
export const ASSUMPTIONS = {
  /** Writes not yet flushed when a run is killed. */
  unflushedAtKill: ['lost', 'applied'],
  /** A service call that ends in an error: was its work done all the same? */
  failedCall: ['notDone', 'done'],
  /** A second read of cells in one run, with no own write between: from the run's own copy, or fresh. */
  repeatedRead: ['stale', 'fresh'],
  /** Does an edited response keep its id? */
  editedResponseId: ['kept', 'new'],
  /** Does `getResponses(since)` list an old response that was edited after `since`? */
  editedInGetResponses: ['listed', 'omitted'],
  /** A page opened before the form closed and sent after it. */
  lateSubmit: ['refused', 'stored'],
  /** `FormApp.create(title)` with one argument. */
  createdForm: ['unpublished', 'published'],
  /** When `.at()` fires: on time, or some minutes after. */
  atTrigger: ['late', 'punctual'],
  /** The spreadsheet's response tab of phone-like text: leading zeros. */
  responseTabText: ['number', 'text'],
  /** Text starting with `+`, `-` or `@` written by a script: read as typed, or kept as text. */
  scriptSignText: ['typed', 'text'],
  /** Whose menu comes first when a file is opened: the simple trigger's, or the installed one's. */
  openTriggers: ['simpleFirst', 'installedFirst'],
  /** Do document properties come along when the file is copied? Told by `copiedFile`. */
  copiedProperties: ['stay', 'travel'],
  /** What a script writes into a cell that a merge covers: gone, or there and unseen. */
  coveredCells: ['dropped', 'kept'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

export type Assumptions = { [K in keyof typeof ASSUMPTIONS]: (typeof ASSUMPTIONS)[K][number] };

/** The default reading of every switch. */
export function defaultAssumptions(): Assumptions {
  const pairs = Object.entries(ASSUMPTIONS).map(([name, readings]) => [name, readings[0]]);
  return Object.fromEntries(pairs) as Assumptions;
}
