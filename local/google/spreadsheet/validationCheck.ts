import { areaOfA1 } from './a1';
import { mapCells } from './sheetCells';
import type { SheetState, StoredValue, ValidationState } from './spreadsheetState';

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
  sheets: readonly SheetState[],
): string | undefined {
  if (!rule || rule.allowInvalid || value === undefined || value === '') return undefined;
  if (accepts(rule, value, sheets)) return undefined;
  const choices = choicesOf(rule, sheets);
  const hint = choices ? ` Please enter one of the following values: ${choices.join(', ')}.` : '';
  return `The data you entered in cell ${a1} violates the data validation rules set on this cell.${hint}`;
}

function accepts(rule: ValidationState, value: StoredValue, sheets: readonly SheetState[]): boolean {
  const choices = choicesOf(rule, sheets);
  if (choices) return choices.some((choice) => String(choice) === String(value));
  const check = CHECKS[rule.criteria];
  if (!check) throw new Error(`no check for the validation ${rule.criteria}`);
  return check(value, rule.values.flat());
}

/** The values a dropdown offers, of a list or of a range on one of the tabs; undefined for a rule without either. */
export function choicesOf(
  rule: ValidationState,
  sheets: readonly SheetState[] = [],
): StoredValue[] | undefined {
  const [source] = rule.values;
  if (rule.criteria === 'VALUE_IN_RANGE') return valuesIn(source, sheets);
  return rule.criteria === 'VALUE_IN_LIST' ? [source ?? []].flat() : undefined;
}

/** [D] empty cells and repetitions are no choice; of a tab that is gone nothing is left. */
function valuesIn(
  source: ValidationState['values'][number] | undefined,
  sheets: readonly SheetState[],
): StoredValue[] {
  const [sheetId, a1] = [source ?? []].flat();
  const sheet = sheets.find((each) => each.id === sheetId);
  if (!sheet) return [];
  const area = areaOfA1(String(a1), sheet);
  const stored = { ...area, rows: Math.max(0, Math.min(area.rows, sheet.cells.length - area.row + 1)) };
  const values = mapCells(sheet, stored, (cell) => cell?.v ?? '').flat();
  return [...new Set(values)].filter((value) => value !== '');
}
