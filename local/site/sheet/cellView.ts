import { displayValue } from '../../google/spreadsheet/displayValue';
import type { CellState } from '../../google/spreadsheet/spreadsheetState';
import type { CellView } from './sheetView';

/** One cell as drawn; what is absent is left out, so that a plain cell is a short line. */
export function cellView(cell: CellState, r: number, c: number, locale: string): CellView {
  const { v, f, n, bg, fg, bold, wrap, note, link } = cell;
  const align = alignOf(cell);
  return {
    r,
    c,
    v: v ?? null,
    shown: displayValue(cell, locale),
    ...(f !== undefined && { formula: f }),
    ...(n !== undefined && { format: n }),
    ...(bg !== undefined && { bg }),
    ...(fg !== undefined && { fg }),
    ...(bold === true && { bold }),
    ...(align !== undefined && { align }),
    ...(wrap === true && { wrap }),
    ...(note !== undefined && { note }),
    ...(link !== undefined && { link }),
  };
}

/** Where nobody chose, numbers lean right and ticks stand in the middle. */
function alignOf({ v, align }: CellState): string | undefined {
  if (align !== undefined && align !== 'general') return align;
  if (typeof v === 'number') return 'right';
  return typeof v === 'boolean' ? 'center' : undefined;
}
