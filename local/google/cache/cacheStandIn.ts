import { GoogleError } from '../errors';
import type { Session } from '../session';
import { StandIn } from '../standIn';
import type { State } from '../state';

/** [D] developers.google.com/apps-script/reference/cache/cache */
const KEY_CHARACTERS = 250;
const VALUE_BYTES = 100 * 1024;
const DEFAULT_SECONDS = 600;
const MOST_SECONDS = 21_600;
const MOST_ITEMS = 1000;
/** [F] At the thousand-and-first, a tenth of the oldest go at once; reads do not make an item younger. */
const DROPPED_AT_ONCE = MOST_ITEMS / 10;

type Entry = State['cache'][string];

/** One cache: the script's, the document's, or a user's. Whatever it holds may be gone at any time. */
export class CacheStandIn extends StandIn {
  readonly type = 'Cache.Cache';

  constructor(
    session: Session,
    private readonly scope: string,
  ) {
    super(session);
  }

  get(key: string): string | null {
    this.session.meter.charge('cacheGet');
    return this.look(key);
  }

  /** Missing keys are left out. */
  getAll(keys: string[]): Record<string, string> {
    this.session.meter.charge('cacheGet');
    const found = keys.map((key) => [key, this.look(key)] as const);
    return Object.fromEntries(found.flatMap(([key, value]) => (value === null ? [] : [[key, value]])));
  }

  put(key: string, value: string, expirationInSeconds = DEFAULT_SECONDS): void {
    this.session.meter.charge('cacheSet');
    this.store(key, value, expirationInSeconds);
  }

  putAll(values: Record<string, unknown>, expirationInSeconds = DEFAULT_SECONDS): void {
    this.session.meter.charge('cacheSet');
    for (const [key, value] of Object.entries(values)) this.store(key, String(value), expirationInSeconds);
  }

  remove(key: string): void {
    this.session.meter.charge('cacheSet');
    delete this.entries[this.nameOf(key)];
  }

  removeAll(keys: string[]): void {
    this.session.meter.charge('cacheSet');
    for (const key of keys) delete this.entries[this.nameOf(key)];
  }

  private get entries(): Record<string, Entry> {
    return this.session.state.cache;
  }

  private nameOf(key: string): string {
    return `${this.scope}: ${key}`;
  }

  private look(key: string): string | null {
    const entry = this.entries[this.nameOf(key)];
    return entry && entry.until > this.session.now() ? entry.value : null;
  }

  private store(key: string, value: string, seconds: number): void {
    if (key.length > KEY_CHARACTERS) throw new GoogleError('Argument too large: key');
    if (Buffer.byteLength(value) > VALUE_BYTES) throw new GoogleError('Argument too large: value');
    // Google's words for a bad expiry are not known; [D] only the bounds.
    if (!(seconds >= 1 && seconds <= MOST_SECONDS))
      throw new GoogleError('Invalid argument: expirationInSeconds');
    const now = this.session.now();
    const name = this.nameOf(key);
    if (!this.entries[name]) this.makeRoom(now);
    // Deleted first, so that the order of keys is the order of creation.
    delete this.entries[name];
    this.entries[name] = { value, until: now + seconds * 1000, at: now };
  }

  private makeRoom(now: number): void {
    for (const [name, entry] of Object.entries(this.entries))
      if (entry.until <= now) delete this.entries[name];
    const own = Object.entries(this.entries).filter(([name]) => name.startsWith(`${this.scope}: `));
    if (own.length < MOST_ITEMS) return;
    const oldest = own.sort(([, one], [, other]) => one.at - other.at).slice(0, DROPPED_AT_ONCE);
    for (const [name] of oldest) delete this.entries[name];
  }
}
