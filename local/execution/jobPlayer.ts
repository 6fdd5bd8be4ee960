import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import gas from 'gas-local';
import type { Signatures } from '../google/guard/signatures';
import { Compiled } from './compiled';
import type { Host } from './script/host';
import type * as World from './script/world';
import type { Free, FromThread, Job, ToThread, Wire } from './wire';

/** What the server answers when the run is to be no more. */
export const KILL = JSON.stringify({ kind: 'kill' } satisfies ToThread);

interface RunHost extends Host {
  /** The server has ended the run: whatever its `catch` and `finally` still say reaches nobody. */
  isDead: boolean;
}

/**
 * Plays the script of one run after another, in whichever thread it is made: each gets a fresh global object, the
 * bundle loaded by gas-local, and remote services.
 */
export class JobPlayer {
  private readonly furnishWorld: vm.Script;
  private readonly compiled = new Compiled();

  /** `worldFile` is script/world.ts as a script, see build/bundle. */
  constructor(
    private readonly signatures: Signatures,
    worldFile: string,
  ) {
    this.furnishWorld = new vm.Script(readFileSync(worldFile, 'utf8'));
  }

  /** `exchange` carries a message of the script's to the server and comes back with its answer. Of a run that is killed nothing is told. */
  play(job: Job, exchange: (message: string) => string): FromThread | Free {
    const host = hostOf(job, exchange);
    const end = this.perform(job, host);
    const { isDead } = host;
    // Whatever of it may still come to run is not heard.
    host.isDead = true;
    return isDead ? { kind: 'free' } : end;
  }

  private perform(job: Job, host: RunHost): FromThread {
    // A promise goes on within the run, or not at all.
    const context = vm.createContext({}, { microtaskMode: 'afterEvaluate' });
    const world = this.furnishWorld.runInContext(context) as typeof World;
    const codec = world.furnish(host, this.signatures);
    try {
      this.compiled.during(() => {
        gas.require(job.bundle, context, { filter: (file: string) => file.endsWith('.js') });
      }, job.endlessAfter);
      const result = invoke(context, job, (wire) => codec.decode(wire));
      return { kind: 'end', result: codec.encode(result), log: host.takeLog() };
    } catch (error) {
      return { kind: 'failed', error: describe(error), log: host.takeLog() };
    }
  }
}

function hostOf(job: Job, exchange: (message: string) => string): RunHost {
  const lines: string[] = [];
  const host: RunHost = {
    now: job.now,
    seed: job.seed,
    isDead: false,
    ask(message) {
      const answer = host.isDead ? KILL : exchange(message);
      host.isDead = answer === KILL;
      if (host.isDead) throw new Error('killed');
      return answer;
    },
    log: (line) => void lines.push(line),
    takeLog: () => lines.splice(0, lines.length),
  };
  return host;
}

function invoke(context: vm.Context, job: Job, decode: (wire: Wire) => unknown): unknown {
  const entry = vm.runInContext(`typeof ${job.entry} === 'function' ? ${job.entry} : undefined`, context);
  if (!entry) throw new Error(`Script function not found: ${job.entry}`);
  const args = job.args.map(decode);
  const apply = new vm.Script('entry_.apply(undefined, args_)');
  Object.assign(context, { entry_: entry, args_: args });
  return apply.runInContext(context, { timeout: job.endlessAfter });
}

function describe(error: unknown): { message: string; stack?: string } {
  const thrown = error as { name?: string; message?: string; stack?: string };
  const message =
    thrown?.message === undefined ? String(error) : `${thrown.name ?? 'Error'}: ${thrown.message}`;
  return thrown?.stack ? { message, stack: thrown.stack } : { message };
}
