/** Under this name in the script's global object lies all that a run remembers. */
interface RunGlobal {
  remembered?: Map<object, unknown>;
}

/** What a run remembers of one thing. */
export interface OfRun<T> {
  value: T;
}

/**
 * What a run remembers while it lasts, and no longer: Google gives each run a global object of its own, and nothing of the
 * script's that changes is kept anywhere else (tests/build/house/ofRun.test.ts). `first` is asked when it is first looked at.
 */
export function ofRun<T>(first: () => T): OfRun<T> {
  return {
    get value() {
      const kept = remembered();
      if (!kept.has(this)) kept.set(this, first());
      return kept.get(this) as T;
    },
    set value(value) {
      remembered().set(this, value);
    },
  };
}

function remembered(): Map<object, unknown> {
  const own = globalThis as RunGlobal;
  own.remembered ??= new Map();
  return own.remembered;
}
