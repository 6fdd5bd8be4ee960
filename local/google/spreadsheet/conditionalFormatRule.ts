import { NotInLocalWorkspace } from '../errors';
import type { Session } from '../session';
import type { EnumValue } from '../standIn';
import { a1Of } from './a1';
import type { Range } from './range';
import { SpreadsheetStandIn } from './spreadsheetStandIn';
import type { ConditionalFormatState, StoredValue } from './spreadsheetState';

/** A built rule: cells that meet the condition look different. */
export class ConditionalFormatRule extends SpreadsheetStandIn {
  readonly type = 'Spreadsheet.ConditionalFormatRule';

  constructor(
    session: Session,
    readonly rule: ConditionalFormatState,
  ) {
    super(session);
  }

  copy(): ConditionalFormatRuleBuilder {
    return this.local(new ConditionalFormatRuleBuilder(this.session, this.rule));
  }
}

/** Collects a rule. Colours and bold only; gradients and relative dates are not needed here. */
export class ConditionalFormatRuleBuilder extends SpreadsheetStandIn {
  readonly type = 'Spreadsheet.ConditionalFormatRuleBuilder';

  constructor(
    session: Session,
    private rule: ConditionalFormatState = { ranges: [], criteria: '', values: [] },
  ) {
    super(session);
  }

  setRanges(ranges: Range[]): this {
    return this.put({ ranges: ranges.map((range) => a1Of(range.place.area)) });
  }
  setBackground(bg: string): this {
    return this.put({ bg });
  }
  setFontColor(fg: string): this {
    return this.put({ fg });
  }
  setBold(bold: boolean): this {
    return this.put({ bold });
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
  whenTextStartsWith(text: string): this {
    return this.when('TEXT_STARTS_WITH', text);
  }
  whenNumberGreaterThan(number: number): this {
    return this.when('NUMBER_GREATER_THAN', number);
  }
  whenNumberLessThan(number: number): this {
    return this.when('NUMBER_LESS_THAN', number);
  }
  whenNumberEqualTo(number: number): this {
    return this.when('NUMBER_EQUAL_TO', number);
  }
  whenNumberBetween(start: number, end: number): this {
    return this.when('NUMBER_BETWEEN', start, end);
  }
  whenFormulaSatisfied(formula: string): this {
    return this.when('CUSTOM_FORMULA', formula);
  }
  withCriteria(criteria: EnumValue, args: StoredValue[]): this {
    return this.when(criteria.name, ...args);
  }

  build(): ConditionalFormatRule {
    this.local(undefined);
    const { criteria, ranges } = this.rule;
    if (criteria === '' || ranges.length === 0) {
      throw new NotInLocalWorkspace('ConditionalFormatRuleBuilder.build without a condition or ranges');
    }
    return new ConditionalFormatRule(this.session, this.rule);
  }

  private when(criteria: string, ...values: StoredValue[]): this {
    return this.put({ criteria, values });
  }
  private put(part: Partial<ConditionalFormatState>): this {
    this.rule = { ...this.rule, ...part };
    return this.local(this);
  }
}
