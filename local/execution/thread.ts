import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { type MessagePort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import gas from 'gas-local';
import type { Signatures } from '../google/guard/signatures';
import { keepCompiled } from './keepCompiled';
import type { Host } from './script/host';
import type * as World from './script/world';
import type { Free, FromThread, ToThread, Wire } from './wire';

/**
 * The thread of executions, one after another: each gets a fresh global object, the bundle loaded by
 * gas-local, and remote services. Bundled to build/local/thread.cjs; never imported.
 */
interface ThreadData {
  port: MessagePort;
  /** [0] rings when a thread has spoken (shared by all), [1] when the server has answered this one. */
  serverBell: Int32Array;
  threadBell: Int32Array;
  signaturesFile: string;
  /** script/world.ts as a script, see build/bundle. */
  worldFile: string;
}

type Job = Extract<ToThread, { kind: 'run' }>;

const KILL = JSON.stringify({ kind: 'kill' } satisfies ToThread);

const { port, serverBell, threadBell, signaturesFile, worldFile } = workerData as ThreadData;
const signatures = JSON.parse(readFileSync(signaturesFile, 'utf8')) as Signatures;
const furnishWorld = new vm.Script(readFileSync(worldFile, 'utf8'));
let heard = 0;
keepCompiled();

function say(message: string): void {
  port.postMessage(message);
  Atomics.add(serverBell, 0, 1);
  Atomics.notify(serverBell, 0);
}

function hear(): string {
  for (;;) {
    const received = receiveMessageOnPort(port);
    if (received) return received.message as string;
    Atomics.wait(threadBell, 0, heard);
    heard = Atomics.load(threadBell, 0);
  }
}

interface RunHost extends Host {
  /** The server has ended the run: whatever its `catch` and `finally` still say reaches nobody. */
  isDead: boolean;
}

function makeHost(job: Job): RunHost {
  const lines: string[] = [];
  const host: RunHost = {
    now: job.now,
    seed: job.seed,
    isDead: false,
    ask(message) {
      if (!host.isDead) {
        say(message);
        const answer = hear();
        if (answer !== KILL) return answer;
        host.isDead = true;
      }
      throw new Error('killed');
    },
    log: (line) => void lines.push(line),
    takeLog: () => lines.splice(0, lines.length),
  };
  return host;
}

/** Runs one job; of one that is killed on the way nothing is told. */
function run(job: Job): FromThread | Free {
  const host = makeHost(job);
  const end = play(job, host);
  return host.isDead ? { kind: 'free' } : end;
}

function play(job: Job, host: RunHost): FromThread {
  const context = vm.createContext({});
  const world = furnishWorld.runInContext(context) as typeof World;
  const codec = world.furnish(host, signatures);
  try {
    gas.require(job.bundle, context, { filter: (file: string) => file.endsWith('.js') });
    const result = invoke(context, job, (wire) => codec.decode(wire));
    return { kind: 'end', result: codec.encode(result), log: host.takeLog() };
  } catch (error) {
    return { kind: 'failed', error: describe(error), log: host.takeLog() };
  }
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

for (;;) {
  const job = JSON.parse(hear()) as ToThread;
  if (job.kind === 'run') say(JSON.stringify(run(job)));
  else if (job.kind === 'kill') say(JSON.stringify({ kind: 'free' } satisfies Free));
}
