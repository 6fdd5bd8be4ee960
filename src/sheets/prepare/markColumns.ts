import type { ColumnMark } from '../range/marks';
import { markColumn, unmarkOthers } from '../range/setMarks';
import type { Marked } from '../table/placeColumns';
import type { FoundTab } from './foundTab';

/** Marks that were read as a whole, as `placeColumns` asks for them. */
export function markedIn(marks: readonly ColumnMark[]): Marked {
  return (key) => marks.filter(({ name }) => name === key).map(({ column }) => column);
}

/**
 * Marks columns (0-based by field key) as ours. A mark that stands above another title stays: which of the two columns is
 * ours only the seller knows. One that stands above no title has been left by cutting and pasting.
 */
export function markColumns({ sheet, cells, marks }: FoundTab, columns: ReadonlyMap<string, number>): void {
  const [header = []] = cells;
  const marked = markedIn(marks);
  for (const [key, column] of columns) {
    const places = marked(key);
    if (places.includes(column)) continue;
    if (places.some((place) => String(header[place] ?? '') !== '')) continue;
    if (places.length > 0) unmarkOthers(sheet, key, column);
    markColumn(sheet, column, key);
  }
}
