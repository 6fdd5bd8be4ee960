import { GoogleError } from '../errors';
import { EnumValue } from '../standIn';
import { formUrl } from './formUrl';
import { LOCALES } from './locale';
import type { Range } from './range';
import { isZone } from './serialDate';
import type { Sheet } from './sheet';
import { SpreadsheetMarks } from './spreadsheetMarks';
import type { SheetState, SpreadsheetState } from './spreadsheetState';
import { toast } from './toasts';

/** Google's Spreadsheet: the workbook's own facts. Name, zone, locale and tabs are never buffered. */
export class Spreadsheet extends SpreadsheetMarks {
  getId(): string {
    return this.local(this.book.shared.id);
  }
  getUrl(): string {
    return this.local(`https://docs.google.com/spreadsheets/d/${this.book.shared.id}/edit`);
  }
  getName(): string {
    return this.book.readBook().name;
  }
  rename(name: string): void {
    this.book.act((book) => {
      book.name = name;
    });
  }

  getSpreadsheetTimeZone(): string {
    return this.book.readBook().zone;
  }
  setSpreadsheetTimeZone(zone: string): void {
    this.book.act((book) => {
      if (!isZone(zone)) throw new GoogleError(`Invalid argument: ${zone}`);
      book.zone = zone;
    });
  }
  getSpreadsheetLocale(): string {
    return this.book.readBook().locale;
  }
  /** [F] Google's name for Indonesian is `in_ID`; the words of the refusal are [U]. */
  setSpreadsheetLocale(locale: string): void {
    this.book.act((book) => {
      if (!LOCALES[locale]) throw new GoogleError(`Invalid argument: ${locale}`);
      book.locale = locale;
    });
  }

  /** How often NOW and its like are worked out anew, beside each change. [D] reference/spreadsheet/recalculation-interval */
  getRecalculationInterval(): EnumValue {
    const { recalculation = 'ON_CHANGE' } = this.book.readBook();
    return new EnumValue('Spreadsheet.RecalculationInterval', recalculation);
  }
  setRecalculationInterval(interval: EnumValue): void {
    this.book.act((book) => {
      book.recalculation = interval.name;
    });
  }

  /** [D] indeterminate with several forms: here the first tab's that has one. */
  getFormUrl(): string | null {
    const { sheets } = this.book.readBook();
    return formUrl(sheets.find((sheet) => sheet.formId !== undefined)?.formId);
  }

  getRange(a1: string): Range {
    const cut = a1.lastIndexOf('!');
    const name =
      cut < 0
        ? undefined
        : a1
            .slice(0, cut)
            .replace(/^'(.*)'$/, '$1')
            .replaceAll("''", "'");
    return this.named(name).getRange(a1.slice(cut + 1));
  }

  toast(message: string, title = '', seconds: number | null = 5): void {
    this.session.meter.charge('ui');
    toast(this.session, { message, title, seconds });
  }

  private named(name: string | undefined): Sheet {
    const wanted = (sheet: SheetState, book: SpreadsheetState) =>
      name === undefined ? sheet.id === book.activeSheetId : sheet.name === name;
    const { shared } = this.book;
    const found = shared.sheets.find((sheet) => wanted(sheet, shared));
    if (!found) throw new GoogleError('Range not found');
    return this.sheet(found.id);
  }
}
