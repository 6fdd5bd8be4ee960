import type { FormState } from './form/formState';
import type { SpreadsheetState } from './spreadsheet/spreadsheetState';

/**
 * All that the local Workspace remembers, as plain JSON-able data: no class, no Date, no function.
 * One object, so that saving it is one atomic write and a test can compare two worlds byte for byte.
 */

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
  /** A fault that was armed for a call that the run never made: the call it was to strike, and how many it made. */
  unmet?: { kill?: number; throw?: number; made: number };
}

export interface State {
  version: 1;
  /** Epoch ms. */
  clock: number;
  /** ms by which a running clock is behind the real one; absent: not at all. */
  lag?: number;
  seed: number;
  /** Source of every id, so that ids depend on nothing but the history. */
  nextId: number;
  owner: string;
  /** Scopes that each account has ticked on Google's screen; absent: everybody has consented to all of the manifest's. */
  consent?: Record<string, string[]>;
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
