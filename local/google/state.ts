/**
 * All that the local Workspace remembers, as plain JSON-able data: no class, no Date, no function.
 * One object, so that saving it is one atomic write and a test can compare two worlds byte for byte.
 */

/** A cell's value as Google stores it: dates are serial numbers under a date format. */
export type StoredValue = string | number | boolean;

export interface CellState {
  /** Absent = empty cell. */
  v?: StoredValue;
  /** Kept and shown, never computed: a formula's value reads `#N/A`. */
  f?: string;
  /** Number format pattern; absent = automatic. `@` = plain text. */
  n?: string;
  note?: string;
  /** Data validation, as its builder left it. */
  rule?: ValidationState;
  /** Link of the whole cell (rich text). */
  link?: string;
  /** On the first cell of a form's response row: the response it shows; it moves with the row. */
  response?: string;
  bg?: string;
  fg?: string;
  bold?: boolean;
  align?: string;
  wrap?: boolean;
}

export interface ValidationState {
  criteria: string;
  values: (StoredValue | StoredValue[])[];
  allowInvalid: boolean;
  help?: string;
}

export interface SheetState {
  id: number;
  name: string;
  rows: number;
  columns: number;
  /** cells[row][column], both 0-based; missing rows and cells are empty. */
  cells: (CellState | null)[][];
  /** What every row below the stored ones looks like (formats, dropdowns): one row instead of a thousand. */
  blankRow?: (CellState | null)[];
  frozenRows: number;
  frozenColumns: number;
  hidden: boolean;
  tabColor?: string;
  widths: Record<number, number>;
  hiddenColumns: number[];
  /** Set on the tab that a form writes its responses to. */
  formId?: string;
  /** Column (0-based) of each form item (`id:n` for row n of a grid), and of `email` where it is collected. */
  formColumns?: Record<string, number>;
  protections: ProtectionState[];
  conditionalFormats: ConditionalFormatState[];
  metadata: { id: number; key: string; value: string; visibility: string; column?: number; row?: number }[];
}

export interface ProtectionState {
  id: number;
  description: string;
  warningOnly: boolean;
  /** A1 notation; absent = the whole sheet. */
  range?: string;
}

export interface ConditionalFormatState {
  ranges: string[];
  criteria: string;
  values: StoredValue[];
  bg?: string;
  fg?: string;
  bold?: boolean;
}

export interface SpreadsheetState {
  id: string;
  name: string;
  /** `in_ID`, `en_US` … decides how typed text is read and shown. */
  locale: string;
  /** IANA zone of the spreadsheet, not of the script. */
  zone: string;
  sheets: SheetState[];
  activeSheetId: number;
}

export type FormItemType =
  | 'TEXT'
  | 'PARAGRAPH_TEXT'
  | 'LIST'
  | 'MULTIPLE_CHOICE'
  | 'CHECKBOX'
  | 'SECTION_HEADER'
  | 'PAGE_BREAK'
  | 'DATE'
  | 'GRID';

export interface FormItemState {
  id: number;
  type: FormItemType;
  title: string;
  help: string;
  required: boolean;
  choices?: string[];
  other?: boolean;
  rows?: string[];
  validation?: { kind: string; values: (string | number)[]; help?: string };
}

/** An answer as Google hands it: text; a list for checkbox and grid. */
export type Answer = string | string[];

export interface ResponseState {
  id: string;
  /** Epoch ms of the last submit. */
  at: number;
  /** Epoch ms of the first submit, once the response has been edited. */
  first?: number;
  answers: Record<string, Answer>;
  email?: string;
  /** Row of the response tab is found by this id, kept beside the row. */
}

export interface FormState {
  id: string;
  /** Drive's file name; the title that buyers see is `title`. */
  name: string;
  title: string;
  description: string;
  items: FormItemState[];
  responses: ResponseState[];
  published: boolean;
  accepting: boolean;
  closedMessage: string;
  confirmationMessage: string;
  allowEdits: boolean;
  collectEmail: boolean;
  limitOne: boolean;
  progressBar: boolean;
  showLinkToRespondAgain: boolean;
  /** Legacy forms know no publishing. */
  supportsPublishing: boolean;
  destination?: { spreadsheetId: string; sheetId: number };
}

export interface TriggerState {
  id: string;
  handler: string;
  /** `CLOCK` | `SPREADSHEETS` | `FORMS` */
  source: string;
  sourceId: string;
  /** `ON_OPEN` | `ON_EDIT` | `ON_CHANGE` | `ON_FORM_SUBMIT` | `CLOCK` */
  event: string;
  /** Account that made it, and as which it runs. */
  user: string;
  clock?: {
    kind: 'at' | 'everyMinutes' | 'everyHours' | 'everyDays' | 'after';
    every: number;
    atHour?: number;
    nearMinute?: number;
    zone?: string;
  };
  /** Epoch ms of the next due moment of a clock trigger; absent when it is spent. */
  next?: number;
}

export interface MailState {
  at: number;
  to: string;
  subject: string;
  body: string;
  name?: string;
  replyTo?: string;
  cc?: string;
  bcc?: string;
  html?: string;
}

export interface ExecutionRecord {
  id: number;
  /** Function name in the bundle. */
  entry: string;
  /** What set it off: `formSubmit`, `edit`, `change`, `open`, `clock`, `menu`, `call`, `web`. */
  trigger: string;
  user: string;
  /** Epoch ms. */
  start: number;
  calls: Record<string, number>;
  roundTrips: Record<string, number>;
  cellsRead: number;
  cellsWritten: number;
  flushes: number;
  /** Modelled ms between getting and freeing the script lock. */
  underLock: number;
  /** Modelled run time in ms under the three readings of the latency model. */
  modelled: { low: number; mid: number; high: number };
  log: string[];
  error?: { message: string; stack?: string };
  /** Ended by a fault: nothing after the fatal call ran. */
  killed?: boolean;
}

export interface State {
  version: 1;
  /** Epoch ms. */
  clock: number;
  seed: number;
  /** Source of every id, so that ids depend on nothing but the history. */
  nextId: number;
  owner: string;
  /** The manifest as pushed, for scopes and the script's zone. */
  manifest: { timeZone: string; oauthScopes: string[] };
  spreadsheet: SpreadsheetState;
  forms: FormState[];
  triggers: TriggerState[];
  properties: {
    script: Record<string, string>;
    document: Record<string, string>;
    user: Record<string, Record<string, string>>;
  };
  cache: Record<string, { value: string; until: number; at: number }>;
  outbox: MailState[];
  executions: ExecutionRecord[];
  /** Daily usage, keyed by account: emptied 24 h after the first use. */
  usage: Record<string, { since: number; mails: number; triggerMs: number; propertyCalls: number }>;
}
