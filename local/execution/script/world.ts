import type { Signatures } from '../../google/guard/signatures';
import { seededRandom } from '../random';
import { understood } from '../spelling';
import type { FromThread } from '../wire';
import { Codec } from './codec';
import { EnumObjects } from './enumObjects';
import type { Host } from './host';
import { RemoteObjects } from './remoteObjects';
import { virtualDate } from './virtualDate';

/**
 * Furnishes the fresh global object of one execution, from inside: Google's services, a clock that moves
 * only with service calls, a seeded Math.random. A script sees nothing of Node, and two runs of one seed
 * are one. Bundled to build/local/world.js and evaluated in the script's own context.
 */
export function furnish(host: Host, signatures: Signatures): Codec {
  const enums = new EnumObjects(signatures.enums);
  const codec: Codec = new Codec(() => remotes, enums);
  const remotes: RemoteObjects = new RemoteObjects(signatures, enums, (target, method, args) => {
    const wires = args.map((arg) => codec.encode(arg));
    return codec.decode(askServer(host, { kind: 'call', target, method, args: wires, log: host.takeLog() }));
  });
  for (const [name, type] of Object.entries(signatures.services))
    lendLazily(name, () => remotes.make(name, type));
  Object.assign(globalThis, { Date: virtualDate(host), ...scriptConsole(host) });
  cutStacks();
  seedRandom(host);
  return codec;
}

/** Where one run after another is to find this world as it is now: what takes away what the last has left in the global object. */
export function renewal(host: Host): () => void {
  const known = new Set(Object.getOwnPropertyNames(globalThis));
  return () => {
    for (const name of Object.getOwnPropertyNames(globalThis))
      if (!known.has(name)) Reflect.deleteProperty(globalThis, name);
    seedRandom(host);
  };
}

function seedRandom({ seed }: Host): void {
  const random = seededRandom(seed);
  Math.random = () => random(2 ** 32) / 2 ** 32;
}

/** A stack goes as far as the script: what is below it differs from thread to thread, and is of no use to anybody. */
function cutStacks(): void {
  const prepareStackTrace = (error: Error, frames: NodeJS.CallSite[]): string => {
    const below = frames.findIndex((frame) => frame.getFileName()?.startsWith('node:'));
    const own = below < 0 ? frames : frames.slice(0, below);
    return [String(error), ...own.map((frame) => `    at ${frame}`)].join('\n');
  };
  Object.defineProperty(Error, 'prepareStackTrace', { value: prepareStackTrace, writable: true });
}

/** A global that is made when it is first looked at: a run meets few of Google's services, and each has many methods. */
function lendLazily(name: string, make: () => object): void {
  const become = (value: unknown): void => {
    Object.defineProperty(globalThis, name, { value, writable: true, enumerable: true, configurable: true });
  };
  Object.defineProperty(globalThis, name, {
    get() {
      const made = make();
      become(made);
      return made;
    },
    set: become,
    enumerable: true,
    configurable: true,
  });
}

function askServer(host: Host, message: FromThread) {
  const reply = understood(host.ask(JSON.stringify(message)));
  host.now = reply.now;
  if (reply.kind === 'answer') return reply.value;
  const error = new Error(reply.message);
  error.name = 'Exception';
  throw error;
}

/** [D] developers.google.com/apps-script/guides/v8-runtime: console and Logger write to the same log. */
function scriptConsole(host: Host): Record<string, object> {
  const write = (...parts: unknown[]) => host.log(parts.map(String).join(' '));
  return { console: { log: write, info: write, warn: write, error: write }, Logger: { log: write } };
}
