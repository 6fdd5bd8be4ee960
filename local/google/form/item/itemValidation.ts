import type { Session } from '../../session';
import { StandIn } from '../../standIn';
import type { FormItemState } from '../formState';

export type Rule = NonNullable<FormItemState['validation']>;

/** A built rule, ready for `setValidation`. */
export class ItemValidation extends StandIn {
  constructor(
    session: Session,
    readonly type: string,
    readonly rule: Rule,
  ) {
    super(session);
  }
}

/**
 * `FormApp.createTextValidation()` and its four sisters in one: the guard lets through only the methods
 * that Google gives each. [D] …/reference/forms/text-validation-builder. One builder holds one rule: the
 * last `require…` wins.
 */
export class ItemValidationBuilder extends StandIn {
  private rule: Rule = { kind: 'none', values: [] };

  /** `built` is the class that `build` gives, e.g. `Forms.TextValidation`. */
  constructor(
    session: Session,
    private readonly built: string,
  ) {
    super(session);
  }

  get type(): string {
    return `${this.built}Builder`;
  }

  build(): ItemValidation {
    this.session.meter.charge('local');
    return new ItemValidation(this.session, this.built, this.rule);
  }

  setHelpText(text: string): this {
    this.session.meter.charge('local');
    this.rule = { ...this.rule, help: text };
    return this;
  }

  requireNumber(): this {
    return this.require('number');
  }

  requireWholeNumber(): this {
    return this.require('wholeNumber');
  }

  requireNumberBetween(start: number, end: number): this {
    return this.require('numberBetween', start, end);
  }

  requireNumberNotBetween(start: number, end: number): this {
    return this.require('numberNotBetween', start, end);
  }

  requireNumberEqualTo(number: number): this {
    return this.require('numberEqualTo', number);
  }

  requireNumberNotEqualTo(number: number): this {
    return this.require('numberNotEqualTo', number);
  }

  requireNumberGreaterThan(number: number): this {
    return this.require('numberGreaterThan', number);
  }

  requireNumberGreaterThanOrEqualTo(number: number): this {
    return this.require('numberGreaterThanOrEqualTo', number);
  }

  requireNumberLessThan(number: number): this {
    return this.require('numberLessThan', number);
  }

  requireNumberLessThanOrEqualTo(number: number): this {
    return this.require('numberLessThanOrEqualTo', number);
  }

  requireTextMatchesPattern(pattern: string): this {
    return this.require('textMatchesPattern', pattern);
  }

  requireTextDoesNotMatchPattern(pattern: string): this {
    return this.require('textDoesNotMatchPattern', pattern);
  }

  requireTextContainsPattern(pattern: string): this {
    return this.require('textContainsPattern', pattern);
  }

  requireTextDoesNotContainPattern(pattern: string): this {
    return this.require('textDoesNotContainPattern', pattern);
  }

  requireTextLengthGreaterThanOrEqualTo(number: number): this {
    return this.require('textLengthGreaterThanOrEqualTo', number);
  }

  requireTextLengthLessThanOrEqualTo(number: number): this {
    return this.require('textLengthLessThanOrEqualTo', number);
  }

  requireTextIsEmail(): this {
    return this.require('textIsEmail');
  }

  requireTextIsUrl(): this {
    return this.require('textIsUrl');
  }

  requireSelectAtLeast(number: number): this {
    return this.require('selectAtLeast', number);
  }

  requireSelectAtMost(number: number): this {
    return this.require('selectAtMost', number);
  }

  requireSelectExactly(number: number): this {
    return this.require('selectExactly', number);
  }

  requireLimitOneResponsePerColumn(): this {
    return this.require('onePerColumn');
  }

  private require(kind: string, ...values: (string | number)[]): this {
    this.session.meter.charge('local');
    this.rule = { ...this.rule, kind, values };
    return this;
  }
}
