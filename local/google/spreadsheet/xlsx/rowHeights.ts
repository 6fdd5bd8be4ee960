import type { WriteSheet } from 'hucre/xlsx';
import { rowOf } from '../sheetCells';
import type { CellState, SheetState } from '../spreadsheetState';

type RowHeights = NonNullable<WriteSheet['rowDefs']>;

/** One line of the file's font, in points, and the highest row that Excel knows. */
const LINE = 15;
const MOST = 409;
/** Google's width of a column, and of a letter, in pixels. */
const WIDTH = 100;
const LETTER = 7;

/** The same with the rows that are hidden. */
export function rowLooks(sheet: SheetState): RowHeights {
  const looks = rowHeights(sheet);
  for (const row of sheet.hiddenRows ?? []) looks.set(row - 1, { ...looks.get(row - 1), hidden: true });
  return looks;
}

/**
 * Heights of the rows, by row from 0, in which a text stands in several lines: LibreOffice gives a row of a file that
 * says nothing one line, and the others would lie over the row above.
 */
function rowHeights(sheet: SheetState): RowHeights {
  const heights: RowHeights = new Map();
  for (let row = 1; row <= sheet.cells.length; row++) {
    const lines = Math.max(1, ...rowOf(sheet, row).map((cell, at) => linesOf(cell, sheet.widths[at + 1])));
    if (lines > 1) heights.set(row - 1, { height: Math.min(MOST, lines * LINE) });
  }
  return heights;
}

/** A guess where text wraps: the font that will draw it is not known here. */
function linesOf(cell: CellState | null, width = WIDTH): number {
  if (typeof cell?.v !== 'string') return 1;
  const letters = Math.max(1, Math.floor(width / LETTER));
  const paragraphs = cell.v.split('\n');
  if (!cell.wrap) return paragraphs.length;
  return paragraphs.reduce((sum, text) => sum + Math.max(1, Math.ceil(text.length / letters)), 0);
}
