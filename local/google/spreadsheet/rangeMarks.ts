import { NotInLocalWorkspace } from '../errors';
import type { EnumValue } from '../standIn';
import { a1Of, areaOfA1 } from './a1';
import { overlap } from './area';
import { Banding, checkFree } from './marks/banding';
import { themeColors } from './marks/bandingTheme';
import { DeveloperMetadata } from './marks/developerMetadata';
import { DeveloperMetadataFinder } from './marks/metadataFinder';
import { lineOf, newMark } from './marks/metadataMarks';
import { breakApart, checkSortable, mergeCells, mergesIn } from './merges';
import { RangeFormats } from './rangeFormats';
import type { RangePlace } from './rangePlace';
import { type SortKey, sortArea } from './sortRows';
import type { BandingState } from './spreadsheetState';

type SortSpec = number | { column: number; ascending?: boolean };

/** Bandings and metadata of a range, and its rows in another order. */
export abstract class RangeMarks extends RangeFormats {
  applyRowBanding(theme?: EnumValue, showHeader = true, showFooter = false): Banding {
    return this.applyBanding('row', theme, showHeader, showFooter);
  }
  applyColumnBanding(theme?: EnumValue, showHeader = true, showFooter = false): Banding {
    return this.applyBanding('column', theme, showHeader, showFooter);
  }
  /** [D] those that share a cell with the range. */
  getBandings(): Banding[] {
    const sheet = this.book.read(this.place.sheetId, 1);
    return (sheet.bandings ?? [])
      .filter(({ range }) => overlap(areaOfA1(range, sheet), this.area))
      .map(({ id }) => new Banding(this.session, this.place.sheet, id));
  }

  merge(): this {
    this.book.write(this.place.sheetId, 1, (sheet) => mergeCells(sheet, this.area));
    return this;
  }
  breakApart(): this {
    this.book.write(this.place.sheetId, 1, (sheet) => breakApart(sheet, this.area));
    return this;
  }
  /** [D] those that share a cell with the range. [U] Whether the run's own copy answers it: taken for a look of its own. */
  getMergedRanges(): RangePlace[] {
    const sheet = this.book.readLooks(this.place.sheetId);
    return mergesIn(sheet, this.area).map((area) => this.elsewhere(area));
  }

  addDeveloperMetadata(key: string, ...rest: (string | EnumValue)[]): this {
    const line = lineOf(this.book.peek(this.place.sheetId), this);
    const mark = { ...newMark(this.session, key, rest), ...line };
    this.book.write(this.place.sheetId, 1, (sheet) => {
      sheet.metadata = [...sheet.metadata, mark];
    });
    return this;
  }
  /** [D] of the one whole row or column that the range is; nothing for any other range. */
  getDeveloperMetadata(): DeveloperMetadata[] {
    const { row, column, rows, columns } = this.area;
    const sheet = this.book.read(this.place.sheetId, 1);
    const wholeRow = rows === 1 && columns === sheet.columns;
    const wholeColumn = columns === 1 && rows === sheet.rows;
    return sheet.metadata
      .filter((mark) => (wholeRow && mark.row === row) || (wholeColumn && mark.column === column))
      .map(({ id }) => new DeveloperMetadata(this.session, this.place.sheet.file, id));
  }
  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    const { sheet, sheetId, area } = this.place;
    return this.local(new DeveloperMetadataFinder(this.session, { file: sheet.file, sheetId, area }));
  }

  /** [D] Columns count from the tab's first, not the range's; every row of the range takes part. */
  sort(spec: SortSpec | SortSpec[]): this {
    const keys = [spec].flat().map(keyOf);
    const { column, columns } = this.area;
    if (keys.some((key) => key.column < column || key.column >= column + columns)) {
      throw new NotInLocalWorkspace('Range.sort by a column outside the range');
    }
    this.book.write(this.place.sheetId, this.area.rows * columns, (sheet) => {
      checkSortable(sheet, this.area);
      sortArea(sheet, this.area, keys);
    });
    return this;
  }

  private applyBanding(
    axis: BandingState['axis'],
    theme: EnumValue | undefined,
    showHeader: boolean,
    showFooter: boolean,
  ): Banding {
    const { sheet, sheetId, area } = this.place;
    this.session.state.nextId += 1;
    const id = this.session.state.nextId;
    const colors = themeColors(theme?.name ?? 'LIGHT_GREY', showHeader, showFooter);
    this.book.write(sheetId, 1, (tab) => {
      checkFree(tab.bandings ?? [], tab, this);
      tab.bandings = [...(tab.bandings ?? []), { id, range: a1Of(area), axis, ...colors }];
    });
    return new Banding(this.session, sheet, id);
  }
}

function keyOf(spec: SortSpec): SortKey {
  const { column, ascending = true } = typeof spec === 'number' ? { column: spec } : spec;
  return { column, descending: !ascending };
}
