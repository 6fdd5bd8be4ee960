import { NotInLocalWorkspace } from '../errors';
import type { Session } from '../session';
import type { StandIn } from '../standIn';
import { a1Of } from './a1';
import { type Area, cellCount, lastCorner } from './area';
import { checkInside, checkSize } from './bounds';
import type { SheetStandIn } from './fileStandIn';
import { editCells, editCellsAlike, mapCells } from './sheetCells';
import { SpreadsheetStandIn } from './spreadsheetStandIn';
import type { CellState, SheetState } from './spreadsheetState';

/** Where a range lies. */
export interface Place {
  readonly sheet: SheetStandIn;
  readonly sheetId: number;
  readonly area: Area;
}

type Change = (cell: CellState | null) => CellState | null;

/** Position and size of a range; a position, not a record: rows that move under it are other rows. */
export abstract class RangePlace extends SpreadsheetStandIn {
  readonly type = 'Spreadsheet.Range';

  constructor(
    session: Session,
    readonly place: Place,
  ) {
    super(session);
  }

  /** A range elsewhere on the same sheet. */
  protected abstract elsewhere(area: Area): RangePlace;

  getRow(): number {
    return this.local(this.area.row);
  }
  getRowIndex(): number {
    return this.getRow();
  }
  getColumn(): number {
    return this.local(this.area.column);
  }
  getNumRows(): number {
    return this.local(this.area.rows);
  }
  getNumColumns(): number {
    return this.local(this.area.columns);
  }
  getHeight(): number {
    return this.getNumRows();
  }
  getWidth(): number {
    return this.getNumColumns();
  }
  getLastRow(): number {
    return this.local(lastCorner(this.area).row);
  }
  getLastColumn(): number {
    return this.local(lastCorner(this.area).column);
  }
  getA1Notation(): string {
    return this.local(a1Of(this.area));
  }
  getGridId(): number {
    return this.local(this.place.sheetId);
  }
  getSheet(): StandIn {
    return this.local(this.place.sheet);
  }

  getCell(row: number, column: number): RangePlace {
    const { area } = this;
    this.local(undefined);
    if (row > area.rows || column > area.columns)
      throw new NotInLocalWorkspace('Range.getCell outside the range');
    return this.inside({ row: area.row + row - 1, column: area.column + column - 1, rows: 1, columns: 1 });
  }

  offset(
    rowOffset: number,
    columnOffset: number,
    rows = this.area.rows,
    columns = this.area.columns,
  ): RangePlace {
    this.local(undefined);
    const { row, column } = this.area;
    return this.inside({ row: row + rowOffset, column: column + columnOffset, rows, columns });
  }

  protected get area(): Area {
    return this.place.area;
  }

  private inside(area: Area): RangePlace {
    checkInside(this.book.peek(this.place.sheetId), area);
    return this.elsewhere(area);
  }

  /** A charged read of every cell in the range. */
  protected look<T>(view: (cell: CellState | null) => T): T[][] {
    const sheet = this.book.read(this.place.sheetId, cellCount(this.area));
    checkInside(sheet, this.area);
    return mapCells(sheet, this.area, view);
  }

  /** A charged read of the first cell. */
  protected lookAtFirst<T>(view: (cell: CellState | null) => T): T {
    const sheet = this.book.read(this.place.sheetId, 1);
    const corner = { ...this.area, rows: 1, columns: 1 };
    checkInside(sheet, corner);
    return mapCells(sheet, corner, view)[0]?.[0] as T;
  }

  /** A charged, buffered change of every cell. */
  protected change(change: Change): this {
    return this.edit((sheet) => editCellsAlike(sheet, this.area, change));
  }

  /** The same where a cell's place decides; `check` may refuse before anything is changed. */
  protected changePlaced(
    change: (cell: CellState | null, rowOffset: number, columnOffset: number) => CellState | null,
    check: (sheet: SheetState) => void = () => undefined,
  ): this {
    return this.edit((sheet) => {
      check(sheet);
      editCells(sheet, this.area, change);
    });
  }

  private edit(edit: (sheet: SheetState) => void): this {
    this.book.write(this.place.sheetId, cellCount(this.area), (sheet) => {
      checkInside(sheet, this.area);
      edit(sheet);
    });
    return this;
  }

  /** The same for one value a cell. */
  protected changeEach<T>(
    data: readonly (readonly T[])[],
    change: (cell: CellState | null, item: T) => CellState | null,
  ): this {
    return this.changePlaced(
      (cell, r, c) => change(cell, data[r]?.[c] as T),
      () => checkSize(data, this.area),
    );
  }
}
