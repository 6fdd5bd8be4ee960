import { NotInLocalWorkspace } from '../google/errors';
import { EnumValue, StandIn } from '../google/standIn';
import type { Wire } from './wire';

/** One execution's remote objects: the thread holds numbers, the server the stand-ins behind them. */
export class Handles {
  private readonly byId: StandIn[] = [];
  private readonly ids = new Map<StandIn, number>();

  /** `roots` are the services, known to the script by name. */
  constructor(private readonly roots: () => Record<string, StandIn>) {}

  /** @throws NotInLocalWorkspace for a service that Google has and this Workspace lacks. */
  get(id: number | string): StandIn {
    const found = typeof id === 'string' ? this.roots()[id] : this.byId[id];
    if (!found) throw new NotInLocalWorkspace(String(id));
    return found;
  }

  encode(value: unknown): Wire {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (value === undefined) return { $: 'undefined' };
    if (typeof value === 'number')
      return Number.isFinite(value) ? value : { $: 'number', text: String(value) };
    if (Array.isArray(value)) return value.map((each) => this.encode(each));
    if (typeof value === 'object') return this.encodeObject(value);
    throw new Error(`a ${typeof value} cannot cross to the script`);
  }

  decode(wire: Wire): unknown {
    if (wire === null || typeof wire !== 'object') return wire;
    if (Array.isArray(wire)) return wire.map((each) => this.decode(each));
    switch (wire.$) {
      case 'undefined':
        return undefined;
      case 'number':
        return Number(wire.text);
      case 'date':
        return new Date(wire.ms ?? Number.NaN);
      case 'handle':
        return this.get(wire.id);
      case 'enum':
        return new EnumValue(wire.type, wire.name);
      case 'function':
        return () => undefined;
      case 'object':
        return Object.fromEntries(
          Object.entries(wire.entries).map(([key, each]) => [key, this.decode(each)]),
        );
    }
  }

  private encodeObject(value: object): Wire {
    if (value instanceof StandIn) return { $: 'handle', id: this.idOf(value), type: value.type };
    if (value instanceof EnumValue) return { $: 'enum', type: value.type, name: value.name };
    if (Object.prototype.toString.call(value) === '[object Date]')
      return { $: 'date', ms: (value as Date).getTime() };
    const entries = Object.entries(value).map(([key, each]) => [key, this.encode(each)]);
    return { $: 'object', entries: Object.fromEntries(entries) };
  }

  private idOf(standIn: StandIn): number {
    const known = this.ids.get(standIn);
    if (known !== undefined) return known;
    this.byId.push(standIn);
    this.ids.set(standIn, this.byId.length - 1);
    return this.byId.length - 1;
  }
}
