/** Index of the last element that passes, or -1. (ES2022 has no `findLastIndex`.) */
export function lastIndexWhere<T>(list: readonly T[], test: (item: T) => boolean): number {
  for (let i = list.length - 1; i >= 0; i--) if (test(list[i] as T)) return i;
  return -1;
}

/** A copy with `remove` elements at `at` (0-based) replaced by others. */
export function spliced<T>(list: readonly T[], at: number, remove: number, insert: readonly T[] = []): T[] {
  return [...list.slice(0, at), ...insert, ...list.slice(at + remove)];
}
