import { areaOfA1 } from '../a1';
import { type Area, contains } from '../area';
import type { BandingState, SheetState } from '../spreadsheetState';

/** The colour that a tab's bandings give each cell, by row and column from 1. */
export function bandColors(sheet: SheetState): (row: number, column: number) => string | undefined {
  const bands = (sheet.bandings ?? []).map((banding) => ({ banding, area: areaOfA1(banding.range, sheet) }));
  return (row, column) => {
    const band = bands.find(({ area }) => contains(area, row, column));
    return band && colorIn(band.banding, band.area, row, column);
  };
}

/** Header, footer, or the first and second colour in turn. */
function colorIn(banding: BandingState, area: Area, row: number, column: number): string | undefined {
  const { axis, header, first, second, footer } = banding;
  const [at, count] = axis === 'row' ? [row - area.row, area.rows] : [column - area.column, area.columns];
  if (at === 0 && header !== undefined) return header;
  if (at === count - 1 && footer !== undefined) return footer;
  const turn = at - (header === undefined ? 0 : 1);
  return turn % 2 === 0 ? first : second;
}
