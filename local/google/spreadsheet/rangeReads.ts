import type { StandIn } from '../standIn';
import { cellValue, hasContent } from './cellValue';
import { DataValidation } from './dataValidation';
import { displayValue } from './displayValue';
import { RangePlace } from './rangePlace';
import { RichTextValue } from './richTextValue';
import type { CellState, StoredValue } from './spreadsheetState';
import { linksOf } from './textLinks';

/** What Google answers for an automatic number format. [F] */
const AUTOMATIC = '0.###############';

/** All that a range can be asked. Every answer is a read of cells; plural forms cost one round trip. */
export abstract class RangeReads extends RangePlace {
  private formulaNoted = false;

  getValue(): StoredValue | Date {
    return this.lookAtFirst((cell) => this.readOut(cell));
  }
  getValues(): (StoredValue | Date)[][] {
    return this.look((cell) => this.readOut(cell));
  }
  getDisplayValue(): string {
    return this.lookAtFirst((cell) => this.shown(cell));
  }
  getDisplayValues(): string[][] {
    return this.look((cell) => this.shown(cell));
  }
  getNumberFormat(): string {
    return this.lookAtFirst(formatOf);
  }
  getNumberFormats(): string[][] {
    return this.look(formatOf);
  }
  getFormula(): string {
    return this.lookAtFirst((cell) => cell?.f ?? '');
  }
  getFormulas(): string[][] {
    return this.look((cell) => cell?.f ?? '');
  }
  getNote(): string {
    return this.lookAtFirst((cell) => cell?.note ?? '');
  }
  getNotes(): string[][] {
    return this.look((cell) => cell?.note ?? '');
  }
  getBackground(): string {
    return this.lookAtFirst((cell) => cell?.bg ?? '#ffffff');
  }
  getBackgrounds(): string[][] {
    return this.look((cell) => cell?.bg ?? '#ffffff');
  }
  getFontWeight(): string {
    return this.lookAtFirst(weightOf);
  }
  getFontWeights(): string[][] {
    return this.look(weightOf);
  }
  getWrap(): boolean {
    return this.lookAtFirst((cell) => cell?.wrap === true);
  }
  getDataValidation(): StandIn | null {
    return this.lookAtFirst((cell) => this.ruleOf(cell));
  }
  getDataValidations(): (StandIn | null)[][] {
    return this.look((cell) => this.ruleOf(cell));
  }
  getRichTextValue(): StandIn | null {
    return this.lookAtFirst((cell) => this.richTextOf(cell));
  }
  getRichTextValues(): (StandIn | null)[][] {
    return this.look((cell) => this.richTextOf(cell));
  }
  isBlank(): boolean {
    return this.look(hasContent)
      .flat()
      .every((filled) => !filled);
  }
  /** True or false where every cell is a checkbox in that state, else null. [D] */
  isChecked(): boolean | null {
    const states = this.look((cell) => (cell?.rule?.criteria === 'CHECKBOX' ? cell.v === true : null)).flat();
    const [first = null] = states;
    return states.every((state) => state === first) ? first : null;
  }

  private readOut(cell: CellState | null): StoredValue | Date {
    this.noteFormula(cell);
    return cellValue(cell, this.book.shared.zone);
  }
  private shown(cell: CellState | null): string {
    this.noteFormula(cell);
    return displayValue(cell, this.book.shared.locale);
  }
  private ruleOf(cell: CellState | null): StandIn | null {
    return cell?.rule ? new DataValidation(this.session, cell.rule, this.place.sheet.file) : null;
  }
  /** [D] null where the cell's value is not text. */
  private richTextOf(cell: CellState | null): StandIn | null {
    if (cell?.v !== undefined && typeof cell.v !== 'string') return null;
    return new RichTextValue(this.session, cell?.v ?? '', linksOf(cell));
  }
  private noteFormula(cell: CellState | null): void {
    if (cell?.f === undefined || this.formulaNoted) return;
    this.formulaNoted = true;
    this.session.log('a formula was read: the local Workspace computes none, it reads #N/A');
  }
}

function formatOf(cell: CellState | null): string {
  return cell?.n ?? AUTOMATIC;
}

function weightOf(cell: CellState | null): string {
  return cell?.bold ? 'bold' : 'normal';
}
