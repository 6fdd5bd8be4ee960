import { areaOfA1 } from '../../google/spreadsheet/a1';
import { type Area, contains } from '../../google/spreadsheet/area';
import { cellLooks } from '../../google/spreadsheet/looks/cellLooks';
import type {
  ProtectionState,
  SheetState,
  SpreadsheetState,
} from '../../google/spreadsheet/spreadsheetState';
import { chartsOf } from '../charts/chartsOf';
import { cellView } from './cellView';
import { ruleViews } from './ruleViews';
import type { CellView, ProtectionView, TabView } from './sheetView';

/** A tab as drawn at a moment (epoch ms); cells that are empty and plain are left out. */
export function tabView(book: SpreadsheetState, sheet: SheetState, moment: number): TabView {
  const protections = sheet.protections.map((each) => protectionView(sheet, each));
  return {
    id: sheet.id,
    name: sheet.name,
    color: sheet.tabColor ?? null,
    hidden: sheet.hidden,
    rows: sheet.rows,
    columns: sheet.columns,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    hiddenColumns: sheet.hiddenColumns,
    hiddenRows: sheet.hiddenRows ?? [],
    widths: sheet.widths,
    blank: rowViews(sheet.blankRow ?? [], 0, book.locale),
    rules: ruleViews(sheet, book.sheets),
    protections,
    conditionalFormats: sheet.conditionalFormats,
    charts: chartsOf(book, sheet),
    cells: cellsOf(book, sheet, moment, protections),
  };
}

function cellsOf(
  book: SpreadsheetState,
  sheet: SheetState,
  moment: number,
  protections: readonly ProtectionView[],
): CellView[] {
  const lookAt = cellLooks(book, sheet, moment);
  const locked = protections.filter(({ warningOnly }) => !warningOnly).map(({ area }) => area);
  const plain = sheet.cells.flatMap((row, at) => rowViews(row, at + 1, book.locale));
  return plain.map((cell) => ({ ...cell, ...lookAt(cell.r, cell.c), ...readOnly(locked, cell) }));
}

function readOnly(locked: readonly Area[], { r, c }: CellView): { readOnly?: true } {
  return locked.some((area) => contains(area, r, c)) ? { readOnly: true } : {};
}

function rowViews(row: SheetState['cells'][number], r: number, locale: string): CellView[] {
  return row.flatMap((cell, at) =>
    cell && Object.keys(cell).length > 0 ? [cellView(cell, r, at + 1, locale)] : [],
  );
}

function protectionView(
  sheet: SheetState,
  { range, warningOnly, description }: ProtectionState,
): ProtectionView {
  const all = { row: 1, column: 1, rows: sheet.rows, columns: sheet.columns };
  return { area: range === undefined ? all : areaOfA1(range, sheet), warningOnly, description };
}
