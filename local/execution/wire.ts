/**
 * How values cross between an execution's thread and the server: JSON with a tag `$` on whatever JSON
 * cannot say. The script's half is script/codec.ts.
 */
export type Wire =
  | null
  | string
  | number
  | boolean
  | Wire[]
  | { $: 'undefined' }
  | { $: 'number'; text: string }
  // Spelt as JSON, a date of no moment has null.
  | { $: 'date'; ms: number | null }
  | { $: 'handle'; id: number | string; type: string }
  | { $: 'enum'; type: string; name: string }
  | { $: 'object'; entries: Record<string, Wire> }
  | { $: 'function' };

/** What a thread tells the server. `log` holds the lines written since its last message. */
export type FromThread =
  | { kind: 'call'; target: string | number; method: string; args: Wire[]; log: string[] }
  | { kind: 'end'; result: Wire; log: string[] }
  | { kind: 'failed'; error: { message: string; stack?: string }; log: string[] };

/** One message of a run's, and what the server said to it, as they cross. */
export interface Exchange {
  asked: string;
  answered: string;
}

/** What a thread says when a killed run has left it, and nothing else of that run. */
export type Free = { kind: 'free' };

/** Whether a run has a global object of its own, as on Google, or that of the run before it (worlds.ts). */
export type WorldKind = 'fresh' | 'kept';

/** What the server tells a thread. `now` is the run's own time, in epoch ms. */
export type ToThread =
  | {
      kind: 'run';
      entry: string;
      args: Wire[];
      bundle: string;
      world: WorldKind;
      now: number;
      seed: number;
      endlessAfter: number;
      /** What a run that moves here has been told so far: to what it says again it gets these answers. */
      told?: Exchange[];
    }
  | { kind: 'answer'; value: Wire; now: number }
  | { kind: 'throw'; message: string; now: number }
  | { kind: 'kill' };

/** One run of one entry point, as it is given to whoever plays it. */
export type Job = Extract<ToThread, { kind: 'run' }>;
