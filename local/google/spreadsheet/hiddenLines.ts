import type { SheetState } from './spreadsheetState';

/** Rows that a person or a script has hidden by hand are as good as others for every call; the grid leaves them out. */
export function hideRows(sheet: SheetState, from: number, count: number): void {
  keep(sheet, [...(sheet.hiddenRows ?? []), ...Array.from({ length: count }, (_one, i) => from + i)]);
}

export function showRows(sheet: SheetState, from: number, count: number): void {
  keep(
    sheet,
    (sheet.hiddenRows ?? []).filter((row) => row < from || row >= from + count),
  );
}

export function hideColumns(sheet: SheetState, from: number, count: number): void {
  const hidden = [...sheet.hiddenColumns, ...Array.from({ length: count }, (_one, i) => from + i)];
  sheet.hiddenColumns = [...new Set(hidden)].sort((a, b) => a - b);
}

export function isRowHidden(sheet: SheetState, row: number): boolean {
  return sheet.hiddenRows?.includes(row) ?? false;
}

/** Where the hidden rows stand after rows have moved; null = deleted. */
export function moveHiddenRows(sheet: SheetState, place: (row: number) => number | null): void {
  if (sheet.hiddenRows)
    keep(
      sheet,
      sheet.hiddenRows.map(place).filter((row) => row !== null),
    );
}

/** One shape for one sheet: absent where no row is hidden. */
function keep(sheet: SheetState, rows: readonly number[]): void {
  const hidden = [...new Set(rows)].sort((a, b) => a - b);
  if (hidden.length > 0) sheet.hiddenRows = hidden;
  else delete sheet.hiddenRows;
}
