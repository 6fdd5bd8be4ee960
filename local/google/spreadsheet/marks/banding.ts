import { GoogleError } from '../../errors';
import type { Session } from '../../session';
import type { StandIn } from '../../standIn';
import { a1Of, areaOfA1 } from '../a1';
import { overlap } from '../area';
import type { SheetStandIn } from '../fileStandIn';
import type { RangePlace } from '../rangePlace';
import { SpreadsheetStandIn } from '../spreadsheetStandIn';
import type { BandingState, SheetState } from '../spreadsheetState';

type Color = string | null;
type Part = 'header' | 'first' | 'second' | 'footer';

/** Alternating colours of a range. [D] reference/spreadsheet/banding */
export class Banding extends SpreadsheetStandIn {
  readonly type = 'Spreadsheet.Banding';

  constructor(
    session: Session,
    private readonly sheet: SheetStandIn,
    private readonly id: number,
  ) {
    super(session);
  }

  getRange(): StandIn {
    const sheet = this.book.read(this.sheet.sheetId, 1);
    return this.sheet.rangeAt(areaOfA1(this.stateIn(sheet).range, sheet));
  }
  setRange(range: RangePlace): this {
    return this.change((banding, sheet) => {
      const others = (sheet.bandings ?? []).filter((each) => each.id !== this.id);
      checkFree(others, sheet, range);
      return { ...banding, range: a1Of(range.place.area) };
    });
  }

  getHeaderRowColor(): Color {
    return this.color('row', 'header');
  }
  getFirstRowColor(): Color {
    return this.color('row', 'first');
  }
  getSecondRowColor(): Color {
    return this.color('row', 'second');
  }
  getFooterRowColor(): Color {
    return this.color('row', 'footer');
  }
  getHeaderColumnColor(): Color {
    return this.color('column', 'header');
  }
  getFirstColumnColor(): Color {
    return this.color('column', 'first');
  }
  getSecondColumnColor(): Color {
    return this.color('column', 'second');
  }
  getFooterColumnColor(): Color {
    return this.color('column', 'footer');
  }

  setHeaderRowColor(color: Color): this {
    return this.paint('row', 'header', color);
  }
  setFirstRowColor(color: Color): this {
    return this.paint('row', 'first', color);
  }
  setSecondRowColor(color: Color): this {
    return this.paint('row', 'second', color);
  }
  setFooterRowColor(color: Color): this {
    return this.paint('row', 'footer', color);
  }
  setHeaderColumnColor(color: Color): this {
    return this.paint('column', 'header', color);
  }
  setFirstColumnColor(color: Color): this {
    return this.paint('column', 'first', color);
  }
  setSecondColumnColor(color: Color): this {
    return this.paint('column', 'second', color);
  }
  setFooterColumnColor(color: Color): this {
    return this.paint('column', 'footer', color);
  }

  remove(): void {
    this.book.write(this.sheet.sheetId, 1, (sheet) => {
      const left = (sheet.bandings ?? []).filter((each) => each.id !== this.id);
      if (left.length === 0) delete sheet.bandings;
      else sheet.bandings = left;
    });
  }

  /** [D] null where no colour is set; a banding of rows has no colours of columns. */
  private color(axis: BandingState['axis'], part: Part): Color {
    const banding = this.stateIn(this.book.read(this.sheet.sheetId, 1));
    return banding.axis === axis ? (banding[part] ?? null) : null;
  }
  private paint(axis: BandingState['axis'], part: Part, color: Color): this {
    return this.change((banding) => {
      const { [part]: _before, ...kept } = { ...banding, axis };
      return color === null ? kept : { ...kept, [part]: color };
    });
  }
  private change(change: (banding: BandingState, sheet: SheetState) => BandingState): this {
    this.book.write(this.sheet.sheetId, 1, (sheet) => {
      const changed = change(this.stateIn(sheet), sheet);
      sheet.bandings = (sheet.bandings ?? []).map((each) => (each.id === this.id ? changed : each));
    });
    return this;
  }
  private stateIn(sheet: SheetState): BandingState {
    const found = sheet.bandings?.find((each) => each.id === this.id);
    if (!found) throw new GoogleError('The banding no longer exists.');
    return found;
  }
}

/** [F] the words; two bandings never share a cell. */
export function checkFree(bandings: readonly BandingState[], sheet: SheetState, { place }: RangePlace): void {
  if (bandings.every((each) => !overlap(areaOfA1(each.range, sheet), place.area))) return;
  throw new GoogleError(
    'You cannot add alternating background colors to a range that already has alternating background colors.',
  );
}
