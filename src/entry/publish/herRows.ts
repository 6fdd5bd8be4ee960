import type { RowStep } from '../../domain/rowStep';
import { lineMoves } from '../../recaps/lineMoves';
import type { Cell } from '../../sheets/range/cell';
import type { Layout } from '../../sheets/tabs/recapLayout';

type Cells = readonly (readonly Cell[])[];

/** Columns (0-based) that tell which line is which; of the others the first does. */
const KEYS: Readonly<Record<string, readonly number[]>> = {
  buyerRecap: [1],
  quotaRecap: [0, 1],
  toDo: [0, 1],
};

/**
 * What each row of a recap is (`cells`: our columns, in our order), whatever it says now: a line by its key, all else by its
 * first word and by what it stands under. '' = below all of ours.
 */
export function rowNames(recap: string, cells: Cells): string[] {
  const keys = KEYS[recap] ?? [0];
  const seen = new Map<string, number>();
  const end = Math.max(...cells.map((row, at) => (row.some((cell) => cell !== '') ? at : 0)));
  let under = '';
  return cells.map((row, at) => {
    if (at > end) return '';
    const [first = '', ...others] = row.map(String);
    const isAlone = first !== '' && others.every((cell) => cell === '');
    const word = first.split(' ')[0] ?? '';
    const key = keys.map((column) => String(row[column] ?? '')).join('\n');
    if (isAlone) under = word;
    const name = at === 0 ? 'titles' : JSON.stringify(isAlone ? [word] : [under, key.trim() || first]);
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return `${name}${nth}`;
  });
}

/** Our columns of what stands in a tab, in our order. */
export function oursOf(present: Cells, layout: Layout): Cells {
  const count = layout.filter((ours) => ours !== null).length;
  const places = Array.from({ length: count }, (_, column) => layout.indexOf(column));
  return present.map((row) => places.map((place) => row[place] ?? ''));
}

/** Which row shows what, as the tab stands and as it will be, and how rows come there. */
export interface Moves {
  readonly is: readonly string[];
  readonly willBe: readonly string[];
  readonly steps: readonly RowStep[];
  /** Whether some lines don't move, and all of ours is to be written anew. */
  readonly isPartial?: true;
}

/** How rows move so that hers go along, and what each will be: under ours those whose line is gone, with what she has put there. */
export function herMoves(
  is: readonly string[],
  next: readonly string[],
  present: Cells,
  layout: Layout,
): Moves | null {
  const wanted = new Set(next);
  const isHers = (row: Cells[number] = []): boolean =>
    row.some((cell, column) => cell !== '' && (layout[column] ?? null) === null);
  const kept = is.filter((name, row) => name !== '' && !wanted.has(name) && isHers(present[row]));
  const willBe = [...next, ...kept];
  const steps = lineMoves(is, willBe);
  if (steps !== null) return { is, willBe, steps };
  return bearingMoves(is, willBe, (row) => isHers(present[row]));
}

/**
 * Where too many lines would move, those alone beside which she has put something, however many they are; with them the first row
 * and the last that stays, so that what she has put below ours stays there.
 */
function bearingMoves(
  is: readonly string[],
  willBe: readonly string[],
  bears: (row: number) => boolean,
): Moves | null {
  const known = new Set(is);
  const last = willBe.filter((name) => name !== '' && known.has(name)).pop();
  const moving = new Set(is.filter((name, row) => row === 0 || name === last || bears(row)));
  const only = (names: readonly string[]): string[] => names.map((name) => (moving.has(name) ? name : ''));
  const [from, to] = [only(is), only(willBe)];
  const steps = lineMoves(from, to, Number.POSITIVE_INFINITY);
  return steps && { is: from, willBe: to, steps, isPartial: true };
}
