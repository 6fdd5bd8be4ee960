/** A tick is a box; all else is shown as it is. */
export type RecapCell = string | number | boolean;

/** How a column is shown: words, a count, rupiah, whole per cent, a tick box. */
export type RecapFormat = 'text' | 'count' | 'rupiah' | 'percent' | 'tick';

/** The rows that have become one line: one at least. */
export type Group<Row> = readonly [Row, ...Row[]];

/** One column: its header is found by the same key, so header and value can't drift apart. */
export interface RecapColumn<Row, Key extends string> {
  readonly key: Key;
  readonly format: RecapFormat;
  readonly value: (rows: Group<Row>) => RecapCell;
  /** Whether the sums under the lines add it up; `whole` = unless one of them is blank, for then nobody knows. */
  readonly total?: boolean | 'whole';
  /** Where a line's cell leads: an address, or null. One column of a table has it. */
  readonly link?: (rows: Group<Row>) => string | null;
  /** Pixels; without it, as wide as its format needs. */
  readonly width?: number;
  /** Whether its lines grow with long words: what is narrow enough for a telephone is read without scrolling. */
  readonly wraps?: true;
}

/** A recap as data: which rows are one line, how lines are sorted, what stands in them, where sums stand between them. */
export interface RecapDefinition<Row, Key extends string> {
  readonly columns: readonly RecapColumn<Row, Key>[];
  /** Rows of one name are one line; without it, each row is one. */
  readonly groupBy?: (row: Row) => string;
  /** Lines go by the first of these that differs; without it, in the order in which their first rows come. */
  readonly sortBy?: (row: Row) => readonly (string | number)[];
  /** Lines that are alike in this column stand together, and have sums of their own. */
  readonly partBy?: Key;
  /** What sums are called of lines where that column is blank. */
  readonly nameless?: string;
  /** What the seller types into its lines: kept in the register under that name, and shown from there (`hers` are keys of columns). */
  readonly typed?: { readonly name: (row: Row) => string; readonly hers: readonly Key[] };
}

/** What a column shows, and how wide: pixels, or null = as its format needs. */
export interface RecapLook {
  readonly format: RecapFormat;
  readonly width: number | null;
  readonly hidden: boolean;
  readonly wraps?: true;
}

/** A table ready to be written: no platform, no dates, only texts, numbers and ticks. */
export interface RecapTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly RecapCell[])[];
  /** Sums after the line of that index (0-based), of the lines since the sums before. */
  readonly subtotals: ReadonlyMap<number, readonly RecapCell[]>;
  /** The sums of all lines; empty when nothing is added up. */
  readonly totals: readonly RecapCell[];
  readonly looks: readonly RecapLook[];
  /** Where the cells of a column (0-based) lead, line by line. */
  readonly links?: { readonly column: number; readonly to: readonly (string | null)[] };
}

/** What a tab shows: a table whose headers stand in its first row, others below it, and under all of them its notes. */
export interface Recap extends RecapTable {
  readonly below: readonly (RecapTable & { readonly caption: string })[];
  /** When it was made (recaps/stamp), what was left out. */
  readonly notes: readonly string[];
}
