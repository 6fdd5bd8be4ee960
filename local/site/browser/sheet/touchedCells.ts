import type { SheetAct } from '../../sheet/sheetActs';

/** A cell that a person wrote into; `typed` as typed, '' when it was emptied. Row and column from 1. */
export interface Touched {
  readonly r: number;
  readonly c: number;
  readonly typed: string | boolean;
}

/** Cells written at one moment → the one act that they are. Several cells, or a paste into one, are a paste. */
export function actOf(tab: string, cells: readonly Touched[], pasted: boolean): SheetAct | undefined {
  const [first] = cells;
  if (!first) return undefined;
  const box = boxOf(cells);
  if (cells.every(({ typed }) => typed === '')) return { act: 'clear', tab, ...box };
  if (cells.length === 1 && !pasted)
    return { act: 'edit', tab, row: first.r, column: first.c, typed: first.typed };
  return { act: 'paste', tab, row: box.row, column: box.column, values: linesOf(cells, box) };
}

interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

function boxOf(cells: readonly Touched[]): Box {
  const rows = cells.map(({ r }) => r);
  const columns = cells.map(({ c }) => c);
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}

function linesOf(cells: readonly Touched[], box: Box): (string | boolean)[][] {
  const typed = new Map(cells.map((cell) => [`${cell.r},${cell.c}`, cell.typed]));
  return Array.from({ length: box.rows }, (_r, r) =>
    Array.from({ length: box.columns }, (_c, c) => typed.get(`${box.row + r},${box.column + c}`) ?? ''),
  );
}
