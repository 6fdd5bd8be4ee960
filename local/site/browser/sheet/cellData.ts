import {
  CellValueType,
  HorizontalAlign,
  type ICellData,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { CellView, TabView } from '../../sheet/sheetView';
import { gridText } from './validationRules';

const LINK = '#1155cc';

const ALIGN: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
};

/**
 * A cell as the grid keeps it. Its value is the server's shown text, never a number: formats and locale are
 * the server's business, and the grid can't show them otherwise. Only a tick is a tick.
 */
export function cellData(cell: CellView, tab?: TabView): ICellData {
  const s = styleOf(cell);
  if (typeof cell.v === 'boolean') return { v: cell.v ? 1 : 0, t: CellValueType.BOOLEAN, s };
  return { v: gridText(tab, cell), t: CellValueType.STRING, s };
}

/** Over an older cell: whatever is absent must be taken away. */
export function cellDataOver(cell: CellView, tab?: TabView): ICellData {
  const empty = cell.v === null && cell.shown === '';
  const { v, t, s } = cellData(cell, tab);
  return {
    v: empty ? null : v,
    t: empty ? null : t,
    p: null,
    f: null,
    si: null,
    s: { ...PLAIN, ...(s as IStyleData) },
  };
}

const PLAIN = { bg: null, cl: null, bl: 0, ht: null, ul: null } as unknown as IStyleData;

export function styleOf({ bg, fg, bold, align, valign, wrap, links }: CellView): IStyleData {
  const color = links === undefined ? fg : LINK;
  const ht = align === undefined ? undefined : ALIGN[align];
  return {
    ...(bg !== undefined && { bg: { rgb: bg } }),
    ...(color !== undefined && { cl: { rgb: color } }),
    ...(bold && { bl: 1 as const }),
    ...(ht !== undefined && { ht }),
    ...(valign === 'top' && { vt: VerticalAlign.TOP }),
    tb: wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    ...(links !== undefined && { ul: { s: 1 as const } }),
  };
}
