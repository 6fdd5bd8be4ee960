/** Under this name in the script's global object lies all that a run remembers. */
interface RunGlobal {
  ofRun?: Map<object, unknown>;
}

/**
 * What a run remembers while it lasts, and no longer: Google gives each run a global object of its own, and nothing of the
 * script's that changes is kept anywhere else (tests/build/check/ofRun.test.ts). `first` is asked when it is first looked at.
 */
export class OfRun<T> {
  constructor(private readonly first: () => T) {}

  get value(): T {
    const kept = remembered();
    if (!kept.has(this)) kept.set(this, this.first());
    return kept.get(this) as T;
  }

  set value(value: T) {
    remembered().set(this, value);
  }
}

function remembered(): Map<object, unknown> {
  const own = globalThis as RunGlobal;
  own.ofRun ??= new Map();
  return own.ofRun;
}
