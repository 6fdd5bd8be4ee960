import { NotInLocalWorkspace } from '../errors';
import type { EnumValue } from '../standIn';
import { checkRoom } from './cellLimit';
import { copiedSheet } from './copiedSheet';
import { newSheet } from './newSheet';
import { Protection } from './protection';
import { removeSheet } from './removeSheet';
import { Sheet } from './sheet';
import { checkNewName, freeName } from './sheetName';
import { SpreadsheetStandIn } from './spreadsheetStandIn';
import type { SheetState, SpreadsheetState } from './spreadsheetState';

interface Options {
  template?: Sheet;
}

/** The workbook's tabs: found, made, moved and removed. */
export abstract class SpreadsheetTabs extends SpreadsheetStandIn {
  readonly type = 'Spreadsheet.Spreadsheet';

  getSheets(): Sheet[] {
    return this.book.readBook().sheets.map(({ id }) => this.sheet(id));
  }
  getNumSheets(): number {
    return this.book.readBook().sheets.length;
  }
  getSheetByName(name: string): Sheet | null {
    return this.found(this.book.readBook().sheets.find((sheet) => sheet.name === name));
  }
  getSheetById(id: number): Sheet | null {
    return this.found(this.book.readBook().sheets.find((sheet) => sheet.id === id));
  }
  getActiveSheet(): Sheet {
    return this.sheet(this.book.readBook().activeSheetId);
  }
  setActiveSheet(sheet: Sheet): Sheet {
    return this.book.act((book) => {
      book.activeSheetId = sheet.sheetId;
      return sheet;
    });
  }
  getProtections(kind: EnumValue): Protection[] {
    const wanted = (range: string | undefined) => (kind.name === 'SHEET') === (range === undefined);
    return this.book
      .readMarks()
      .sheets.flatMap(({ id, protections }) => protections.map((each) => ({ sheetId: id, ...each })))
      .filter((each) => wanted(each.range))
      .map((each) => new Protection(this.session, each.sheetId, each.id));
  }

  /** All overloads: name, index (0-based here, as in Google) and `{ template }`, each optional. [D] */
  insertSheet(...args: (string | number | Options)[]): Sheet {
    const name = args.find((each) => typeof each === 'string');
    const index = args.find((each) => typeof each === 'number');
    const options = args.find((each) => typeof each === 'object');
    return this.book.act((book) => this.sheet(this.insert(book, name, index, options?.template)));
  }

  deleteSheet(sheet: Sheet): void {
    this.book.act((book) => removeSheet(book, sheet.sheetId));
  }
  deleteActiveSheet(): Sheet {
    return this.book.act((book) => {
      removeSheet(book, book.activeSheetId);
      return this.sheet(book.activeSheetId);
    });
  }

  /** [D] 1-based position. */
  moveActiveSheet(position: number): void {
    this.book.act((book) => {
      const active = book.sheets.find((sheet) => sheet.id === book.activeSheetId);
      const others = book.sheets.filter((sheet) => sheet !== active);
      if (active) book.sheets = [...others.slice(0, position - 1), active, ...others.slice(position - 1)];
    });
  }

  /** A tab's stand-in, free of charge. */
  sheet(id: number): Sheet {
    return new Sheet(this.session, this, id);
  }

  private found(sheet: SheetState | undefined): Sheet | null {
    return sheet ? this.sheet(sheet.id) : null;
  }

  private insert(
    book: SpreadsheetState,
    name = freeName(book),
    index = afterActive(book),
    template?: Sheet,
  ): number {
    checkNewName(book, name);
    this.session.state.nextId += 1;
    const id = this.session.state.nextId;
    const made = template ? this.copyOf(book, template.sheetId, id, name) : newSheet(id, name);
    checkRoom(book, made.rows * made.columns);
    book.sheets = [...book.sheets.slice(0, index), made, ...book.sheets.slice(index)];
    book.activeSheetId = id;
    return id;
  }

  private copyOf(book: SpreadsheetState, templateId: number, id: number, name: string): SheetState {
    const template = book.sheets.find((sheet) => sheet.id === templateId);
    if (!template) throw new NotInLocalWorkspace('Spreadsheet.insertSheet with a template of another file');
    return copiedSheet(template, { id, name }, () => {
      this.session.state.nextId += 1;
      return this.session.state.nextId;
    });
  }
}

/** [D] a new tab without an index comes right of the active one. */
function afterActive(book: SpreadsheetState): number {
  return book.sheets.findIndex((sheet) => sheet.id === book.activeSheetId) + 1;
}
