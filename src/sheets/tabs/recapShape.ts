import type { Words } from '../../messages/sheets/words';
import type { Cell } from '../range/cell';
import type { Links } from '../range/writeLinks';

/** What a row of a derived tab is; its looks follow from it. */
export type LineKind = 'header' | 'line' | 'subtotal' | 'total' | 'caption' | 'note' | 'gap';

/** What stands in a derived tab: the header row first, all of one width. */
export interface RecapSheet {
  readonly name: Words;
  readonly cells: readonly (readonly Cell[])[];
  /** One Google format a cell: they guard what buyers have typed, so they go with the values each time. */
  readonly formats: readonly (readonly string[])[];
  readonly kinds: readonly LineKind[];
  /** Columns (0-based) of numbers under the titles of a row (0-based). */
  readonly right: ReadonlyMap<number, readonly number[]>;
  /** Where the cells of a column (0-based) lead, from the second row on; null = nowhere. */
  readonly links?: Links | undefined;
  /** Pixels of each column. */
  readonly widths: readonly number[];
  /** She may have given them others: only columns of a tab that is made now get these. */
  readonly keepsWidths?: boolean;
  /** Columns (0-based) that are for scripts alone. */
  readonly hidden: readonly number[];
  /** Columns (0-based) whose lines grow with their words. */
  readonly wrapped: readonly number[];
  /** Columns (0-based) that hold tick boxes in their lines. */
  readonly ticks: readonly number[];
  /** Columns (0-based, ascending) among ours that are hers: nothing is ever written into them. */
  readonly hers?: readonly number[];
}
