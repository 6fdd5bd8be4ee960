import type { EnumValue } from '../standIn';
import { Banding } from './marks/banding';
import { DeveloperMetadata } from './marks/developerMetadata';
import { DeveloperMetadataFinder } from './marks/metadataFinder';
import { newMark } from './marks/metadataMarks';
import { NamedRange } from './marks/namedRange';
import { moveColumns, moveRows } from './moveLines';
import type { RangePlace } from './rangePlace';
import { SheetCharts } from './sheetCharts';
import { sortRows } from './sortRows';

/** What a tab carries beside its cells, and rows and columns that change places. */
export abstract class SheetMarks extends SheetCharts {
  getBandings(): Banding[] {
    const bandings = this.book.read(this.sheetId, 1).bandings ?? [];
    return bandings.map(({ id }) => new Banding(this.session, this, id));
  }
  getNamedRanges(): NamedRange[] {
    const named = this.book.read(this.sheetId, 1).namedRanges ?? [];
    return named.map(({ name }) => new NamedRange(this.session, this.file, name));
  }

  addDeveloperMetadata(key: string, ...rest: (string | EnumValue)[]): this {
    const mark = newMark(this.session, key, rest);
    return this.edit((sheet) => {
      sheet.metadata = [...sheet.metadata, mark];
    });
  }
  /** [D] the tab's own, not that of its rows and columns. */
  getDeveloperMetadata(): DeveloperMetadata[] {
    const own = this.book
      .read(this.sheetId, 1)
      .metadata.filter(({ row, column }) => row === undefined && column === undefined);
    return own.map(({ id }) => new DeveloperMetadata(this.session, this.file, id));
  }
  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return this.local(new DeveloperMetadataFinder(this.session, { file: this.file, sheetId: this.sheetId }));
  }

  /** [D] the frozen rows stay where they are. */
  sort(column: number, ascending = true): this {
    return this.edit((sheet) => sortRows(sheet, column, !ascending));
  }
  /** [D] `destination` counts as before the move; all rows that the range spans go. */
  moveRows(range: RangePlace, destination: number): void {
    const { row, rows } = range.place.area;
    this.edit((sheet, tabs) => moveRows(sheet, { from: row, count: rows, before: destination }, tabs));
  }
  moveColumns(range: RangePlace, destination: number): void {
    const { column, columns } = range.place.area;
    this.edit((sheet, tabs) =>
      moveColumns(sheet, { from: column, count: columns, before: destination }, tabs),
    );
  }
}
