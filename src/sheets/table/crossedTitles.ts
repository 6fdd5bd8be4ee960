import type { ColumnMark } from '../range/marks';

/** A title of ours above a column (0-based) that is another field's by its mark. */
export interface Crossed {
  readonly key: string;
  readonly column: number;
  /** The field that the column is marked as. */
  readonly own: string;
}

/** Where titles, or what they were found by, and marks say different things. A column that bears both marks is nobody's mistake. */
export function crossedTitles(
  columns: Iterable<readonly [key: string, column: number]>,
  marks: readonly ColumnMark[],
): Crossed[] {
  const found = [...columns];
  const isOurs = (name: string): boolean => marks.filter((mark) => mark.name === name).length === 1;
  return found.flatMap(([key, column]): Crossed[] => {
    const names = marks.filter((mark) => mark.column === column).map(({ name }) => name);
    const own = names.find(isOurs);
    return own === undefined || names.includes(key) ? [] : [{ key, column, own }];
  });
}
