import { noteRead, noteWrite } from './flush';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Cells that a person has made one: rows and columns count from 0, ends not included. */
export interface Merge {
  readonly range: GoogleAppsScript.Spreadsheet.Range;
  readonly rows: readonly [first: number, end: number];
  readonly columns: readonly [first: number, end: number];
}

/** Whether a cell (0-based) lies under one that it was merged with: nothing stands there, whatever was written. */
export type Covered = (row: number, column: number) => boolean;

/** The merges of a tab; a look of its own, so only for whom something looks odd. */
export function mergesOf(sheet: Sheet): Merge[] {
  noteRead();
  return sheet
    .getDataRange()
    .getMergedRanges()
    .map((range): Merge => {
      const [row, column] = [range.getRow() - 1, range.getColumn() - 1];
      const rows = [row, row + range.getNumRows()] as const;
      return { range, rows, columns: [column, column + range.getNumColumns()] };
    });
}

export function coveredBy(merges: readonly Merge[]): Covered {
  const under = ({ rows, columns }: Merge, row: number, column: number): boolean =>
    row >= rows[0] && row < rows[1] && column >= columns[0] && column < columns[1];
  return (row, column) =>
    merges.some((merge) => {
      return under(merge, row, column) && (row > merge.rows[0] || column > merge.columns[0]);
    });
}

/** Takes them apart: cells that were covered are empty then. */
export function breakApart(merges: readonly Merge[]): void {
  if (merges.length > 0) noteWrite();
  for (const { range } of merges) range.breakApart();
}

/** `A2:B3, D4:D5` */
export function cellsOf(merges: readonly Merge[]): string {
  return merges.map(({ range }) => range.getA1Notation()).join(', ');
}
