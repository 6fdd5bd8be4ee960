import type { Session } from '../../session';
import type { EnumValue } from '../../standIn';
import type { Area } from '../area';
import { overlap } from '../area';
import type { FileStandIn } from '../fileStandIn';
import { SpreadsheetStandIn } from '../spreadsheetStandIn';
import { DeveloperMetadata } from './developerMetadata';
import { locationType } from './metadataLocation';
import { type Mark, marksOf } from './metadataMarks';

/** Where a finder looks: in the whole file, in one tab, or in a range of it. */
export interface Scope {
  readonly file: FileStandIn;
  readonly sheetId?: number;
  readonly area?: Area;
}

type Test = (found: Mark) => boolean;

/**
 * Finds metadata in a file, a tab or a range. [D] reference/spreadsheet/developer-metadata-finder: a row or a
 * column is in a range only if it lies wholly inside, unless intersecting places count as well.
 */
export class DeveloperMetadataFinder extends SpreadsheetStandIn {
  readonly type = 'Spreadsheet.DeveloperMetadataFinder';
  private tests: Test[] = [];
  private intersecting = false;

  constructor(
    session: Session,
    private readonly scope: Scope,
  ) {
    super(session);
  }

  withId(id: number): this {
    return this.only(({ mark }) => mark.id === id);
  }
  withKey(key: string): this {
    return this.only(({ mark }) => mark.key === key);
  }
  withValue(value: string): this {
    return this.only(({ mark }) => mark.value === value);
  }
  withVisibility({ name }: EnumValue): this {
    return this.only(({ mark }) => mark.visibility === name);
  }
  withLocationType({ name }: EnumValue): this {
    return this.only((found) => locationType(found) === name);
  }
  onIntersectingLocations(): this {
    this.intersecting = true;
    return this.local(this);
  }
  find(): DeveloperMetadata[] {
    return marksOf(this.book.readMarks())
      .filter((found) => this.isInScope(found) && this.tests.every((test) => test(found)))
      .map(({ mark }) => new DeveloperMetadata(this.session, this.scope.file, mark.id));
  }

  private only(test: Test): this {
    this.tests = [...this.tests, test];
    return this.local(this);
  }

  private isInScope(found: Mark): boolean {
    const { sheetId, area } = this.scope;
    if (sheetId === undefined) return true;
    if (found.sheetId !== sheetId) return false;
    if (area === undefined) return true;
    const line = this.lineArea(found);
    if (!line) return false;
    return this.intersecting ? overlap(line, area) : holds(area, line);
  }

  private lineArea({ mark, sheetId }: Mark): Area | undefined {
    if (sheetId === undefined) return undefined;
    const { rows, columns } = this.book.peek(sheetId);
    if (mark.row !== undefined) return { row: mark.row, column: 1, rows: 1, columns };
    return mark.column === undefined ? undefined : { row: 1, column: mark.column, rows, columns: 1 };
  }
}

function holds(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}
