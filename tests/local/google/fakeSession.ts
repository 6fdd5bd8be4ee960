import { type Assumptions, defaultAssumptions } from '../../../local/google/assumptions';
import { freshId } from '../../../local/google/freshId';
import type { CostKind } from '../../../local/google/meter';
import type { Authority, Session } from '../../../local/google/session';
import type { State } from '../../../local/google/state';
import { newState } from '../../../local/newState';

/** A run without a thread: a session whose costs, log and end a test can see. */
export interface FakeSession extends Session {
  readonly charges: { kind: CostKind; units: number }[];
  readonly cells: { read: number; written: number };
  readonly lines: string[];
  /** Kinds charged since the last call of `spent`. */
  spent(): CostKind[];
  /** The run returns. */
  end(): void;
  /** The run is killed where it stands. */
  kill(): void;
}

export interface FakeOptions {
  state?: State;
  assume?: Partial<Assumptions>;
  /** Epoch ms. */
  now?: number;
  user?: string;
  authority?: Authority;
  hasUi?: boolean;
}

/** 1 August 2026, 08.00 in Jakarta. */
export const NOW = Date.UTC(2026, 7, 1, 1);

export function fakeSession(options: FakeOptions = {}): FakeSession {
  const state = options.state ?? newState({ start: NOW, language: 'id' });
  let now = options.now ?? state.clock;
  let seen = 0;
  const charges: FakeSession['charges'] = [];
  const cells = { read: 0, written: 0 };
  const lines: string[] = [];
  const memory = new Map<symbol, unknown>();
  const atEnd: (() => void)[] = [];
  const atKill: (() => void)[] = [];
  const runAll = (work: (() => void)[]) => {
    for (const each of work.splice(0)) each();
  };
  return {
    id: 1,
    state,
    assume: { ...defaultAssumptions(), ...options.assume },
    meter: {
      charge(kind, units = 0) {
        charges.push({ kind, units });
      },
      read(count) {
        cells.read += count;
      },
      written(count) {
        cells.written += count;
      },
    },
    user: options.user ?? state.owner,
    authority: options.authority ?? 'full',
    hasUi: options.hasUi ?? true,
    now: () => now,
    spend(ms) {
      now += ms;
    },
    waitUntil(moment) {
      now = Math.max(now, moment);
    },
    log: (line) => void lines.push(line),
    onEnd: (work) => void atEnd.push(work),
    onKill: (work) => void atKill.push(work),
    newId: (kind) => freshId(state, kind),
    memo<T>(key: symbol, make: () => T): T {
      if (!memory.has(key)) memory.set(key, make());
      return memory.get(key) as T;
    },
    charges,
    cells,
    lines,
    spent() {
      const fresh = charges.slice(seen).map(({ kind }) => kind);
      seen = charges.length;
      return fresh;
    },
    end: () => runAll(atEnd),
    kill: () => runAll(atKill),
  };
}
