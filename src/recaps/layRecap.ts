import type { Recap, RecapCell, RecapFormat, RecapTable } from './recap';

type Line = readonly RecapCell[];

/** What a row of the tab is, which says how it looks. */
export type LineKind = 'header' | 'line' | 'subtotal' | 'total' | 'caption' | 'note' | 'gap';

/** One row of the tab. */
export interface LaidLine {
  readonly kind: LineKind;
  readonly cells: Line;
  readonly formats: readonly RecapFormat[];
}

function laidTable({ headers, rows, subtotals, totals, looks }: RecapTable): LaidLine[] {
  const formats = looks.map(({ format }) => format);
  const laid = (kind: LineKind, cells: Line): LaidLine => ({ kind, cells, formats });
  const lines = rows.flatMap((row, index) => {
    const sums = subtotals.get(index);
    return [laid('line', row), ...(sums === undefined ? [] : [laid('subtotal', sums)])];
  });
  return [
    { kind: 'header', cells: headers, formats: [] },
    ...lines,
    ...(totals.length > 0 ? [laid('total', totals)] : []),
  ];
}

/** The whole tab, row by row: headers first, so that a column is found by its header; notes last. */
export function layRecap(recap: Recap): LaidLine[] {
  const words = (kind: LineKind, text: string): LaidLine => ({ kind, cells: [text], formats: [] });
  const below = recap.below.flatMap((table) => [
    words('gap', ''),
    words('caption', table.caption),
    ...laidTable(table),
  ]);
  const notes = recap.notes.map((note) => words('note', note));
  return [...laidTable(recap), ...below, ...(notes.length > 0 ? [words('gap', ''), ...notes] : [])];
}

/** The tab's values as one rectangle. */
export function recapGrid(recap: Recap): Line[] {
  return gridOf(layRecap(recap));
}

/** The same of rows that are laid already. */
export function gridOf(lines: readonly LaidLine[]): Line[] {
  const width = Math.max(...lines.map(({ cells }) => cells.length));
  const blanks = new Array<RecapCell>(width).fill('');
  // Most are whole, and stay as they are.
  return lines.map(({ cells }) =>
    cells.length === width ? cells : [...cells, ...blanks.slice(cells.length)],
  );
}
