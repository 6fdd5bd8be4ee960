import type { EnumValue, StandIn } from '../standIn';
import { Banding } from './marks/banding';
import { DeveloperMetadata } from './marks/developerMetadata';
import { DeveloperMetadataFinder } from './marks/metadataFinder';
import { addMark, newMark } from './marks/metadataMarks';
import { dropName, giveName, NamedRange, rangeNamed } from './marks/namedRange';
import type { RangePlace } from './rangePlace';
import { SpreadsheetTabs } from './spreadsheetTabs';

/** Named ranges, bandings and metadata over all tabs. */
export abstract class SpreadsheetMarks extends SpreadsheetTabs {
  /** [D] null when no range has the name. */
  getRangeByName(name: string): StandIn | null {
    return rangeNamed(this.book.readMarks(), this, name) ?? null;
  }
  getNamedRanges(): NamedRange[] {
    const names = this.book.readMarks().sheets.flatMap((sheet) => sheet.namedRanges ?? []);
    return names.map(({ name }) => new NamedRange(this.session, this, name));
  }
  setNamedRange(name: string, range: RangePlace): void {
    this.book.act((book) => giveName(book, name, range));
  }
  removeNamedRange(name: string): void {
    this.book.act((book) => dropName(book, name));
  }

  getBandings(): Banding[] {
    return this.book
      .readMarks()
      .sheets.flatMap((sheet) =>
        (sheet.bandings ?? []).map(({ id }) => new Banding(this.session, this.sheet(sheet.id), id)),
      );
  }

  addDeveloperMetadata(key: string, ...rest: (string | EnumValue)[]): this {
    const mark = newMark(this.session, key, rest);
    return this.book.act((book) => {
      addMark(book, undefined, mark);
      return this;
    });
  }
  /** [D] the file's own, not that of its tabs. */
  getDeveloperMetadata(): DeveloperMetadata[] {
    const own = this.book.readMarks().metadata ?? [];
    return own.map(({ id }) => new DeveloperMetadata(this.session, this, id));
  }
  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return this.local(new DeveloperMetadataFinder(this.session, { file: this }));
  }
}
