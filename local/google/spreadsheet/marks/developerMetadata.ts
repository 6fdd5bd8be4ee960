import { GoogleError } from '../../errors';
import type { Session } from '../../session';
import { EnumValue } from '../../standIn';
import type { FileStandIn, SheetStandIn } from '../fileStandIn';
import type { RangePlace } from '../rangePlace';
import { SpreadsheetStandIn } from '../spreadsheetStandIn';
import { MetadataLocation } from './metadataLocation';
import { addMark, lineOf, type Mark, markOf, replaceMark, withoutPlace } from './metadataMarks';

/** A key and a value that a script put on a row, a column, a tab or the file, and that moves with it. [D] */
export class DeveloperMetadata extends SpreadsheetStandIn {
  readonly type = 'Spreadsheet.DeveloperMetadata';

  constructor(
    session: Session,
    private readonly file: FileStandIn,
    private readonly id: number,
  ) {
    super(session);
  }

  getId(): number {
    return this.local(this.id);
  }
  getKey(): string {
    return this.look().mark.key;
  }
  /** [D] null where no value was given. */
  getValue(): string | null {
    return this.look().mark.value ?? null;
  }
  getVisibility(): EnumValue {
    return new EnumValue('Spreadsheet.DeveloperMetadataVisibility', this.look().mark.visibility);
  }
  getLocation(): MetadataLocation {
    return new MetadataLocation(this.session, this.file, this.look());
  }

  setKey(key: string): this {
    return this.change((mark) => ({ ...mark, key }));
  }
  setValue(value: string): this {
    return this.change((mark) => ({ ...mark, value }));
  }
  setVisibility(visibility: EnumValue): this {
    return this.change((mark) => ({ ...mark, visibility: visibility.name }));
  }
  moveToColumn(column: RangePlace): this {
    return this.moveTo(column.place.sheetId, lineOf(this.book.peek(column.place.sheetId), column));
  }
  moveToRow(row: RangePlace): this {
    return this.moveTo(row.place.sheetId, lineOf(this.book.peek(row.place.sheetId), row));
  }
  moveToSheet(sheet: SheetStandIn): this {
    return this.moveTo(sheet.sheetId, {});
  }
  moveToSpreadsheet(): this {
    return this.moveTo(undefined, {});
  }
  remove(): void {
    this.book.act((book) => replaceMark(book, this.id, () => undefined));
  }

  private look(): Mark {
    const found = markOf(this.book.readMarks(), this.id);
    if (!found) throw new GoogleError('The developer metadata no longer exists.');
    return found;
  }
  private change(change: Parameters<typeof replaceMark>[2]): this {
    return this.book.act((book) => {
      replaceMark(book, this.id, change);
      return this;
    });
  }
  private moveTo(sheetId: number | undefined, line: { row?: number; column?: number }): this {
    return this.book.act((book) => {
      const found = markOf(book, this.id);
      if (!found) throw new GoogleError('The developer metadata no longer exists.');
      replaceMark(book, this.id, () => undefined);
      addMark(book, sheetId, { ...withoutPlace(found.mark), ...line });
      return this;
    });
  }
}
