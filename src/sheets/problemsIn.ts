import type { Problem } from '../domain/problem';
import { namelessRows } from './namelessRows';
import type { Fields } from './table/field';
import type { Place } from './table/kind';
import type { Table } from './table/readTable';

/** All that is to be said of a tab which the seller fills: unreadable cells, rows without name, titles that she changed. */
export function problemsIn<F extends Fields>(table: Table<F>, place: Place): Problem[] {
  return [...table.rows.flatMap((row) => row.problems), ...namelessRows(table, place), ...table.notices];
}
