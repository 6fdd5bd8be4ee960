import { GoogleError } from '../errors';
import { checkRoom } from './cellLimit';
import { onlyNote, withNote, withoutFormat, withoutValue } from './cellParts';
import { withValue } from './cellWrite';
import type { ConditionalFormatRule } from './conditionalFormatRule';
import { addProtection, Protection } from './protection';
import { editCells, editCellsAlike, lastRow } from './sheetCells';
import { SheetMarks } from './sheetMarks';
import { checkNewName } from './sheetName';
import { insertColumns } from './sheetShape';
import type { SheetState } from './spreadsheetState';

/** Google's Sheet: a tab's name, looks and rows as a whole. */
export class Sheet extends SheetMarks {
  /** A name is the workbook's business: it is not buffered, and it must be new. */
  setName(name: string): this {
    this.book.act((book) => {
      checkNewName(book, name, this.sheetId);
      const sheet = book.sheets.find((one) => one.id === this.sheetId);
      if (sheet) sheet.name = name;
    });
    return this;
  }

  /**
   * Writes below the last row with content, wherever that is when the write arrives. [D]
   * Other runs' rows that arrive first push it down; it is no transaction (platform facts, trap 32).
   */
  appendRow(values: unknown[]): this {
    if (values.length === 0) throw new GoogleError('Cannot append an empty row.');
    this.book.write(this.sheetId, values.length, (sheet) => this.append(sheet, values));
    return this;
  }

  /** Contents, formats and dropdowns go; `options` keeps one of them. */
  clear(options?: { contentsOnly?: boolean; formatOnly?: boolean }): this {
    if (options?.contentsOnly) return this.clearContents();
    return this.wholeSheet(options?.formatOnly ? withoutFormat : onlyNote);
  }
  clearContents(): this {
    return this.wholeSheet(withoutValue);
  }
  clearFormats(): this {
    return this.clear({ formatOnly: true });
  }
  clearNotes(): this {
    return this.wholeSheet((cell) => withNote(cell, null));
  }

  setConditionalFormatRules(rules: ConditionalFormatRule[]): void {
    const kept = rules.map((each) => each.rule);
    this.edit((sheet) => {
      sheet.conditionalFormats = kept;
    });
  }
  clearConditionalFormatRules(): void {
    this.setConditionalFormatRules([]);
  }

  protect(): Protection {
    return new Protection(this.session, this.sheetId, addProtection(this.session, this.sheetId));
  }

  activate(): this {
    this.book.act((book) => {
      book.activeSheetId = this.sheetId;
    });
    return this;
  }

  private append(sheet: SheetState, values: unknown[]): void {
    const row = lastRow(sheet) + 1;
    if (row > sheet.rows) {
      checkRoom(this.book.shared, sheet.columns);
      sheet.rows = row;
    }
    const missing = values.length - sheet.columns;
    if (missing > 0) insertColumns(sheet, sheet.columns + 1, missing);
    const area = { row, column: 1, rows: 1, columns: values.length };
    editCells(sheet, area, (cell, _r, c) => withValue(cell, values[c], this.habits));
  }

  private wholeSheet(change: Parameters<typeof editCellsAlike>[2]): this {
    return this.edit((sheet) => {
      editCellsAlike(sheet, { row: 1, column: 1, rows: sheet.rows, columns: sheet.columns }, change);
    });
  }
}
