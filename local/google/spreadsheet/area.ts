/** A rectangle of cells in Google's counting: row 1, column 1 is the corner. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Number of cells in a rectangle. */
export function cellCount(area: Area): number {
  return area.rows * area.columns;
}

/** Last row and last column of a rectangle, both inclusive. */
export function lastCorner(area: Area): { row: number; column: number } {
  return { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
}

/** Is the cell inside the rectangle? */
export function contains(area: Area, row: number, column: number): boolean {
  const last = lastCorner(area);
  return row >= area.row && row <= last.row && column >= area.column && column <= last.column;
}

/** Do two rectangles share a cell? */
export function overlap(one: Area, other: Area): boolean {
  const [a, b] = [lastCorner(one), lastCorner(other)];
  return one.row <= b.row && other.row <= a.row && one.column <= b.column && other.column <= a.column;
}
