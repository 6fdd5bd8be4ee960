import type { StoredValue, ValidationState } from './spreadsheetState';

type Check = (value: StoredValue, bounds: readonly StoredValue[]) => boolean;

const number =
  (test: (value: number, low: number, high: number) => boolean): Check =>
  (value, [low, high]) =>
    typeof value === 'number' && test(value, Number(low), Number(high));

const text =
  (test: (value: string, part: string) => boolean): Check =>
  (value, [part]) =>
    test(String(value).toLowerCase(), String(part).toLowerCase());

/** Dates are serial numbers, so their bounds compare as numbers do. */
const CHECKS: Readonly<Record<string, Check>> = {
  NUMBER_BETWEEN: number((v, low, high) => v >= low && v <= high),
  NUMBER_NOT_BETWEEN: number((v, low, high) => v < low || v > high),
  NUMBER_EQUAL_TO: number((v, low) => v === low),
  NUMBER_NOT_EQUAL_TO: number((v, low) => v !== low),
  NUMBER_GREATER_THAN: number((v, low) => v > low),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: number((v, low) => v >= low),
  NUMBER_LESS_THAN: number((v, low) => v < low),
  NUMBER_LESS_THAN_OR_EQUAL_TO: number((v, low) => v <= low),
  DATE_IS_VALID_DATE: (value) => typeof value === 'number',
  DATE_AFTER: number((v, low) => v > low),
  DATE_BEFORE: number((v, low) => v < low),
  DATE_ON_OR_AFTER: number((v, low) => v >= low),
  DATE_ON_OR_BEFORE: number((v, low) => v <= low),
  DATE_EQUAL_TO: number((v, low) => Math.floor(v) === Math.floor(low)),
  DATE_BETWEEN: number((v, low, high) => v >= low && v <= high),
  DATE_NOT_BETWEEN: number((v, low, high) => v < low || v > high),
  TEXT_CONTAINS: text((v, part) => v.includes(part)),
  TEXT_DOES_NOT_CONTAIN: text((v, part) => !v.includes(part)),
  TEXT_EQUAL_TO: text((v, part) => v === part),
  TEXT_IS_VALID_EMAIL: (value) => /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(String(value)),
  TEXT_IS_VALID_URL: (value) => /^https?:\/\/\S+\.\S+$/.test(String(value)),
  CHECKBOX: (value, bounds) => (bounds.length > 0 ? bounds.includes(value) : typeof value === 'boolean'),
  // No engine: a formula's verdict is not known here, so nothing is refused.
  CUSTOM_FORMULA: () => true,
};

/** Why the rule refuses the value, in Google's words for the cell at `a1`; undefined when it does not. */
export function refusal(
  rule: ValidationState | undefined,
  value: StoredValue | undefined,
  a1: string,
): string | undefined {
  if (!rule || rule.allowInvalid || value === undefined || value === '') return undefined;
  if (accepts(rule, value)) return undefined;
  const choices = choicesOf(rule);
  const hint = choices ? ` Please enter one of the following values: ${choices.join(', ')}.` : '';
  return `The data you entered in cell ${a1} violates the data validation rules set on this cell.${hint}`;
}

function accepts(rule: ValidationState, value: StoredValue): boolean {
  const choices = choicesOf(rule);
  if (choices) return choices.some((choice) => String(choice) === String(value));
  const check = CHECKS[rule.criteria];
  if (!check) throw new Error(`no check for the validation ${rule.criteria}`);
  return check(value, rule.values.flat());
}

/** The values a dropdown offers; undefined for a rule without a list. */
export function choicesOf(rule: ValidationState): StoredValue[] | undefined {
  const [source] = rule.values;
  return rule.criteria === 'VALUE_IN_LIST' ? [source ?? []].flat() : undefined;
}
