import vm from 'node:vm';
import type { Signatures } from '../google/guard/signatures';
import type { Host } from './script/host';
import type { Free, FromThread, Job, ToThread, Wire } from './wire';
import { Worlds } from './worlds';

/** What the server answers when the run is to be no more. */
export const KILL = JSON.stringify({ kind: 'kill' } satisfies ToThread);

interface RunHost extends Host {
  /** The server has ended the run: whatever its `catch` and `finally` still say reaches nobody. */
  isDead: boolean;
}

/**
 * Plays the script of one run after another, in whichever thread it is made: each in a world with the bundle and
 * remote services.
 */
export class JobPlayer {
  private readonly worlds: Worlds;

  /** `worldFile` is script/world.ts as a script, see build/bundle. */
  constructor(signatures: Signatures, worldFile: string) {
    this.worlds = new Worlds(signatures, worldFile);
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
    try {
      return this.worlds.lend(job, host, ({ context, codec }) => {
        const result = invoke(context, job, (wire) => codec.decode(wire));
        return { kind: 'end', result: codec.encode(result), log: host.takeLog() };
      });
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
