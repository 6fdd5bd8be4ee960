/** The fields of `wanted` that are not what `present` holds, or that could not be read there. */
export function differences<T extends object>(
  present: Readonly<Record<string, unknown>>,
  wanted: T,
  unread: Readonly<Record<string, unknown>> = {},
): Partial<T> {
  const fields = Object.entries(wanted).filter(
    ([key, value]) => unread[key] !== undefined || !same(present[key], value),
  );
  return Object.fromEntries(fields) as Partial<T>;
}

function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  const simple = typeof a !== 'object' || typeof b !== 'object' || a === null || b === null;
  return !simple && JSON.stringify(a) === JSON.stringify(b);
}
