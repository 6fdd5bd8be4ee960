import { GoogleError } from '../../errors';
import type { Session } from '../../session';
import type { StandIn } from '../../standIn';
import { a1Of, areaOfA1 } from '../a1';
import type { FileStandIn } from '../fileStandIn';
import type { RangePlace } from '../rangePlace';
import { SpreadsheetStandIn } from '../spreadsheetStandIn';
import type { SheetState, SpreadsheetState } from '../spreadsheetState';

/** A name for a range, which follows its cells. [D] reference/spreadsheet/named-range */
export class NamedRange extends SpreadsheetStandIn {
  readonly type = 'Spreadsheet.NamedRange';

  constructor(
    session: Session,
    private readonly file: FileStandIn,
    private name: string,
  ) {
    super(session);
  }

  getName(): string {
    return this.local(this.name);
  }
  getRange(): StandIn {
    const found = rangeNamed(this.book.readMarks(), this.file, this.name);
    if (!found) throw new GoogleError('The named range no longer exists.');
    return found;
  }
  setRange(range: RangePlace): this {
    return this.book.act((book) => {
      giveName(book, this.name, range);
      return this;
    });
  }
  setName(name: string): this {
    checkName(name);
    return this.book.act((book) => {
      dropName(book, name);
      for (const sheet of book.sheets)
        replaceNames(sheet, (each) => (each.name === this.name ? { ...each, name } : each));
      this.name = name;
      return this;
    });
  }
  remove(): void {
    this.book.act((book) => dropName(book, this.name));
  }
}

/** The range that carries a name; undefined when none does. */
export function rangeNamed(book: SpreadsheetState, file: FileStandIn, name: string): StandIn | undefined {
  for (const sheet of book.sheets) {
    const found = sheet.namedRanges?.find((each) => each.name === name);
    if (found) return file.sheet(sheet.id).rangeAt(areaOfA1(found.range, sheet));
  }
  return undefined;
}

/** Names a range; [F] a name that is taken moves to the new range. */
export function giveName(book: SpreadsheetState, name: string, range: RangePlace): void {
  checkName(name);
  dropName(book, name);
  const { sheetId, area } = range.place;
  const sheet = book.sheets.find((each) => each.id === sheetId);
  if (sheet) sheet.namedRanges = [...(sheet.namedRanges ?? []), { name, range: a1Of(area) }];
}

/** Takes a name away from whichever tab has it; nothing happens when none has. */
export function dropName(book: SpreadsheetState, name: string): void {
  for (const sheet of book.sheets) replaceNames(sheet, (each) => (each.name === name ? undefined : each));
}

type Named = NonNullable<SheetState['namedRanges']>[number];

function replaceNames(sheet: SheetState, change: (each: Named) => Named | undefined): void {
  if (!sheet.namedRanges) return;
  const kept = sheet.namedRanges.map(change).filter((each) => each !== undefined);
  if (kept.length === 0) delete sheet.namedRanges;
  else sheet.namedRanges = kept;
}

/** [D] support.google.com/docs/answer/63175: letters, numbers, underscores; no cell's address. The words are [U]. */
function checkName(name: string): void {
  const wellFormed = /^[\p{L}_][\p{L}\p{N}_]{0,249}$/u.test(name);
  const address = /^(true|false|[a-z]{1,3}\d+|r\d*c\d*)$/i.test(name);
  if (!wellFormed || address) throw new GoogleError(`Invalid named range: ${name}`);
}
