import type { Session } from '../../session';
import { EnumValue, type StandIn } from '../../standIn';
import type { FileStandIn } from '../fileStandIn';
import { SpreadsheetStandIn } from '../spreadsheetStandIn';
import type { Mark } from './metadataMarks';

/** `SPREADSHEET` | `SHEET` | `ROW` | `COLUMN` */
export function locationType({ mark, sheetId }: Mark): string {
  if (mark.column !== undefined) return 'COLUMN';
  if (mark.row !== undefined) return 'ROW';
  return sheetId === undefined ? 'SPREADSHEET' : 'SHEET';
}

/** Where metadata was when it was asked; null from every method but the one of its kind. [D] */
export class MetadataLocation extends SpreadsheetStandIn {
  readonly type = 'Spreadsheet.DeveloperMetadataLocation';

  constructor(
    session: Session,
    private readonly file: FileStandIn,
    private readonly found: Mark,
  ) {
    super(session);
  }

  getLocationType(): EnumValue {
    return this.local(new EnumValue('Spreadsheet.DeveloperMetadataLocationType', locationType(this.found)));
  }
  getSpreadsheet(): StandIn | null {
    return this.local(locationType(this.found) === 'SPREADSHEET' ? this.file : null);
  }
  getSheet(): StandIn | null {
    const { sheetId } = this.found;
    const isSheet = locationType(this.found) === 'SHEET' && sheetId !== undefined;
    return this.local(isSheet ? this.file.sheet(sheetId) : null);
  }
  getColumn(): StandIn | null {
    return this.local(this.line('column'));
  }
  getRow(): StandIn | null {
    return this.local(this.line('row'));
  }

  private line(axis: 'row' | 'column'): StandIn | null {
    const { mark, sheetId } = this.found;
    const at = mark[axis];
    if (at === undefined || sheetId === undefined) return null;
    const { rows, columns } = this.book.peek(sheetId);
    const area =
      axis === 'row' ? { row: at, column: 1, rows: 1, columns } : { row: 1, column: at, rows, columns: 1 };
    return this.file.sheet(sheetId).rangeAt(area);
  }
}
