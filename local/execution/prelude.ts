import type { Signatures } from '../google/guard/signatures';
import type { FromThread, ToThread, Wire } from './wire';

/** What the thread lends to the script's own world. */
export interface Host {
  /** Sends one message and waits for the answer; both JSON. */
  ask(message: string): string;
  /** Lines for the Executions page. */
  log(line: string): void;
  takeLog(): string[];
  now: number;
  seed: number;
}

/**
 * Runs *inside* the fresh context of one execution, sent there as text: it may use nothing but its
 * arguments. It puts Google's services, a clock that stands still between service calls, and a seeded
 * Math.random in place, so that a script sees nothing of Node and two runs of one seed are one.
 */
export function prelude(host: Host, signatures: Signatures): { decode(wire: Wire): unknown; encode(value: unknown): Wire } {
  const world = globalThis as unknown as Record<string, unknown>;
  const remotes = new WeakMap<object, number | string>();
  const enums = new WeakMap<object, { type: string; name: string }>();
  const prototypes = new Map<string, object>();
  const enumObjects = new Map<string, Record<string, object>>();

  function installDate(): void {
    const RealDate = Date;
    const VirtualDate = function (this: unknown, ...args: unknown[]) {
      const date = args.length > 0 ? Reflect.construct(RealDate, args) : new RealDate(host.now);
      return new.target ? date : date.toString();
    };
    Object.assign(VirtualDate, { now: () => host.now, parse: RealDate.parse, UTC: RealDate.UTC });
    VirtualDate.prototype = RealDate.prototype;
    Object.defineProperty(RealDate.prototype, 'constructor', { value: VirtualDate });
    world.Date = VirtualDate;
  }

  function installRandom(): void {
    let state = host.seed >>> 0;
    Math.random = () => {
      state = (state + 0x6d2b79f5) >>> 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
    };
  }

  function installConsole(): void {
    const write = (...parts: unknown[]) => host.log(parts.map(String).join(' '));
    world.console = { log: write, info: write, warn: write, error: write, time() {}, timeEnd() {} };
    world.Logger = { log: write };
  }

  function enumObject(type: string): Record<string, object> {
    const known = enumObjects.get(type);
    if (known) return known;
    const members: Record<string, object> = {};
    (signatures.enums[type] ?? []).forEach((name, ordinal) => {
      const member = { toString: () => name, toJSON: () => name, name: () => name, ordinal: () => ordinal };
      enums.set(member, { type, name });
      members[name] = Object.freeze(member);
    });
    enumObjects.set(type, Object.freeze(members));
    return members;
  }

  function prototypeOf(type: string): object {
    const known = prototypes.get(type);
    if (known) return known;
    const definition = signatures.classes[type];
    const parents = (definition?.extends ?? []).map(prototypeOf);
    const prototype: Record<string, unknown> = Object.assign({}, ...parents);
    for (const method of Object.keys(definition?.methods ?? {})) {
      prototype[method] = function (this: object, ...args: unknown[]) {
        return call(remotes.get(this), method, args);
      };
    }
    for (const [name, property] of Object.entries(definition?.properties ?? {})) {
      if (property.startsWith('enum ')) prototype[name] = enumObject(property.slice('enum '.length));
    }
    prototype.toString = () => type.split('.').pop();
    prototypes.set(type, prototype);
    return prototype;
  }

  function remote(target: number | string, type: string): object {
    const object = Object.create(prototypeOf(type)) as object;
    remotes.set(object, target);
    return object;
  }

  function call(target: number | string | undefined, method: string, args: unknown[]): unknown {
    if (target === undefined) throw new TypeError(`${method} called on something that is no Google object`);
    const message: FromThread = { kind: 'call', target, method, args: args.map(encode), log: host.takeLog() };
    const reply = JSON.parse(host.ask(JSON.stringify(message))) as ToThread;
    host.now = reply.now;
    if (reply.kind === 'answer') return decode(reply.value);
    const error = new Error(reply.kind === 'throw' ? reply.message : 'no answer');
    error.name = 'Exception';
    throw error;
  }

  function encode(value: unknown): Wire {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (value === undefined) return { $: 'undefined' };
    if (typeof value === 'number') return Number.isFinite(value) ? value : { $: 'number', text: String(value) };
    if (typeof value === 'function') return { $: 'function' };
    if (Array.isArray(value)) return value.map(encode);
    if (typeof value === 'object') return encodeObject(value);
    throw new TypeError(`a ${typeof value} cannot be sent to a Google service`);
  }

  function encodeObject(value: object): Wire {
    const target = remotes.get(value);
    if (target !== undefined) return { $: 'handle', id: target as number, type: '' };
    const member = enums.get(value);
    if (member) return { $: 'enum', ...member };
    if (Object.prototype.toString.call(value) === '[object Date]') return { $: 'date', ms: (value as Date).getTime() };
    const entries: Record<string, Wire> = {};
    for (const [key, each] of Object.entries(value)) entries[key] = encode(each);
    return { $: 'object', entries };
  }

  function decode(wire: Wire): unknown {
    if (wire === null || typeof wire !== 'object') return wire;
    if (Array.isArray(wire)) return wire.map(decode);
    switch (wire.$) {
      case 'undefined':
      case 'function':
        return undefined;
      case 'number':
        return Number(wire.text);
      case 'date':
        return new Date(wire.ms);
      case 'handle':
        return remote(wire.id, wire.type);
      case 'enum':
        return enumObject(wire.type)[wire.name];
      case 'object': {
        const object: Record<string, unknown> = {};
        for (const [key, each] of Object.entries(wire.entries)) object[key] = decode(each);
        return object;
      }
    }
  }

  installDate();
  installRandom();
  installConsole();
  for (const [name, type] of Object.entries(signatures.services)) world[name] = remote(name, type);
  return { decode, encode };
}
