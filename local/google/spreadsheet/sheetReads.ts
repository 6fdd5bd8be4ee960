import { NotInLocalWorkspace } from '../errors';
import type { Session } from '../session';
import type { EnumValue, StandIn } from '../standIn';
import { areaOfA1, splitA1 } from './a1';
import type { Area } from './area';
import { checkInside } from './bounds';
import { ConditionalFormatRule } from './conditionalFormatRule';
import type { FileStandIn, SheetStandIn } from './fileStandIn';
import { formUrl } from './formUrl';
import { isRowHidden } from './hiddenLines';
import { Protection } from './protection';
import { Range } from './range';
import { lastColumn, lastRow } from './sheetCells';
import { SpreadsheetStandIn } from './spreadsheetStandIn';
import type { SheetState } from './spreadsheetState';
import { TextFinder } from './textFinder';

/** What a tab can be asked. */
export abstract class SheetReads extends SpreadsheetStandIn implements SheetStandIn {
  readonly type = 'Spreadsheet.Sheet';

  constructor(
    session: Session,
    readonly file: FileStandIn,
    readonly sheetId: number,
  ) {
    super(session);
  }

  getParent(): StandIn {
    return this.local(this.file);
  }
  getSheetId(): number {
    return this.local(this.sheetId);
  }
  getName(): string {
    return this.own().name;
  }
  getSheetName(): string {
    return this.getName();
  }
  /** [D] 1-based position among the tabs. */
  getIndex(): number {
    return this.book.readBook().sheets.findIndex((sheet) => sheet.id === this.sheetId) + 1;
  }
  /** [D] null on a tab without a form. */
  getFormUrl(): string | null {
    return formUrl(this.own().formId);
  }
  getLastRow(): number {
    return lastRow(this.read());
  }
  getLastColumn(): number {
    return lastColumn(this.read());
  }
  getMaxRows(): number {
    return this.read().rows;
  }
  getMaxColumns(): number {
    return this.read().columns;
  }
  getFrozenRows(): number {
    return this.read().frozenRows;
  }
  getFrozenColumns(): number {
    return this.read().frozenColumns;
  }
  isSheetHidden(): boolean {
    return this.read().hidden;
  }
  isColumnHiddenByUser(column: number): boolean {
    return this.read().hiddenColumns.includes(column);
  }
  isRowHiddenByUser(row: number): boolean {
    return isRowHidden(this.read(), row);
  }
  /** Pixels; 100 is Google's default. [F] */
  getColumnWidth(column: number): number {
    return this.read().widths[column] ?? 100;
  }
  getTabColor(): string | null {
    return this.read().tabColor ?? null;
  }
  getProtections(kind: EnumValue): Protection[] {
    const wanted = (range: string | undefined) => (kind.name === 'SHEET') === (range === undefined);
    const found = this.read().protections.filter((one) => wanted(one.range));
    return found.map((one) => new Protection(this.session, this.sheetId, one.id));
  }
  getConditionalFormatRules(): ConditionalFormatRule[] {
    return this.read().conditionalFormats.map((rule) => new ConditionalFormatRule(this.session, rule, this));
  }

  getRange(...args: [string] | [number, number, (number | undefined)?, (number | undefined)?]): Range {
    this.local(undefined);
    const sheet = this.book.peek(this.sheetId);
    const area = typeof args[0] === 'string' ? this.areaOf(args[0], sheet) : areaOfNumbers(args as number[]);
    checkInside(sheet, area);
    return this.rangeAt(area);
  }
  /** From A1 to the last row and column with content; A1 alone in an empty tab. [D] */
  getDataRange(): Range {
    return this.rangeAt(dataArea(this.read()));
  }
  createTextFinder(text: string): TextFinder {
    const scope = { sheetId: this.sheetId, area: dataArea };
    return this.local(new TextFinder(this.session, text, scope, (area) => this.rangeAt(area)));
  }

  rangeAt(area: Area): Range {
    return new Range(this.session, { sheet: this, sheetId: this.sheetId, area });
  }

  private areaOf(a1: string, sheet: SheetState): Area {
    const { sheetName, cells } = splitA1(a1);
    if (sheetName !== undefined && sheetName !== sheet.name) {
      throw new NotInLocalWorkspace('Sheet.getRange with the name of another tab');
    }
    return areaOfA1(cells, sheet);
  }

  private own(): SheetState {
    this.book.readBook();
    return this.book.peek(this.sheetId);
  }

  private read(): SheetState {
    return this.book.read(this.sheetId, 1);
  }
}

function areaOfNumbers([row = 1, column = 1, rows = 1, columns = 1]: number[]): Area {
  return { row, column, rows, columns };
}

function dataArea(sheet: SheetState): Area {
  return { row: 1, column: 1, rows: Math.max(1, lastRow(sheet)), columns: Math.max(1, lastColumn(sheet)) };
}
