import { GoogleError, NotInLocalWorkspace } from '../errors';
import type { Session } from '../session';
import { EnumValue, type StandIn } from '../standIn';
import { a1Of, areaOfA1 } from './a1';
import { BooleanCondition } from './booleanCondition';
import { isDate } from './cellValue';
import type { SheetStandIn } from './fileStandIn';
import { checkCondition } from './looks/conditions';
import type { RangePlace } from './rangePlace';
import { serialOf } from './serialDate';
import { SpreadsheetStandIn } from './spreadsheetStandIn';
import type { ConditionalFormatState, StoredValue } from './spreadsheetState';

/** What a rule and its builder both answer. */
abstract class RuleReads extends SpreadsheetStandIn {
  constructor(
    session: Session,
    public rule: ConditionalFormatState,
    /** The tab that the ranges lie on; a builder without ranges has none yet. */
    public sheet?: SheetStandIn,
  ) {
    super(session);
  }

  getRanges(): StandIn[] {
    const { sheet, rule } = this;
    const ranges =
      sheet && rule.ranges.map((a1) => sheet.rangeAt(areaOfA1(a1, this.book.peek(sheet.sheetId))));
    return this.local(ranges ?? []);
  }
  getBooleanCondition(): BooleanCondition {
    return this.local(new BooleanCondition(this.session, this.rule));
  }
  /** [D] null: gradients are not in the local Workspace. */
  getGradientCondition(): null {
    return this.local(null);
  }
  copy(): ConditionalFormatRuleBuilder {
    return this.local(new ConditionalFormatRuleBuilder(this.session, this.rule, this.sheet));
  }
}

/** A built rule: cells that meet the condition look different. */
export class ConditionalFormatRule extends RuleReads {
  readonly type = 'Spreadsheet.ConditionalFormatRule';
}

/** Collects a rule. Colours and bold only; no gradients. */
export class ConditionalFormatRuleBuilder extends RuleReads {
  readonly type = 'Spreadsheet.ConditionalFormatRuleBuilder';

  constructor(
    session: Session,
    rule: ConditionalFormatState = { ranges: [], criteria: '', values: [] },
    sheet?: SheetStandIn,
  ) {
    super(session, rule, sheet);
  }

  /** [U] the words for ranges of several tabs. */
  setRanges(ranges: RangePlace[]): this {
    const [first] = ranges;
    if (ranges.some(({ place }) => place.sheetId !== first?.place.sheetId)) {
      throw new GoogleError('The ranges of a conditional format rule must be on the same sheet.');
    }
    if (first) this.sheet = first.place.sheet;
    return this.put({ ranges: ranges.map(({ place }) => a1Of(place.area)) });
  }
  setBackground(color: string | null): this {
    return this.paint('bg', color);
  }
  setFontColor(color: string | null): this {
    return this.paint('fg', color);
  }
  setBold(bold: boolean | null): this {
    return this.paint('bold', bold);
  }

  whenCellEmpty(): this {
    return this.when('CELL_EMPTY');
  }
  whenCellNotEmpty(): this {
    return this.when('CELL_NOT_EMPTY');
  }
  whenTextEqualTo(text: string): this {
    return this.when('TEXT_EQUAL_TO', text);
  }
  whenTextContains(text: string): this {
    return this.when('TEXT_CONTAINS', text);
  }
  whenTextDoesNotContain(text: string): this {
    return this.when('TEXT_DOES_NOT_CONTAIN', text);
  }
  whenTextStartsWith(text: string): this {
    return this.when('TEXT_STARTS_WITH', text);
  }
  whenTextEndsWith(text: string): this {
    return this.when('TEXT_ENDS_WITH', text);
  }
  whenNumberGreaterThan(number: number): this {
    return this.when('NUMBER_GREATER_THAN', number);
  }
  whenNumberGreaterThanOrEqualTo(number: number): this {
    return this.when('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }
  whenNumberLessThan(number: number): this {
    return this.when('NUMBER_LESS_THAN', number);
  }
  whenNumberLessThanOrEqualTo(number: number): this {
    return this.when('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }
  whenNumberEqualTo(number: number): this {
    return this.when('NUMBER_EQUAL_TO', number);
  }
  whenNumberNotEqualTo(number: number): this {
    return this.when('NUMBER_NOT_EQUAL_TO', number);
  }
  whenNumberBetween(start: number, end: number): this {
    return this.when('NUMBER_BETWEEN', start, end);
  }
  whenNumberNotBetween(start: number, end: number): this {
    return this.when('NUMBER_NOT_BETWEEN', start, end);
  }
  whenDateAfter(date: Date | EnumValue): this {
    return this.whenDate('DATE_AFTER', date);
  }
  whenDateBefore(date: Date | EnumValue): this {
    return this.whenDate('DATE_BEFORE', date);
  }
  whenDateEqualTo(date: Date | EnumValue): this {
    return this.whenDate('DATE_EQUAL_TO', date);
  }
  whenFormulaSatisfied(formula: string): this {
    return this.when('CUSTOM_FORMULA', formula);
  }
  withCriteria(criteria: EnumValue, args: (StoredValue | Date | EnumValue)[]): this {
    return this.when(criteria.name, ...args.map((each) => this.stored(each)));
  }

  build(): ConditionalFormatRule {
    this.local(undefined);
    const { criteria, ranges } = this.rule;
    if (criteria === '' || ranges.length === 0) {
      throw new NotInLocalWorkspace('ConditionalFormatRuleBuilder.build without a condition or ranges');
    }
    checkCondition(this.rule);
    return new ConditionalFormatRule(this.session, this.rule, this.sheet);
  }

  private whenDate(criteria: string, date: Date | EnumValue): this {
    return this.when(isDate(date) ? criteria : `${criteria}_RELATIVE`, this.stored(date));
  }
  private stored(value: StoredValue | Date | EnumValue): StoredValue {
    if (value instanceof EnumValue) return value.name;
    return isDate(value) ? serialOf(value.getTime(), this.book.shared.zone) : value;
  }
  private when(criteria: string, ...values: StoredValue[]): this {
    return this.put({ criteria, values });
  }
  private paint<K extends 'bg' | 'fg' | 'bold'>(key: K, value: ConditionalFormatState[K] | null): this {
    const { [key]: _before, ...kept } = this.rule;
    this.rule = (value === null ? kept : { ...kept, [key]: value }) as ConditionalFormatState;
    return this.local(this);
  }
  private put(part: Partial<ConditionalFormatState>): this {
    this.rule = { ...this.rule, ...part };
    return this.local(this);
  }
}
