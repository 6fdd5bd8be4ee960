import type { Session } from '../session';
import { EnumValue } from '../standIn';
import { cellValue } from './cellValue';
import { SpreadsheetStandIn } from './spreadsheetStandIn';
import type { ConditionalFormatState } from './spreadsheetState';

/** A conditional format's condition and colours as a script reads them. [D] reference/spreadsheet/boolean-condition */
export class BooleanCondition extends SpreadsheetStandIn {
  readonly type = 'Spreadsheet.BooleanCondition';

  constructor(
    session: Session,
    private readonly rule: ConditionalFormatState,
  ) {
    super(session);
  }

  getBackground(): string | null {
    return this.local(this.rule.bg ?? null);
  }
  getFontColor(): string | null {
    return this.local(this.rule.fg ?? null);
  }
  getBold(): boolean | null {
    return this.local(this.rule.bold ?? null);
  }
  getCriteriaType(): EnumValue {
    return this.local(new EnumValue('Spreadsheet.BooleanCriteria', this.rule.criteria));
  }
  /** Dates come back as Dates, `RelativeDate` as its enum. [D] */
  getCriteriaValues(): unknown[] {
    const { criteria, values } = this.rule;
    if (criteria.endsWith('_RELATIVE')) {
      return this.local(values.map((name) => new EnumValue('Spreadsheet.RelativeDate', String(name))));
    }
    const { zone } = this.book.shared;
    const date = criteria.startsWith('DATE_');
    return this.local(values.map((v) => (date ? cellValue({ v, n: 'd/m/yyyy' }, zone) : v)));
  }
}
