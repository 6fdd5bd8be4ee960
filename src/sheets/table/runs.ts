/** Neighbouring columns that one call can write. */
export type Run = readonly { readonly key: string; readonly column: number }[];

/** Groups columns that stand side by side. */
export function runsOf(columns: Readonly<Record<string, number>>, keys: readonly string[]): Run[] {
  const places = keys.map((key) => ({ key, column: columns[key] ?? -1 })).sort((a, b) => a.column - b.column);
  const runs: { key: string; column: number }[][] = [];
  for (const place of places) {
    const last = runs[runs.length - 1];
    if (last?.[last.length - 1]?.column === place.column - 1) last.push(place);
    else runs.push([place]);
  }
  return runs;
}

/** The order in which a row is written: its stamp first, its key last, even where both stand side by side. */
export function stampFirst(
  runs: readonly Run[],
  { rowKey, stamp }: { readonly rowKey: string; readonly stamp?: string | undefined },
): Run[] {
  const rank = (run: Run): number =>
    holds(run, rowKey) ? 2 : stamp !== undefined && holds(run, stamp) ? 0 : 1;
  return [...runs].sort((a, b) => rank(a) - rank(b));
}

export function holds(run: Run, key: string): boolean {
  return run.some((each) => each.key === key);
}
