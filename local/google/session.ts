import type { Assumptions } from './assumptions';
import type { Meter } from './meter';
import type { State } from './state';

/** Authority of a run: simple triggers have less. */
export type Authority = 'full' | 'limited' | 'none';

/** One execution as the stand-ins see it: whose it is, what time it is for it, what it has spent. */
export interface Session {
  readonly id: number;
  readonly state: State;
  readonly assume: Assumptions;
  readonly meter: Meter;
  /** The account that the run acts for (a trigger's creator, a menu's clicker). */
  readonly user: string;
  readonly authority: Authority;
  /** Where a dialog can be shown: menu, sidebar call, onOpen; not another trigger. */
  readonly hasUi: boolean;
  /** Epoch ms: the run's start plus its modelled time so far. */
  now(): number;
  /** Adds modelled time that no call costs (sleep, waiting for a lock). */
  spend(ms: number): void;
  /** Moves the run's time forward to a moment it had to wait for. */
  waitUntil(moment: number): void;
  /** One line on the Executions page; buyers' data must not come here. */
  log(line: string): void;
  /** Registers work that must happen when the run ends of itself (write buffers). */
  onEnd(work: () => void): void;
  /** Registers what becomes of unfinished work when the run is killed. */
  onKill(work: () => void): void;
  /** A fresh id from the server's counter, e.g. `id('form')`. */
  newId(kind: string): string;
  /** Per-run memory of the stand-ins, created on first use. */
  memo<T>(key: symbol, make: () => T): T;
}
