import type { Cell } from '../range/cell';
import type { RecapSheet } from './recapShape';

type Cells = readonly (readonly Cell[])[];

/** What each column of a tab is, up to the last of ours: one of ours (0-based, as the recap counts them), or null = hers. */
export type Layout = readonly (number | null)[];

/** How a tab was left: its titles as the recap counts them, and its columns. */
export interface Left {
  readonly titles: readonly Cell[];
  readonly layout: Layout;
}

/** How a tab is to be written. */
export interface Laid {
  readonly layout: Layout;
  /** Columns of ours that are gone, and where (0-based) each is put in, one after the other. */
  readonly insert: readonly { readonly column: number; readonly place: number }[];
  /** Row 1 is one of hers or a line, and needs a row for the titles above it. */
  readonly needsTop: boolean;
  /** What stands in the tab then. */
  readonly present: Cells;
}

export function plainLayout({ cells: [titles = []] }: Pick<RecapSheet, 'cells'>): Layout {
  return titles.map((_, at) => at);
}

/** Ours from A on, nothing between them. */
export function isPlain(layout: Layout): boolean {
  return layout.every((ours, at) => ours === at);
}

/**
 * Columns are found by title, wherever they stand; what stands between them is hers. Where row 1 is no title row any more, they
 * are where they were left, if that is known.
 */
export function layOut({ cells }: Pick<RecapSheet, 'cells'>, found: Cells, left: Left | null): Laid {
  const [titles = []] = cells;
  const before = left?.titles.length === titles.length ? left : null;
  const places = placesOf(titles, found[0] ?? [], before?.titles ?? []);
  const named = titles.filter((title) => title !== '').length;
  if (places.filter((place, at) => place >= 0 && titles[at] !== '').length * 2 < named)
    return untitled(before?.layout ?? plainLayout({ cells }), found);
  return completed(cells, found, places);
}

function untitled(layout: Layout, found: Cells): Laid {
  const needsTop = layout.includes(null) && (found[0] ?? []).some((cell) => cell !== '');
  return { layout, insert: [], needsTop, present: needsTop ? [[], ...found] : found };
}

/** -1 = not there. */
function placesOf(titles: readonly Cell[], header: readonly Cell[], before: readonly Cell[]): number[] {
  const places: number[] = [];
  const free = (title: Cell) => header.findIndex((cell, at) => cell === title && !places.includes(at));
  for (const [at, title] of titles.entries()) {
    const [own, older] = title === '' ? [-1, -1] : [free(title), free(before[at] ?? title)];
    places.push(own >= 0 ? own : older);
  }
  return places;
}

/** Ours that were not found: under a title of hers, or in a column that is put in behind the one that they follow. */
function completed(cells: Cells, found: Cells, places: readonly number[]): Laid {
  const at = [...places];
  const insert: Laid['insert'][number][] = [];
  let present = found;
  for (const column of places.keys()) {
    if ((at[column] ?? -1) >= 0) continue;
    const place = column > 0 ? (at[column - 1] ?? -1) + 1 : Math.min(...at.filter((each) => each >= 0));
    if (at.includes(place) || !isOurs(cells, column, present, place)) {
      insert.push({ column, place });
      present = present.map((row) => [...row.slice(0, place), '', ...row.slice(place)]);
      for (const [other, each] of at.entries()) if (each >= place) at[other] = each + 1;
    }
    at[column] = place;
  }
  const layout = Array.from({ length: Math.max(...at) + 1 }, (_, place) => at.indexOf(place));
  return { layout: layout.map((ours) => (ours < 0 ? null : ours)), insert, needsTop: false, present };
}

/** A column that holds nothing, or what ours is to hold: only its title was changed. */
function isOurs(cells: Cells, column: number, present: Cells, place: number): boolean {
  const body = present
    .slice(1)
    .flatMap((row) => row[place] ?? '')
    .filter((cell) => cell !== '');
  if (body.length === 0) return (present[0]?.[place] ?? '') === '';
  const ours = new Set(cells.slice(1).map((row) => row[column]));
  return body.filter((cell) => ours.has(cell)).length * 2 > body.length;
}

/** The recap as it stands in such a tab. */
export function laidOut(recap: RecapSheet, layout: Layout): RecapSheet {
  if (isPlain(layout)) return recap;
  const to = (column: number): number => layout.indexOf(column);
  const spread = <T>(line: readonly T[], blank: T): T[] =>
    layout.map((ours) => (ours === null ? blank : (line[ours] ?? blank)));
  const { links } = recap;
  return {
    ...recap,
    cells: recap.cells.map((line) => spread(line, '')),
    formats: recap.formats.map((line) => spread(line, '@')),
    right: new Map([...recap.right].map(([row, columns]) => [row, columns.map(to)])),
    links: links && { ...links, column: to(links.column) },
    widths: spread(recap.widths, 0),
    hidden: recap.hidden.map(to),
    wrapped: recap.wrapped.map(to),
    ticks: recap.ticks.map(to),
    hers: layout.flatMap((ours, at) => (ours === null ? [at] : [])),
  };
}

/** One stretch of it, [from, to). */
export function stretchOf(recap: RecapSheet, [from, to]: readonly [number, number]): RecapSheet {
  const within = (columns: readonly number[]): number[] =>
    columns.filter((at) => at >= from && at < to).map((at) => at - from);
  return {
    ...recap,
    cells: recap.cells.map((line) => line.slice(from, to)),
    formats: recap.formats.map((line) => line.slice(from, to)),
    right: new Map([...recap.right].map(([row, columns]) => [row, within(columns)])),
    wrapped: within(recap.wrapped),
  };
}

/** Stretches of neighbouring columns [from, to) between those (0-based, ascending). */
export function between(columns: readonly number[], width: number): (readonly [number, number])[] {
  const ends = [-1, ...columns, width];
  const all = ends.slice(1).map((end, index) => [(ends[index] ?? -1) + 1, end] as const);
  return all.filter(([from, to]) => to > from);
}
