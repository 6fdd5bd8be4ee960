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

/** The fields of a row whose order of writing matters. */
export interface RowParts {
  readonly rowKey: string;
  readonly kept?: string | undefined;
  readonly stamp?: string | undefined;
}

/**
 * The order in which a row is written that lies in several runs: its stamp first, its key last even where both stand side
 * by side, and what is on record of it alone behind all: until then it counts as it is shown.
 */
export function inWritingOrder(runs: readonly Run[], { rowKey, kept, stamp }: RowParts): Run[] {
  if (runs.length < 2) return [...runs];
  const rank = (run: Run): number =>
    holds(run, rowKey) ? 2 : stamp !== undefined && holds(run, stamp) ? 0 : 1;
  const record = runs.flatMap((run) => run.filter(({ key }) => key === kept));
  const others = runs.flatMap((run) => withoutKey(run, kept));
  const last = record.map((place) => [place]);
  return [...others.sort((a, b) => rank(a) - rank(b)), ...last];
}

/** The record is the last column of a tab, unless the seller has moved it: then its run falls in two. */
function withoutKey(run: Run, without: string | undefined): Run[] {
  const at = run.findIndex(({ key }) => key === without);
  if (at < 0) return [run];
  return [run.slice(0, at), run.slice(at + 1)].filter((part) => part.length > 0);
}

export function holds(run: Run, key: string): boolean {
  return run.some((each) => each.key === key);
}
