import { NotInLocalWorkspace } from '../errors';
import type { Session } from '../session';
import { EnumValue } from '../standIn';
import { a1Of, areaOfA1 } from './a1';
import { cellValue, isDate } from './cellValue';
import type { FileStandIn } from './fileStandIn';
import type { RangePlace } from './rangePlace';
import { serialOf } from './serialDate';
import { SpreadsheetStandIn } from './spreadsheetStandIn';
import type { StoredValue, ValidationState } from './spreadsheetState';

const CRITERIA = 'Spreadsheet.DataValidationCriteria';

/** What a rule and its builder both answer. */
abstract class RuleReads extends SpreadsheetStandIn {
  constructor(
    session: Session,
    /** The rule as the state keeps it: handed to the cells that get it. */
    public rule: ValidationState,
    protected readonly file: FileStandIn,
  ) {
    super(session);
  }

  getAllowInvalid(): boolean {
    return this.local(this.rule.allowInvalid);
  }
  getHelpText(): string | null {
    return this.local(this.rule.help ?? null);
  }
  getCriteriaType(): EnumValue {
    return this.local(new EnumValue(CRITERIA, this.rule.criteria));
  }
  /** A list rule answers `[values, showDropdown]`, a range rule `[range, showDropdown]`, a date rule Dates. [D] */
  getCriteriaValues(): unknown[] {
    this.local(undefined);
    const { criteria, values } = this.rule;
    if (criteria === 'VALUE_IN_RANGE') return this.rangeAndArrow(values);
    if (!criteria.startsWith('DATE_')) return values;
    return values.map((v) => cellValue({ v: v as StoredValue, n: 'd/m/yyyy' }, this.book.shared.zone));
  }
  copy(): DataValidationBuilder {
    return this.local(new DataValidationBuilder(this.session, this.file, this.rule));
  }

  private rangeAndArrow([source, arrow]: ValidationState['values']): unknown[] {
    const [sheetId, a1] = [source ?? []].flat();
    const sheet = this.book.peek(Number(sheetId));
    return [this.file.sheet(sheet.id).rangeAt(areaOfA1(String(a1), sheet)), arrow];
  }
}

/** A built rule: what a cell accepts. */
export class DataValidation extends RuleReads {
  readonly type = 'Spreadsheet.DataValidation';
}

/** Collects a rule; the default lets a wrong value in with a warning. [D] data-validation-builder */
export class DataValidationBuilder extends RuleReads {
  readonly type = 'Spreadsheet.DataValidationBuilder';

  constructor(
    session: Session,
    file: FileStandIn,
    rule: ValidationState = { criteria: '', values: [], allowInvalid: true },
  ) {
    super(session, rule, file);
  }

  build(): DataValidation {
    this.local(undefined);
    if (this.rule.criteria === '')
      throw new NotInLocalWorkspace('DataValidationBuilder.build without a condition');
    return new DataValidation(this.session, this.rule, this.file);
  }
  setAllowInvalid(allowInvalid: boolean): this {
    this.rule = { ...this.rule, allowInvalid };
    return this.local(this);
  }
  setHelpText(help: string): this {
    this.rule = { ...this.rule, help };
    return this.local(this);
  }

  requireValueInList(values: unknown[], showDropdown = true): this {
    return this.require('VALUE_IN_LIST', [values.map(String), showDropdown]);
  }
  /** The choices are what stands in the range at the time. */
  requireValueInRange({ place }: RangePlace, showDropdown = true): this {
    return this.require('VALUE_IN_RANGE', [[place.sheetId, a1Of(place.area)], showDropdown]);
  }
  requireCheckbox(...states: StoredValue[]): this {
    return this.require('CHECKBOX', states);
  }
  requireTextContains(text: string): this {
    return this.require('TEXT_CONTAINS', [text]);
  }
  requireTextDoesNotContain(text: string): this {
    return this.require('TEXT_DOES_NOT_CONTAIN', [text]);
  }
  requireTextEqualTo(text: string): this {
    return this.require('TEXT_EQUAL_TO', [text]);
  }
  requireTextIsEmail(): this {
    return this.require('TEXT_IS_VALID_EMAIL', []);
  }
  requireTextIsUrl(): this {
    return this.require('TEXT_IS_VALID_URL', []);
  }
  requireFormulaSatisfied(formula: string): this {
    this.session.log('a validation formula is kept, not computed: it refuses nothing here');
    return this.require('CUSTOM_FORMULA', [formula]);
  }

  requireNumberBetween(start: number, end: number): this {
    return this.require('NUMBER_BETWEEN', [start, end]);
  }
  requireNumberNotBetween(start: number, end: number): this {
    return this.require('NUMBER_NOT_BETWEEN', [start, end]);
  }
  requireNumberEqualTo(number: number): this {
    return this.require('NUMBER_EQUAL_TO', [number]);
  }
  requireNumberNotEqualTo(number: number): this {
    return this.require('NUMBER_NOT_EQUAL_TO', [number]);
  }
  requireNumberGreaterThan(number: number): this {
    return this.require('NUMBER_GREATER_THAN', [number]);
  }
  requireNumberGreaterThanOrEqualTo(number: number): this {
    return this.require('NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]);
  }
  requireNumberLessThan(number: number): this {
    return this.require('NUMBER_LESS_THAN', [number]);
  }
  requireNumberLessThanOrEqualTo(number: number): this {
    return this.require('NUMBER_LESS_THAN_OR_EQUAL_TO', [number]);
  }

  requireDate(): this {
    return this.require('DATE_IS_VALID_DATE', []);
  }
  requireDateAfter(date: Date): this {
    return this.require('DATE_AFTER', [date]);
  }
  requireDateBefore(date: Date): this {
    return this.require('DATE_BEFORE', [date]);
  }
  requireDateOnOrAfter(date: Date): this {
    return this.require('DATE_ON_OR_AFTER', [date]);
  }
  requireDateOnOrBefore(date: Date): this {
    return this.require('DATE_ON_OR_BEFORE', [date]);
  }
  requireDateEqualTo(date: Date): this {
    return this.require('DATE_EQUAL_TO', [date]);
  }
  requireDateBetween(start: Date, end: Date): this {
    return this.require('DATE_BETWEEN', [start, end]);
  }
  requireDateNotBetween(start: Date, end: Date): this {
    return this.require('DATE_NOT_BETWEEN', [start, end]);
  }
  withCriteria(criteria: EnumValue, args: (StoredValue | StoredValue[] | Date)[]): this {
    const [range, showDropdown] = args as [unknown, unknown];
    if (criteria.name !== 'VALUE_IN_RANGE') return this.require(criteria.name, args);
    return this.requireValueInRange(range as RangePlace, showDropdown !== false);
  }

  private require(criteria: string, values: (StoredValue | StoredValue[] | Date)[]): this {
    const { zone } = this.book.shared;
    const stored = values.map((value) => (isDate(value) ? serialOf(value.getTime(), zone) : value));
    this.rule = { ...this.rule, criteria, values: stored };
    return this.local(this);
  }
}
