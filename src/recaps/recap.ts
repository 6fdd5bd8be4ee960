import { sumOf } from '../domain/money';
import type { RecapWording } from '../messages/recapWording';

export type RecapCell = string | number;

/** How a column is shown: words, a count, rupiah. */
export type RecapFormat = 'text' | 'count' | 'rupiah';

/** One column: its header is found by the same key, so header and value can't drift apart. */
export interface RecapColumn<Row, Key extends string> {
  readonly key: Key;
  readonly value: (row: Row) => RecapCell;
  readonly format: RecapFormat;
  /** Whether the last row adds it up. */
  readonly total?: boolean;
}

/** A recap as data: rows that share `groupBy` become one, numbers marked `total` are added. */
export interface RecapDefinition<Row, Key extends string> {
  readonly columns: readonly RecapColumn<Row, Key>[];
  /** Columns that tell one line of the recap from another. */
  readonly groupBy: readonly Key[];
}

/** A recap ready to be written: no platform, no dates, only texts and numbers. */
export interface Recap {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly RecapCell[])[];
  /** The sums under the rows; empty when nothing is added up. */
  readonly totals: readonly RecapCell[];
  readonly formats: readonly RecapFormat[];
  /** Under the table: when it was made, what was left out. */
  readonly notes: readonly string[];
}

type Line = readonly RecapCell[];

/** Adds up numbers; of texts, the different ones are listed once each. */
function merged(cells: readonly RecapCell[]): RecapCell {
  const numbers = cells.filter((cell) => typeof cell === 'number');
  if (numbers.length === cells.length) return sumOf(numbers);
  return [...new Set(cells.filter((cell) => cell !== ''))].join('; ');
}

function grouped<Row, Key extends string>(
  definition: RecapDefinition<Row, Key>,
  rows: readonly Row[],
): Line[] {
  const { columns, groupBy } = definition;
  const keys = columns.map(({ key }) => groupBy.includes(key));
  const groups = new Map<string, Line[]>();
  for (const line of rows.map((row) => columns.map(({ value }) => value(row)))) {
    const name = JSON.stringify(line.filter((_, index) => keys[index]));
    groups.set(name, [...(groups.get(name) ?? []), line]);
  }
  return [...groups.values()].map((lines) =>
    columns.map((_, index) => {
      const cells = lines.map((line) => line[index] ?? '');
      return keys[index] ? (cells[0] ?? '') : merged(cells);
    }),
  );
}

function totalsOf<Row, Key extends string>(
  { columns }: RecapDefinition<Row, Key>,
  lines: readonly Line[],
  word: string,
): RecapCell[] {
  if (!columns.some(({ total }) => total)) return [];
  const sums = columns.map(({ total }, index) =>
    total ? sumOf(lines.map((line) => Number(line[index] ?? 0))) : '',
  );
  return [word, ...sums.slice(1)];
}

/** Draws a recap: `rows` come sorted, and their groups keep that order. */
export function drawRecap<Row, Key extends string>(
  definition: RecapDefinition<Row, Key>,
  rows: readonly Row[],
  wording: RecapWording<Key>,
  notes: readonly string[],
): Recap {
  const lines = grouped(definition, rows);
  return {
    headers: definition.columns.map(({ key }) => wording.header(key)),
    rows: lines,
    totals: totalsOf(definition, lines, wording.total),
    formats: definition.columns.map(({ format }) => format),
    notes,
  };
}

/** The whole tab as one rectangle: headers first, so that a column is found by its header; notes last. */
export function recapGrid({ headers, rows, totals, notes }: Recap): RecapCell[][] {
  const width = headers.length;
  const below = notes.length > 0 ? [[], ...notes.map((note) => [note])] : [];
  const lines = [headers, ...rows, ...(totals.length > 0 ? [totals] : []), ...below];
  return lines.map((line) => [...line, ...Array<RecapCell>(width - line.length).fill('')]);
}
