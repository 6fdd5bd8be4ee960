import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { type MessagePort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import gas from 'gas-local';
import type { Signatures } from '../google/guard/signatures';
import type { Host } from './script/host';
import type * as World from './script/world';
import type { FromThread, ToThread, Wire } from './wire';

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

const { port, serverBell, threadBell, signaturesFile, worldFile } = workerData as ThreadData;
const signatures = JSON.parse(readFileSync(signaturesFile, 'utf8')) as Signatures;
const worldCode = readFileSync(worldFile, 'utf8');
let heard = 0;

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

function makeHost(job: Extract<ToThread, { kind: 'run' }>): Host {
  const lines: string[] = [];
  return {
    now: job.now,
    seed: job.seed,
    ask(message) {
      say(message);
      return hear();
    },
    log: (line) => void lines.push(line),
    takeLog: () => lines.splice(0, lines.length),
  };
}

/** Runs one job; a kill never returns here: the server ends the thread where it waits. */
function run(job: Extract<ToThread, { kind: 'run' }>): FromThread {
  const host = makeHost(job);
  const context = vm.createContext({});
  const world = vm.runInContext(worldCode, context) as typeof World;
  const codec = world.furnish(host, signatures);
  try {
    gas.require(job.bundle, context, { filter: (file: string) => file.endsWith('.js') });
    const result = invoke(context, job, (wire) => codec.decode(wire));
    return { kind: 'end', result: codec.encode(result), log: host.takeLog() };
  } catch (error) {
    return { kind: 'failed', error: describe(error), log: host.takeLog() };
  }
}

function invoke(
  context: vm.Context,
  job: Extract<ToThread, { kind: 'run' }>,
  decode: (wire: Wire) => unknown,
): unknown {
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
}
