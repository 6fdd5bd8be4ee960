import { displayValue } from '../../google/spreadsheet/displayValue';
import type { CellState } from '../../google/spreadsheet/spreadsheetState';
import { isOpenable } from './cellLink';
import type { CellView, LinkView } from './sheetView';

/** One cell as drawn; what is absent is left out, so that a plain cell is a short line. */
export function cellView(cell: CellState, r: number, c: number, locale: string): CellView {
  const { v, f, n, bg, fg, bold, valign, wrap, note } = cell;
  const align = alignOf(cell);
  const shown = displayValue(cell, locale);
  const links = linksOf(cell, shown);
  return {
    r,
    c,
    v: v ?? null,
    shown,
    ...(f !== undefined && { formula: f }),
    ...(n !== undefined && { format: n }),
    ...(bg !== undefined && { bg }),
    ...(fg !== undefined && { fg }),
    ...(bold === true && { bold }),
    ...(align !== undefined && { align }),
    ...(valign === 'top' && { valign }),
    ...(wrap === true && { wrap }),
    ...(note !== undefined && { note }),
    ...(links.length > 0 && { links }),
  };
}

function linksOf({ link, links = [] }: CellState, shown: string): LinkView[] {
  const whole = link === undefined ? [] : [{ text: shown, url: link }];
  const parts = links.map(({ from, to, url }) => ({ text: shown.slice(from, to), url }));
  return [...whole, ...parts].filter(({ url }) => isOpenable(url));
}

/** Where nobody chose, numbers lean right and ticks stand in the middle. */
function alignOf({ v, align }: CellState): string | undefined {
  if (align !== undefined && align !== 'general') return align;
  if (typeof v === 'number') return 'right';
  return typeof v === 'boolean' ? 'center' : undefined;
}
