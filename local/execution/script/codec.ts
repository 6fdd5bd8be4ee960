import type { Wire } from '../wire';
import type { EnumObjects } from './enumObjects';
import type { RemoteObjects } from './remoteObjects';

/** The script's half of wire.ts: what it makes of a message are arrays, objects and dates of its own world. */
export class Codec {
  constructor(
    private readonly remotes: () => RemoteObjects,
    private readonly enums: EnumObjects,
  ) {}

  encode(value: unknown): Wire {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (value === undefined) return { $: 'undefined' };
    if (typeof value === 'number')
      return Number.isFinite(value) ? value : { $: 'number', text: String(value) };
    if (typeof value === 'function') return { $: 'function' };
    if (Array.isArray(value)) return value.map((each) => this.encode(each));
    if (typeof value === 'object') return this.encodeObject(value);
    throw new TypeError(`a ${typeof value} cannot be sent to a Google service`);
  }

  decode(wire: Wire): unknown {
    if (wire === null || typeof wire !== 'object') return wire;
    // The list's own `map` would make one of the world that sent it.
    if (Array.isArray(wire)) return Array.from(wire, (each) => this.decode(each));
    switch (wire.$) {
      case 'undefined':
      case 'function':
        return undefined;
      case 'number':
        return Number(wire.text);
      case 'date':
        return new Date(wire.ms ?? Number.NaN);
      case 'handle':
        return this.remotes().make(wire.id, wire.type);
      case 'enum':
        return this.enums.of(wire.type)[wire.name];
      case 'object':
        return mapped(wire.entries, (each) => this.decode(each));
    }
  }

  private encodeObject(value: object): Wire {
    const id = this.remotes().targetOf(value);
    if (id !== undefined) return { $: 'handle', id, type: '' };
    const member = this.enums.identify(value);
    if (member) return { $: 'enum', ...member };
    const isDate = Object.prototype.toString.call(value) === '[object Date]';
    if (isDate) return { $: 'date', ms: (value as Date).getTime() };
    return { $: 'object', entries: mapped(value as Record<string, unknown>, (each) => this.encode(each)) };
  }
}

function mapped<From, To>(record: Record<string, From>, change: (value: From) => To): Record<string, To> {
  const result: Record<string, To> = {};
  for (const [key, value] of Object.entries(record)) result[key] = change(value);
  return result;
}
