import { checkRoom } from './cellLimit';
import { hideColumns, hideRows, showRows } from './hiddenLines';
import { checkFreeze } from './merges';
import type { Range } from './range';
import { SheetReads } from './sheetReads';
import { deleteColumns, deleteRows, insertColumns, insertRows } from './sheetShape';
import type { Tabs } from './sourceMoves';
import type { SheetState } from './spreadsheetState';

/** Rows, columns and looks of a tab as a whole. All of it is buffered. */
export abstract class SheetWrites extends SheetReads {
  insertRows(before: number, count = 1): void {
    this.addRows(before, count);
  }
  insertRowsBefore(before: number, count: number): this {
    return this.addRows(before, count);
  }
  insertRowBefore(before: number): this {
    return this.addRows(before, 1);
  }
  insertRowsAfter(after: number, count: number): this {
    return this.addRows(after + 1, count, after);
  }
  insertRowAfter(after: number): this {
    return this.addRows(after + 1, 1, after);
  }
  deleteRows(from: number, count: number): void {
    this.edit((sheet, tabs) => deleteRows(sheet, from, count, tabs));
  }
  deleteRow(row: number): this {
    return this.edit((sheet, tabs) => deleteRows(sheet, row, 1, tabs));
  }

  insertColumns(before: number, count = 1): void {
    this.addColumns(before, count);
  }
  insertColumnsBefore(before: number, count: number): this {
    return this.addColumns(before, count);
  }
  insertColumnBefore(before: number): this {
    return this.addColumns(before, 1);
  }
  insertColumnsAfter(after: number, count: number): this {
    return this.addColumns(after + 1, count, after);
  }
  insertColumnAfter(after: number): this {
    return this.addColumns(after + 1, 1, after);
  }
  deleteColumns(from: number, count: number): void {
    this.edit((sheet, tabs) => deleteColumns(sheet, from, count, tabs));
  }
  deleteColumn(column: number): this {
    return this.edit((sheet, tabs) => deleteColumns(sheet, column, 1, tabs));
  }

  setFrozenRows(rows: number): void {
    this.edit((sheet) => {
      checkFreeze(sheet, 'rows', rows);
      sheet.frozenRows = rows;
    });
  }
  setFrozenColumns(columns: number): void {
    this.edit((sheet) => {
      checkFreeze(sheet, 'columns', columns);
      sheet.frozenColumns = columns;
    });
  }
  hideSheet(): this {
    return this.set({ hidden: true });
  }
  showSheet(): this {
    return this.set({ hidden: false });
  }
  setTabColor(color: string | null): this {
    return this.edit((sheet) => {
      if (color === null) delete sheet.tabColor;
      else sheet.tabColor = color;
    });
  }

  /** Width in pixels. */
  setColumnWidth(column: number, width: number): this {
    return this.setColumnWidths(column, 1, width);
  }
  setColumnWidths(from: number, count: number, width: number): this {
    const widths = Object.fromEntries(columnsFrom(from, count).map((column) => [column, width]));
    return this.edit((sheet) => {
      sheet.widths = { ...sheet.widths, ...widths };
    });
  }
  /** Nothing is drawn here, so widths stay as they are. */
  autoResizeColumns(_from: number, _count: number): this {
    return this.set({});
  }
  autoResizeColumn(column: number): this {
    return this.autoResizeColumns(column, 1);
  }
  hideColumns(from: number, count = 1): void {
    this.edit((sheet) => hideColumns(sheet, from, count));
  }
  hideColumn(range: Range): void {
    this.hideColumns(range.place.area.column, range.place.area.columns);
  }
  showColumns(from: number, count = 1): void {
    const shown = columnsFrom(from, count);
    this.edit((sheet) => {
      sheet.hiddenColumns = sheet.hiddenColumns.filter((column) => !shown.includes(column));
    });
  }
  unhideColumn(range: Range): void {
    this.showColumns(range.place.area.column, range.place.area.columns);
  }
  hideRows(from: number, count = 1): void {
    this.edit((sheet) => hideRows(sheet, from, count));
  }
  hideRow(range: Range): void {
    this.hideRows(range.place.area.row, range.place.area.rows);
  }
  showRows(from: number, count = 1): void {
    this.edit((sheet) => showRows(sheet, from, count));
  }
  unhideRow(range: Range): void {
    this.showRows(range.place.area.row, range.place.area.rows);
  }

  /** One buffered edit of the tab as a whole. */
  protected edit(change: (sheet: SheetState, tabs: Tabs) => void): this {
    this.book.write(this.sheetId, 1, change);
    return this;
  }

  private set(part: Partial<SheetState>): this {
    return this.edit((sheet) => void Object.assign(sheet, part));
  }
  private addRows(before: number, count: number, like = before): this {
    return this.edit((sheet, tabs) => {
      checkRoom(this.book.shared, count * sheet.columns);
      insertRows(sheet, before, count, tabs, like);
    });
  }
  private addColumns(before: number, count: number, like = before): this {
    return this.edit((sheet, tabs) => {
      checkRoom(this.book.shared, count * sheet.rows);
      insertColumns(sheet, before, count, tabs, like);
    });
  }
}

function columnsFrom(from: number, count: number): number[] {
  return Array.from({ length: count }, (_one, i) => from + i);
}
