import type { RowStep } from '../domain/rowStep';

/** What a row of a tab is: the name of its line; '' = anything else, or a line that stands there twice. */
type Rows = readonly string[];

/** More than this would take longer than writing all of it. */
const MOST_STEPS = 100;

/** Indices of as many numbers as can stay where they are, for they rise. */
function rising(numbers: readonly number[]): Set<number> {
  const ends: number[] = [];
  const before = numbers.map((number, index) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    ends[low] = index;
    return ends[low - 1] ?? -1;
  });
  const kept = new Set<number>();
  for (let at = ends[ends.length - 1] ?? -1; at >= 0; at = before[at] ?? -1) kept.add(at);
  return kept;
}

/**
 * How rows are removed, moved and inserted so that each line that stays stands where it will be, as a person does it: what
 * somebody types into its cells meanwhile goes with it. Row 1 is the header. `null` = better written anew: no line stays, or it
 * takes more than so many steps.
 */
export function lineMoves(present: Rows, next: Rows, most = MOST_STEPS): RowStep[] | null {
  const wanted = new Set(next);
  const rows: string[] = [];
  const removed = new Map<number, number>();
  for (const name of present)
    if (name === '' || wanted.has(name)) rows.push(name);
    else removed.set(rows.length + 1, (removed.get(rows.length + 1) ?? 0) + 1);
  const steps = [...removed].map(([at, count]): RowStep => ({ do: 'remove', at, count }));
  const there = new Map(rows.map((name, index) => [name, index]));
  const staying = next.filter((name) => name !== '' && there.has(name));
  const kept = rising(staying.map((name) => there.get(name) ?? 0));
  if (staying.length === 0 || steps.length + staying.length - kept.size > most) return null;
  for (const [index, name] of staying.entries()) {
    if (kept.has(index)) continue;
    const from = rows.indexOf(name);
    const to = index === 0 ? 1 : rows.indexOf(staying[index - 1] ?? '') + 1;
    rows.splice(from, 1);
    rows.splice(to > from ? to - 1 : to, 0, name);
    if (to !== from) steps.push({ do: 'move', at: from + 1, before: to + 1 });
  }
  return [...steps, ...gaps(rows, next, staying)];
}

/** Between two lines as many rows as there will be; from below, so that no row above has another number. */
function gaps(rows: Rows, next: Rows, staying: Rows): RowStep[] {
  const [has, wants] = [rows, next].map((all) => new Map(all.map((name, index) => [name, index])));
  const place = (of: Map<string, number> | undefined, name: string | undefined): number =>
    name === undefined ? 0 : (of?.get(name) ?? 0);
  return staying
    .map((name, index): RowStep => {
      const before = staying[index - 1];
      const gap = (of: Map<string, number> | undefined): number => place(of, name) - place(of, before);
      const more = gap(wants) - gap(has);
      const at = place(has, name) + 1;
      return more > 0 ? { do: 'insert', at, count: more } : { do: 'remove', at: at + more, count: -more };
    })
    .filter((step) => step.do === 'move' || step.count > 0)
    .reverse();
}

/** Rows as they stand after those steps. */
export function stepped<Row>(rows: readonly Row[], steps: readonly RowStep[], blank: Row): Row[] {
  const all = [...rows];
  for (const step of steps) {
    if (step.do === 'move') {
      const [row = blank] = all.splice(step.at - 1, 1);
      all.splice(step.before - (step.before > step.at ? 2 : 1), 0, row);
    } else if (step.do === 'insert') all.splice(step.at - 1, 0, ...new Array<Row>(step.count).fill(blank));
    else all.splice(step.at - 1, step.count);
  }
  return all;
}
