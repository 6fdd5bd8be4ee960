import type { CellView, TabView } from '../../sheet/sheetView';
import { brokenInto } from './brokenInto';

/** Pixels of one line of words in a cell, and of what lies around all of them. */
const LINE = 15;
const AROUND = 6;
/** What a cell's words may not take of its width. */
const SIDES = 6;

/**
 * Heights (pixels) of the rows (1-based) that wrapped words make grow. As Google does it; the grid itself measures a row only
 * when something happens to it. `width` = of a column (1-based), in pixels.
 */
export function grownRows(
  { cells }: TabView,
  width: (column: number) => number,
): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const cell of cells.filter(({ wrap }) => wrap)) {
    const height = AROUND + LINE * linesOf(cell, width(cell.c) - SIDES);
    heights.set(cell.r, Math.max(height, heights.get(cell.r) ?? 0));
  }
  return heights;
}

function linesOf({ shown, bold = false }: CellView, room: number): number {
  const measure = measureIn(bold);
  return shown.split('\n').reduce((lines, text) => lines + brokenInto(text, room, measure), 0);
}

let canvas: CanvasRenderingContext2D | null = null;

function measureIn(bold: boolean): (text: string) => number {
  canvas ??= document.createElement('canvas').getContext('2d');
  return (text) => {
    if (canvas === null) return 0;
    canvas.font = `${bold ? 'bold ' : ''}10pt Arial`;
    return canvas.measureText(text).width;
  };
}
