import { type Area, contains } from '../area';
import type { BandingState } from '../spreadsheetState';

/** The colour that a banding gives a cell: its header, its footer, or the first and second in turn. */
export function bandColor(
  banding: BandingState,
  area: Area,
  row: number,
  column: number,
): string | undefined {
  if (!contains(area, row, column)) return undefined;
  const { axis, header, first, second, footer } = banding;
  const [at, count] = axis === 'row' ? [row - area.row, area.rows] : [column - area.column, area.columns];
  if (at === 0 && header !== undefined) return header;
  if (at === count - 1 && footer !== undefined) return footer;
  const turn = at - (header === undefined ? 0 : 1);
  return turn % 2 === 0 ? first : second;
}
