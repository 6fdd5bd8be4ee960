import { usageOf } from '../account/usage';
import { GoogleError } from '../errors';
import type { CostKind } from '../meter';
import type { Session } from '../session';
import { StandIn } from '../standIn';

/** [D] developers.google.com/apps-script/guides/services/quotas, consumer account. */
const VALUE_BYTES = 9 * 1024;
const STORE_BYTES = 500 * 1024;
const CALLS_A_DAY = 50_000;

type Values = Record<string, string>;

/** One store of properties: the script's, the document's, or a user's. */
export class PropertyStore extends StandIn {
  readonly type = 'Properties.Properties';

  constructor(
    session: Session,
    private readonly values: Values,
  ) {
    super(session);
  }

  getProperty(key: string): string | null {
    this.count('propertyGet');
    return this.has(key) ? (this.values[key] ?? null) : null;
  }

  getProperties(): Values {
    this.count('propertyGet');
    return { ...this.values };
  }

  getKeys(): string[] {
    this.count('propertyGet');
    return Object.keys(this.values);
  }

  setProperty(key: string, value: string): this {
    this.count('propertySet');
    this.replace({ ...this.values, [key]: value });
    return this;
  }

  setProperties(properties: Values, deleteAllOthers = false): this {
    this.count('propertySet');
    this.replace({ ...(deleteAllOthers ? {} : this.values), ...properties });
    return this;
  }

  deleteProperty(key: string): this {
    this.count('propertySet');
    delete this.values[key];
    return this;
  }

  deleteAllProperties(): this {
    this.count('propertySet');
    this.replace({});
    return this;
  }

  /** All or nothing: a refused value leaves the store as it was. */
  private replace(next: Values): void {
    const texts = Object.fromEntries(Object.entries(next).map(([key, value]) => [key, String(value)]));
    checkSizes(texts);
    for (const key of Object.keys(this.values)) delete this.values[key];
    Object.assign(this.values, texts);
  }

  private count(kind: CostKind): void {
    this.session.meter.charge(kind);
    const usage = usageOf(this.session.state, this.session.user, this.session.now());
    if (usage.propertyCalls >= CALLS_A_DAY) {
      throw new GoogleError('Service invoked too many times for one day: properties.');
    }
    usage.propertyCalls += 1;
  }

  private has(key: string): boolean {
    return Object.hasOwn(this.values, key);
  }
}

function checkSizes(values: Values): void {
  if (Object.values(values).some((value) => Buffer.byteLength(value) > VALUE_BYTES)) {
    throw new GoogleError('Argument too large: value');
  }
  const size = Object.entries(values).reduce((sum, pair) => sum + Buffer.byteLength(pair.join('')), 0);
  if (size > STORE_BYTES) {
    throw new GoogleError(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  }
}
